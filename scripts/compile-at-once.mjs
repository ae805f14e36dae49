/**
 * A comment that Chromium (136 and later) obeys: all functions of the spotter and the reader are compiled as they are
 * loaded, not read over first and again when they are called a moment later. Saves a sixteenth of their first run.
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** Puts it at the head of the scripts of which most runs at once; the panel has much that waits for the user. */
export const compileAtOncePlugin = () => ({
  name: 'compile-at-once',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && /^(?:spotter|reader)\.js$/.test(file.fileName))
        file.code = HINT + file.code;
  },
});
