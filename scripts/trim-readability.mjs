/**
 * Takes out of @mozilla/readability 0.6.0 what `page/article-attempts.ts` replaces or never reaches, and its
 * log calls, which build strings (one of them the whole article as markup) even when nobody listens. Saves
 * 1.8 kB (gzip) of the reader and a serialisation on each page. Throws when the package is not the one it knows.
 */
const REPLACED = [
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
  '_postProcessContent',
  '_unwrapNoscriptImages',
  '_fixLazyImages',
  '_isProbablyVisible',
];

export function trimReadability(source) {
  const cut = (text, pattern, replacement, what) => {
    const next = text.replace(pattern, replacement);
    if (next === text) throw new Error(`Readability.js has changed: ${what} was not found`);
    return next;
  };
  let text = source;
  for (const name of REPLACED)
    text = cut(text, new RegExp(`\\n  ${name}\\([^)]*\\) \\{\\n[\\s\\S]*?\\n  \\},\\n`), '\n', name);
  text = cut(text, /\n *this\.log\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);/g, '', 'a log call');
  if (text.includes('this.log(')) throw new Error('Readability.js has changed: a log call was left');
  return cut(text, /if \(this\._debug\) \{\n {4}let logNode[\s\S]*?\n {2}\} else \{/, '{', 'the logger');
}

/** The same as a Vite plugin. */
export const trimReadabilityPlugin = () => ({
  name: 'trim-readability',
  transform: (code, id) =>
    /[\\/]Readability\.js(?:\?|$)/.test(id) ? { code: trimReadability(code), map: null } : null,
});
