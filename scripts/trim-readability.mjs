/**
 * Takes out of @mozilla/readability 0.6.0 what `page/article-attempts.ts` replaces or never reaches (what a page
 * declares of itself is read once, by `page/page-metadata.ts`), and its log calls, which build strings (one of them the
 * whole article as markup) even when nobody listens. Saves 5 kB of the reader's 30 kB (gzip; 18 kB before
 * compression) and a serialisation on each page. Throws when the package is not the one it knows.
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
  '_getArticleTitle',
  '_unescapeHtmlEntities',
  '_getJSONLD',
  '_getArticleMetadata',
  '_isUrl',
];
const PATTERNS = ['extraneous', 'replaceFonts', 'srcsetUrl', 'b64DataUrl', 'nextLink', 'prevLink'];
/** Methods and fields that `page/article-attempts.ts` sets, by name. */
const SET_OUTSIDE = ['_flags', '_getArticleMetadata', '_isProbablyVisible'];
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
  text = cut(text, /\n {4}jsonLdArticleTypes:\s*\/.*\/,(?=\n)/, '', 'the types of JSON-LD');
  text = cut(text, /\n {2}HTML_ESCAPE_MAP: \{[^}]*\},(?=\n)/, '', 'the entities');
  text = cut(
    text,
    /\n {4}\/\/ Unwrap image from noscript[\s\S]*?(?=\n {4}\/\/ Remove script tags from the document)/,
    '',
    'the reading of JSON-LD',
  );
  text = cut(text, 'this._getArticleMetadata(jsonLd)', 'this._getArticleMetadata()', 'the metadata');
  text = cut(
    text,
    /\n {4}this\._postProcessContent\(articleContent\);[\s\S]*?\n {4}\};(?=\n {2}\},\n\};)/,
    '\n    return { content: articleContent };',
    'the result',
  );
  for (const call of ['_cleanStyles(articleContent)', '_fixLazyImages(articleContent)'])
    text = cut(text, `\n    this.${call};`, '', call);
  // the text of every element was put together to be measured, also where nothing else spoke for a byline
  text = cut(
    text,
    /var bylineLength = (node\.textContent\.trim\(\)\.length);/,
    'var bylineLength;',
    'the byline',
  );
  text = cut(text, /!!bylineLength &&/, '!!(bylineLength = node.textContent.trim().length) &&', 'its length');
  text = cut(
    text,
    /if \(typeof module === "object"\) \{[\s\S]*?\n\}/,
    'export default Readability;',
    'the export',
  );
  // what only another caller could ask for, and the words of reasons that nobody reads
  text = cut(
    text,
    /\n {2}\/\/ In some older versions[\s\S]*?\n {2}\}\n(?= {2}options = options)/,
    '\n',
    'other arguments',
  );
  for (const name of ['maxElemsToParse', 'charThreshold', 'keepClasses', 'serializer', 'disableJSONLD'])
    text = cut(
      text,
      new RegExp(`\\n {2}this\\._${name} =[\\s\\S]*?;(?=\\n {2}(?:this|\\/\\/|\\n))`),
      '',
      name,
    );
  text = cut(text, /\n {2}this\._classesToPreserve = [\s\S]*?\n {2}\);(?=\n)/, '', 'the classes to preserve');
  text = cut(
    text,
    /\n {4}if \(this\._docJSDOMParser && nodeList\._isLiveNodeList\) \{[\s\S]*?\n {4}\}/g,
    '',
    'live lists',
  );
  text = cut(
    text,
    /if \(node\.querySelectorAll\) \{\s*(return node\.querySelectorAll\(tagNames\.join\(","\)\);)\s*\}[\s\S]*?(?=\n {2}\},\n)/,
    '$1',
    'looking for elements without selectors',
  );
  for (const name of ['nbTopCandidates', 'allowedVideoRegex', 'linkDensityModifier'])
    text = cut(text, new RegExp(`options\\.${name} \\|\\| `), '', name);
  text = cut(text, /\n {2}options = options \|\| \{\};/, '', 'the options');
  text = cut(text, /if \(node\.tagName === "HTML"\) \{[^}]*\}/, '', 'the language');
  for (const name of ['CLASSES_TO_PRESERVE', 'DEFAULT_MAX_ELEMS_TO_PARSE'])
    text = cut(text, new RegExp(`\\n {2}${name}: .*,(?=\\n)`), '', name);
  text = cut(
    text,
    /\n {4}if \(this\._docJSDOMParser\) \{[\s\S]*?\n {4}\}/,
    '',
    "renaming in Mozilla's own parser",
  );
  for (const name of ['docJSDOMParser', 'articleDir', 'articleSiteName', 'attempts', 'debug'])
    text = cut(text, new RegExp(`\\n {2}this\\._${name} = .*;`), '', name);
  text = cut(text, /\n {4}\/\/ Avoid parsing too large[\s\S]*?\n {4}\}(?=\n\n)/, '', 'the limit of elements');
  text = cut(text, /errs\.push\(\s*`[^`]*`\s*\);/g, 'return true;', 'the reasons');
  text = cut(text, /\n *const errs = \[\];/, '', 'the list of reasons');
  text = cut(text, /\n *if \(errs\.length\) \{[\s\S]*?\n {10}\}/, '', 'what is done with the reasons');
  text = cut(
    text,
    /\n *var textLength = this\._getInnerText\(articleContent, true\)\.length;/,
    '',
    'the length',
  );
  text = cut(text, /\n {8}\/\/ Find out text direction[\s\S]*?\n {8}\}\);(?=\n)/, '', 'the direction');
  text = cut(text, /\n {2}_removeFlag\(flag\) \{\n[\s\S]*?\n {2}\},\n/, '\n', 'the flags taken away');
  text = cut(text, /\n *this\.log\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);/g, '', 'a log call');
  // the first descendant of that name, in one call
  text = cut(
    text,
    /\n *var endOfSearchMarkerNode = [\s\S]*?\(itemPropNameNode \?\? node\)/,
    `\nthis._articleByline = (node.querySelector('[itemprop*="name"]') ?? node)`,
    'the name in the byline',
  );
  // options that nobody sets, and the id that nobody asks for
  text = cut(text, / \+ this\._linkDensityModifier/g, '', 'the modifier');
  text = cut(
    text,
    /\n {2}this\._(?:nbTopCandidates|allowedVideoRegex|linkDensityModifier) =[^;]*;/g,
    '',
    'options',
  );
  text = cut(text, /this\._nbTopCandidates/g, 'this.DEFAULT_N_TOP_CANDIDATES', 'the number of candidates');
  text = cut(text, /this\._allowedVideoRegex/g, 'this.REGEXPS.videos', 'the videos');
  text = cut(text, /\n *var isPaging = page !== null;/, '', 'paging');
  text = cut(text, /\n *if \(isPaging\) \{[^}]*\}/g, '', 'the id of the content');
  // the id and class of what wraps the result
  text = cut(
    text,
    /(\n {6}this\._prepArticle\(articleContent\);)[\s\S]*?\n {6}if \(parseSuccessful\) \{\s*(return articleContent;)\n {6}\}/,
    '$1\n$2',
    'the wrapping',
  );
  text = cut(text, /\n *if \(this\._debug\) \{\n *\}/g, '', 'the empty branches');
  if (/\.innerHTML\s*=/.test(text)) throw new Error('Readability.js has changed: it sets innerHTML');
  if (text.includes('this.log(')) throw new Error('Readability.js has changed: a log call was left');
  return shorten(
    cut(
      text,
      /\n {2}if \(this\._debug\) \{\n {4}let logNode[\s\S]*?\n {2}\} else \{[\s\S]*?\n {2}\}(?=\n\})/,
      '',
      'the logger',
    ),
  );
}

/** Minifiers leave the names of methods, fields and constants alone; these are private, but for those set from outside. */
function shorten(text) {
  const named = (pattern, first) =>
    [...new Set(Array.from(text.matchAll(pattern), ([, name]) => name))].map((name, i) => [
      name,
      first + i.toString(36),
    ]);
  const fields = named(/\.(_[a-z]\w+)/gi, '_').filter(([name]) => !SET_OUTSIDE.includes(name));
  const constants = named(/\bthis\.([A-Z]+_[A-Z_]+)/g, 'K').map(([name, short]) => [
    name,
    short.toUpperCase(),
  ]);
  const patterns = named(/\bthis\.REGEXPS\.(\w+)/g, 'p');
  const short = new Map([...fields, ...constants]);
  const ofPattern = new Map(patterns);
  return text
    .replace(/\b(?:_[a-z]\w+|[A-Z]+_[A-Z_]+)/gi, (name) => short.get(name) ?? name)
    .replace(/(\bREGEXPS\.)(\w+)|(\n {4})(\w+)(?=:)/g, (whole, dot = '', used, line = '', key) =>
      ofPattern.has(used ?? key) ? dot + line + ofPattern.get(used ?? key) : whole,
    )
    .replace(/\bcontentScore\b/g, 'score')
    .replace(/\.readability\b/g, '._rd');
}

/** The lines of `page/article-attempts.ts` that only put the untrimmed package to rest. */
export function trimAttempts(source) {
  let text = source;
  for (const pattern of [
    /const nothing = [\s\S]*?_cleanStyles = nothing;/,
    /, \{\s*charThreshold[^}]*\}(?=\))/,
  ]) {
    if (!pattern.test(text)) throw new Error(`article-attempts.ts has changed: ${pattern} was not found`);
    text = text.replace(pattern, '');
  }
  return text;
}

/** The same as a Vite plugin. */
export const trimReadabilityPlugin = () => ({
  name: 'trim-readability',
  transform: (code, id) => {
    if (/[\\/]Readability\.js(?:\?|$)/.test(id)) return { code: trimReadability(code), map: null };
    if (/[\\/]article-attempts\.ts(?:\?|$)/.test(id)) return { code: trimAttempts(code), map: null };
    return null;
  },
});
