import * as v from 'valibot';
import type { Article } from '../analysis/article';
import { MAX_ADDRESS } from './classify-url';
import type {
  AboutTab,
  BackgroundProtocol,
  DataOf,
  PageNonce,
  PageReport,
  PanelPlacement,
  Submission,
} from './messages';

/** Longest text taken from a page, UTF-16 code units: 5 MB pages are refused by the reader long before. */
const MAX_TEXT = 6_000_000;

/** Most blocks of a text; the reader refuses pages of more than 60,000 elements. */
const MAX_BLOCKS = 200_000;

/** Most points that may be reported as lost; no more are kept of a page. */
const MAX_POINTS = 10_000;

/** Most hosts switched at once; far more than are listed. */
const MAX_SITES = 5_000;

const nonceSchema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{32}$/),
  v.transform((s) => s as PageNonce),
);
const short = v.pipe(v.string(), v.maxLength(20_000));
/** Never refused for its length: what stands at a long address is still a page. */
const address = v.pipe(
  v.string(),
  v.transform((url) => url.slice(0, MAX_ADDRESS)),
);
/** It becomes a link of ours: nothing but the web's protocols. */
const webAddress = v.pipe(short, v.regex(/^https?:\/\//));
const maybe = v.nullable(short);
/** As `pointId` of analysis/build-points makes them. */
const pointId = v.pipe(v.string(), v.maxLength(40));
/** As the spotter cuts them. */
const list = v.pipe(v.array(v.pipe(v.string(), v.maxLength(4_000))), v.maxLength(100));
const host = v.pipe(v.string(), v.regex(/^[^\s/*?#]{1,253}$/));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const tab = v.optional(index);

const span = v.pipe(
  v.object({ start: index, end: index }),
  v.check(({ start, end }) => start <= end, 'a span ends before it starts'),
);
const blockRole = v.picklist(['heading', 'paragraph', 'list-item', 'table-row', 'quote', 'caption']);

const article = v.pipe(
  v.object({
    url: address,
    title: short,
    publisher: maybe,
    author: maybe,
    published: maybe,
    declaredLang: maybe,
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
    blocks: v.pipe(v.array(v.object({ span, role: blockRole })), v.maxLength(MAX_BLOCKS)),
    quality: v.picklist(['full', 'lead-only', 'uncertain']),
    nextPage: v.nullable(v.object({ url: webAddress, label: short })),
  }),
  // else each of a hundred thousand blocks could be the whole text
  v.check(
    ({ text, blocks }) =>
      blocks.every(({ span }, i) => span.end <= text.length && span.start >= (blocks[i - 1]?.span.end ?? 0)),
    'the blocks leave the text, or do not follow one another',
  ),
) satisfies v.GenericSchema<unknown, Article>;

const profile = v.object({
  isArticle: v.boolean(),
  reasons: list,
  url: short,
  title: short,
  lead: short,
  description: short,
  section: short,
  keywords: list,
  declaredLang: maybe,
  publisher: maybe,
  published: maybe,
});

const report = v.object({
  nonce: nonceSchema,
  profile,
  contentType: short,
  asked: v.boolean(),
}) satisfies v.GenericSchema<unknown, PageReport>;

const submission = v.object({
  nonce: nonceSchema,
  revision: index,
  result: v.variant('status', [
    v.object({ status: v.literal('read'), article }),
    v.object({ status: v.literal('translated'), lang: short }),
    v.object({
      status: v.literal('failed'),
      reason: v.picklist(['page-too-large', 'no-text-found']),
      detail: short,
    }),
  ]),
}) satisfies v.GenericSchema<unknown, Submission>;

const level = v.picklist(['off', 'key', 'all']);
const nothing = v.strictObject({});
const aboutTab = v.object({ tab }) satisfies v.GenericSchema<unknown, AboutTab>;

/** Where the panel may stand; also the shape kept in the settings. */
export const placementSchema = v.object({
  side: v.picklist(['left', 'right']),
  width: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)),
  collapsed: v.boolean(),
}) satisfies v.GenericSchema<unknown, PanelPlacement>;

export const levelSchema = level;
export const hostSchema = host;

type Schemas = {
  readonly [K in keyof BackgroundProtocol]: v.GenericSchema<unknown, DataOf<BackgroundProtocol, K>>;
};

/** What each request to the background must look like: a page's renderer may be compromised, so nothing is believed. */
export const requestSchemas: Schemas = {
  reportPage: report,
  submitArticle: submission,
  reportLost: v.object({ nonce: nonceSchema, lost: v.pipe(v.array(pointId), v.maxLength(MAX_POINTS)) }),
  sendOnDemand: nothing,
  getPageState: aboutTab,
  readPage: aboutTab,
  goToPoint: v.object({ tab, point: pointId }),
  setHighlightLevel: v.object({ level }),
  closeLegend: nothing,
  setPinned: v.object({ tab, pinned: v.boolean() }),
  switchSite: v.object({ host, on: v.boolean() }),
  getSites: nothing,
  switchSites: v.object({ hosts: v.pipe(v.array(host), v.maxLength(MAX_SITES)), on: v.boolean() }),
  openSites: nothing,
  openGrant: v.object({ host }),
  openSidePanel: nothing,
  dismissNotice: nothing,
  getPlacement: nothing,
  panelMoved: placementSchema,
};
