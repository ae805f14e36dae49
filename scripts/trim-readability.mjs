/**
 * Takes out of @mozilla/readability 0.6.0 what `page/article-attempts.ts` replaces or never reaches, and its
 * log calls, which build strings (one of them the whole article as markup) even when nobody listens. Saves
 * 2 kB (gzip) of the reader and a serialisation on each page. Throws when the package is not the one it knows.
 */
const METHODS = [
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
  '_postProcessContent',
  '_unwrapNoscriptImages',
  '_fixLazyImages',
  '_isProbablyVisible',
  '_cleanStyles',
  '_isSingleImage',
  '_findNode',
];
const PATTERNS = ['extraneous', 'replaceFonts', 'srcsetUrl', 'b64DataUrl', 'nextLink', 'prevLink'];
const LISTS = ['PRESENTATIONAL_ATTRIBUTES', 'DEPRECATED_SIZE_ATTRIBUTE_ELEMS'];

export function trimReadability(source) {
  const cut = (text, pattern, replacement, what) => {
    const next = text.replace(pattern, replacement);
    if (next === text) throw new Error(`Readability.js has changed: ${what} was not found`);
    return next;
  };
  let text = source;
  for (const name of METHODS)
    text = cut(text, new RegExp(`\\n  ${name}\\([^)]*\\) \\{\\n[\\s\\S]*?\\n  \\},\\n`), '\n', name);
  for (const name of PATTERNS)
    text = cut(text, new RegExp(`\\n {4}${name}:\\s*/.*/[a-z]*,(?=\\n)`), '', name);
  for (const name of LISTS) text = cut(text, new RegExp(`\\n {2}${name}: \\[[^\\]]*\\],(?=\\n)`), '', name);
  // Its own retries, the only place that sets innerHTML: `page/` makes each attempt on a fresh clone instead.
  text = cut(text, /\n *var pageCacheHtml = page\.innerHTML;/, '', 'the saved markup');
  text = cut(
    text,
    /\n {6}if \(textLength < this\._charThreshold\) \{\n[\s\S]*?\n {6}\}(?=\n\n {6}if \(parseSuccessful\))/,
    '',
    'the retry',
  );
  text = cut(text, /\n *this\.log\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);/g, '', 'a log call');
  if (/\.innerHTML\s*=/.test(text)) throw new Error('Readability.js has changed: it sets innerHTML');
  if (text.includes('this.log(')) throw new Error('Readability.js has changed: a log call was left');
  return cut(text, /if \(this\._debug\) \{\n {4}let logNode[\s\S]*?\n {2}\} else \{/, '{', 'the logger');
}

/** The same as a Vite plugin. */
export const trimReadabilityPlugin = () => ({
  name: 'trim-readability',
  transform: (code, id) =>
    /[\\/]Readability\.js(?:\?|$)/.test(id) ? { code: trimReadability(code), map: null } : null,
});
