import type { Comparison } from '../../../analysis/comparison';
import type { Briefing, BriefingId } from '../../../briefings/briefing';
import type { PageNonce, PageReport } from '../../../extension/messages';
import type { Engine } from '../../../extension/read-article-text';
import type { StorageArea } from '../../../extension/session-store';
import type { PageRecord } from '../../../extension/tab-pages';

/** A copy as Chromium gives it back: the names in a value in the order of the alphabet. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inOrder)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, each]) => [name, inOrder(each)]),
        )
      : structuredClone(value);

/**
 * A storage area in memory; `broken` makes every write fail, `unreadable` every reading, and more than `quota`
 * characters of JSON are refused as browsers do.
 */
export const memoryArea = (quota = Number.POSITIVE_INFINITY) => {
  const items = new Map<string, unknown>();
  const area = {
    broken: false as boolean,
    unreadable: false as boolean,
    items,
    async get(keys: string | null) {
      if (area.unreadable) throw new Error('IO error: corrupted');
      const wanted = keys === null ? [...items.keys()] : [keys];
      return Object.fromEntries(
        wanted.filter((key) => items.has(key)).map((key) => [key, inOrder(items.get(key))]),
      );
    },
    async set(values: Record<string, unknown>) {
      if (area.broken) throw new Error('IO error: disk full');
      const after = JSON.stringify({ ...Object.fromEntries(items), ...values });
      if (after.length > quota)
        throw new Error('Session storage quota bytes exceeded. Values were not stored.');
      for (const [key, value] of Object.entries(values)) items.set(key, structuredClone(value));
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) items.delete(key);
    },
  } satisfies StorageArea & { broken: boolean; unreadable: boolean; items: Map<string, unknown> };
  return area;
};

export const nonceOf = (n: number): PageNonce => n.toString(16).padStart(32, '0') as PageNonce;

export const record = (over: Partial<PageRecord> = {}): PageRecord => ({
  schema: 1,
  tab: 1,
  nonce: nonceOf(1),
  url: 'https://paper.example/a',
  document: null,
  asked: false,
  access: 'granted',
  state: { status: 'loading', title: 'A' },
  attempts: 1,
  text: null,
  revision: 0,
  ...over,
});

export const report = (
  over: Partial<PageReport['profile']> = {},
  rest: Partial<PageReport> = {},
): PageReport => ({
  nonce: nonceOf(1),
  contentType: 'text/html',
  asked: false,
  ...rest,
  profile: {
    isArticle: true,
    reasons: [],
    url: 'https://paper.example/a',
    title: 'Growth may slow, ministry says',
    lead: 'The ministry will cut taxes.',
    description: '',
    section: '',
    keywords: [],
    declaredLang: 'en',
    publisher: null,
    published: null,
    ...over,
  },
});

export const briefing: Briefing = {
  schema: 1,
  id: 'b' as BriefingId,
  version: 1,
  lang: 'en',
  title: 'A briefing',
  summary: '',
  source: { title: '', publisher: '', url: '', published: '', eventDate: '' },
  points: [],
};

const nothingShared: Comparison = { verdicts: [], fresh: [], related: [] };

/** Reads every sentence that says "may" as a risk, in no time. */
export const fakeEngine = (over: Partial<Engine> = {}): Engine => ({
  labeller: { id: 'fake', label: async () => [] },
  detectLanguage: () => ({ lang: 'en', detected: 'en' }),
  assessTopic: ({ title }) => ({ policy: /growth|tax/i.test(title), score: 0.5, evidence: [] }),
  compare: () => nothingShared,
  analyse: async (article) => ({
    status: 'ready',
    article,
    lang: 'en',
    topic: { policy: true, score: 1, evidence: [] },
    labeller: 'fake',
    isAll: true,
    sentences: [
      {
        span: { start: 0, end: article.text.length },
        block: 0,
        labels: [],
        scores: { risk: 1, measure: 0, outlook: 0 },
      },
    ],
    points: [
      {
        id: 'p0r',
        kind: 'risk',
        text: article.text,
        lang: 'en',
        sentences: [0],
        key: true,
        themes: [],
        figures: [],
        strength: 0,
        speaker: null,
        evidence: [{ cue: 'may', rule: 'risk/may', weight: 1 }],
      },
    ],
  }),
  ...over,
});

export const article = {
  url: 'https://paper.example/a',
  title: 'Growth may slow',
  publisher: null,
  author: null,
  published: null,
  declaredLang: 'en',
  text: 'Growth may slow next year.',
  blocks: [{ span: { start: 0, end: 26 }, role: 'paragraph' }],
  quality: 'full',
  nextPage: null,
} as const;
