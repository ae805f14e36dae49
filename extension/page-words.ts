/** The words that are drawn in a page, by their keys in the locale. */
const PAGE_WORDS = [
  'card.changed',
  'card.close',
  'card.fresh',
  'card.now',
  'card.position',
  'card.related',
  'card.repeated',
  'card.was',
  'card.why',
  'change.figure',
  'change.period',
  'change.reversed',
  'change.scope',
  'change.stronger',
  'change.weaker',
  'legend.all',
  'legend.close',
  'legend.collapse',
  'legend.expand',
  'legend.key',
  'legend.label',
  'legend.levels',
  'legend.measure',
  'legend.off',
  'legend.outlook',
  'legend.risk',
] as const;

export type PageWord = (typeof PAGE_WORDS)[number];

/** With `{1}` and `{2}` where something is filled in. */
export type PageWords = Readonly<Record<PageWord, string>>;

/**
 * Asked for once, in the background, and sent with what is to be painted: a page's first question to the browser for
 * a word of the locale costs its main thread two milliseconds.
 */
export const collectPageWords = (say: (key: PageWord, places: string[]) => string): PageWords =>
  Object.fromEntries(PAGE_WORDS.map((key) => [key, say(key, ['{1}', '{2}'])])) as PageWords;

/** A word with its places filled in. */
export const fillIn = (word: string, places: readonly unknown[]): string =>
  word.replace(/\{(\d)\}/g, (_, n: string) => String(places[Number(n) - 1] ?? ''));
