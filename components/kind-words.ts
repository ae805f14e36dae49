import type { Change } from '../analysis/comparison';
import type { Kind, Lang } from '../analysis/kind';
import type { WordKey } from './words';

/** The words for each kind of statement. */
export const KIND_WORDS = {
  risk: { title: 'kind.risk', one: 'kind.oneRisk', count: 'summary.risks', countOf: 'summary.risksOf' },
  measure: {
    title: 'kind.measure',
    one: 'kind.oneMeasure',
    count: 'summary.measures',
    countOf: 'summary.measuresOf',
  },
  outlook: {
    title: 'kind.outlook',
    one: 'kind.oneOutlook',
    count: 'summary.outlook',
    countOf: 'summary.outlookOf',
  },
} as const satisfies Record<Kind, Record<'title' | 'one' | 'count' | 'countOf', WordKey>>;

export type Status = 'repeated' | 'changed' | 'missing' | 'fresh';
export const STATUSES = ['repeated', 'changed', 'fresh', 'missing'] as const satisfies readonly Status[];

export const STATUS_WORDS = {
  repeated: 'status.repeated',
  changed: 'status.changed',
  missing: 'status.missing',
  fresh: 'status.fresh',
} as const satisfies Record<Status, WordKey>;

export const CHANGE_WORDS = {
  stronger: 'change.stronger',
  weaker: 'change.weaker',
  reversed: 'change.reversed',
  figure: 'change.figure',
  period: 'change.period',
  scope: 'change.scope',
} as const satisfies Record<Change, WordKey>;

export const LANG_WORDS = { en: 'page.english', zh: 'page.chinese' } as const satisfies Record<Lang, WordKey>;

/**
 * The `lang` attribute for content, so that Chinese text gets Chinese glyph shapes. A page's Chinese may be of
 * either script, and its characters tell which: the tag leaves it open.
 */
export const LANG_TAGS = { en: 'en', zh: 'zh' } as const satisfies Record<Lang, string>;

/** The same for text that comes without a language (a title, a quoted wording): its script tells. */
export const langTagOf = (text: string): string => LANG_TAGS[/\p{Script=Han}/u.test(text) ? 'zh' : 'en'];
