/** The layers of docs/ARCHITECTURE.md: what each folder may import and which globals it may not touch. */
export interface Layer {
  readonly folder: string;
  /** Folders whose modules it may import, itself included. */
  readonly imports: readonly string[];
  /** Packages it may import; `#imports` and `#i18n` are WXT's and i18n's virtual modules. */
  readonly packages: readonly string[];
  /** Names from the platform that it may not use. */
  readonly forbiddenGlobals: readonly string[];
}

const BROWSER = ['browser', 'chrome'];
const DOM = ['document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage', 'self'];
const CLOCK_AND_CHANCE = [
  'Date',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'process',
];
const PURE = [...BROWSER, ...DOM, ...CLOCK_AND_CHANCE];

export const LAYERS: readonly Layer[] = [
  { folder: 'analysis', imports: ['analysis'], packages: ['opencc-js'], forbiddenGlobals: PURE },
  {
    folder: 'briefings',
    imports: ['briefings', 'analysis'],
    packages: ['valibot'],
    forbiddenGlobals: PURE,
  },
  {
    folder: 'page',
    imports: ['page', 'briefings', 'analysis'],
    packages: ['@mozilla/readability'],
    forbiddenGlobals: BROWSER,
  },
  {
    folder: 'components',
    imports: ['components', 'briefings', 'analysis'],
    packages: ['preact'],
    forbiddenGlobals: BROWSER,
  },
  {
    folder: 'extension',
    imports: ['extension', 'briefings', 'analysis'],
    packages: ['webextension-polyfill', 'valibot', 'wxt', '#i18n'],
    // `chrome` alone, for the side panel that the polyfill lacks.
    forbiddenGlobals: ['document', 'window', 'browser'],
  },
  {
    folder: 'entrypoints',
    imports: ['entrypoints', 'components', 'extension', 'page', 'briefings', 'analysis'],
    packages: ['preact', '#imports', '#i18n', 'valibot'],
    forbiddenGlobals: BROWSER,
  },
];

/** Nothing that ships sends a request, turns text into markup, or runs text as code. */
export const FORBIDDEN_EVERYWHERE = {
  globals: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'eval', 'Function'],
  members: [
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'document.write',
    'setHTMLUnsafe',
    'dangerouslySetInnerHTML',
    'sendBeacon',
  ],
} as const;

/** Names that say a file's role, not its subject. */
export const FORBIDDEN_NAMES = /(^|[/-])(utils?|helpers?|managers?|common|lib|misc)(\/|[-.]|$)/;

/** Lines of a source file before its head must say why it is longer. */
export const LONGEST_FILE = 250;
/** Tests list cases, which may take a little more. */
export const LONGEST_TEST = 300;
