import * as v from 'valibot';
import type { PageState } from '../briefings/page-state';
import type { PageNonce } from './messages';
import type { SessionStore, Stored } from './session-store';
import type { TextPrint } from './text-print';

/** What is kept of one page in one tab: no article text, that can be read again. */
export interface PageRecord {
  readonly schema: 1;
  readonly tab: number;
  readonly nonce: PageNonce;
  readonly url: string;
  /** The document in Chromium; null in Firefox. */
  readonly document: string | null;
  /** The user asked for it to be read, whatever it is about. */
  readonly asked: boolean;
  readonly access: 'granted' | 'once';
  readonly state: PageState;
  /** How often reading was begun. */
  readonly attempts: number;
  /** Which text of the page the state speaks of; null before the first. */
  readonly text: TextPrint | null;
  /** The number of that text, as the reader counts them. */
  readonly revision: number;
}

/** The pages of all tabs, in session storage. Only the background writes. */
export interface TabPages {
  /** The page a tab shows now; null when none is known, or it was evicted. */
  current(tab: number): Promise<PageRecord | null>;
  /** Makes an earlier page of the tab (back/forward cache) the current one again, if it is still kept. */
  recall(tab: number, nonce: PageNonce): Promise<PageRecord | null>;
  /** Makes `record` the page of its tab, and gives it as it was kept: failed where storage refused it. */
  begin(record: PageRecord): Promise<PageRecord>;
  /**
   * Changes the page `nonce` of a tab; null when the tab has moved on. Nothing is written then, nor when `change`
   * gives the very record back.
   */
  update(
    tab: number,
    nonce: PageNonce,
    change: (record: PageRecord) => PageRecord,
  ): Promise<PageRecord | null>;
  forget(tab: number): Promise<void>;
  /** Every tab with a current page. */
  tabs(): Promise<readonly number[]>;
}

function isState(x: unknown): boolean {
  if (typeof x !== 'object' || x === null || !('status' in x)) return false;
  switch (x.status) {
    case 'ready':
      return 'page' in x && isObject(x.page) && 'points' in x && Array.isArray(x.points) && 'comparison' in x;
    case 'reading':
    case 'not-article':
    case 'off-topic':
      return 'page' in x && isObject(x.page);
    default:
      return typeof x.status === 'string';
  }
}

const isObject = (x: unknown): boolean => typeof x === 'object' && x !== null;

const recordSchema = v.object({
  schema: v.literal(1),
  tab: v.number(),
  nonce: v.pipe(
    v.string(),
    v.transform((s) => s as PageNonce),
  ),
  url: v.string(),
  document: v.nullable(v.string()),
  asked: v.boolean(),
  access: v.picklist(['granted', 'once']),
  // Written by this very version (the browser clears session storage on update), so the inside is not walked; but
  // a state that misses what every reader of it relies on is as good as none.
  state: v.custom<PageState>(isState),
  attempts: v.number(),
  text: v.nullable(v.object({ length: v.number(), hash: v.number() })),
  revision: v.number(),
}) satisfies v.GenericSchema<unknown, PageRecord>;

/** A page as it was kept: as text, since a browser counts a value in a value four times as much. Null: it is damaged. */
const recordOf = (kept: unknown): PageRecord | null => {
  if (typeof kept !== 'string') return null;
  try {
    const parsed = v.safeParse(recordSchema, JSON.parse(kept));
    return parsed.success ? parsed.output : null;
  } catch {
    return null; // cut off, or not ours
  }
};

/** Which page a tab shows. */
const pointerSchema = v.object({ nonce: v.string() });

/** Pages kept of one tab, for the browser's own cache of pages: a page that moves without end displaces only its own. */
const MOST_OF_A_TAB = 12;

const pointerKey = (tab: number): string => `tab:${tab}`;
const pageKey = (tab: number, nonce: string): string => `page:${tab}:${nonce}`;

export const createTabPages = (store: SessionStore): TabPages => {
  /** Pages, or pointers to them, that storage did not take; lost with the worker. */
  const unstored = new Map<number, PageRecord>();

  /** How many pages began in each tab in this life; whoever begins very many keeps it alive. */
  const begun = new Map<number, number>();

  const nonceOf = async (tab: number): Promise<string | null> => {
    const parsed = v.safeParse(pointerSchema, await store.get(pointerKey(tab)));
    return parsed.success ? parsed.output.nonce : null;
  };

  const readPage = async (tab: number, nonce: string): Promise<PageRecord | null> => {
    return recordOf(await store.get(pageKey(tab, nonce)));
  };

  const read = async (tab: number): Promise<PageRecord | null> => {
    const refused = unstored.get(tab);
    if (refused) return refused;
    const nonce = await nonceOf(tab);
    return nonce === null ? null : readPage(tab, nonce);
  };

  const write = async (record: PageRecord): Promise<PageRecord> => {
    unstored.delete(record.tab);
    if ((await keep(record)) === 'stored') return record;
    const failed: PageRecord = { ...record, state: failedToStore(record.state) };
    if ((await keep(failed)) === 'full') unstored.set(record.tab, failed);
    return failed;
  };

  /** In one write with the pointer to it: a page that is not found again would be none. */
  const keep = (record: PageRecord): Promise<Stored> =>
    store.set({
      [pointerKey(record.tab)]: { nonce: record.nonce },
      [pageKey(record.tab, record.nonce)]: JSON.stringify(record),
    });

  return {
    current: (tab) => store.serially(() => read(tab)),
    recall: (tab, nonce) =>
      store.serially(async () => {
        const refused = unstored.get(tab);
        if (refused?.nonce === nonce) return refused;
        const record = await readPage(tab, nonce);
        if (!record) return null;
        unstored.delete(tab);
        if ((await store.set({ [pointerKey(tab)]: { nonce } })) === 'full') unstored.set(tab, record);
        return record;
      }),
    begin: (record) =>
      store.serially(async () => {
        const kept = await write(record);
        const count = (begun.get(record.tab) ?? 0) + 1;
        begun.set(record.tab, count);
        if (count <= MOST_OF_A_TAB) return kept;
        const mine = (await store.keys()).filter((key) => key.startsWith(`page:${record.tab}:`));
        // the oldest written come first
        await store.remove(...mine.slice(0, -MOST_OF_A_TAB));
        return kept;
      }),
    update: (tab, nonce, change) =>
      store.serially(async () => {
        const record = await read(tab);
        if (record?.nonce !== nonce) return null;
        const changed = change(record);
        return changed === record ? record : await write(changed);
      }),
    forget: (tab) =>
      store.serially(async () => {
        unstored.delete(tab);
        const mine = (await store.keys()).filter((key) => key.startsWith(`page:${tab}:`));
        await store.remove(pointerKey(tab), ...mine);
      }),
    tabs: () =>
      store.serially(async () =>
        (await store.keys()).flatMap((key) => (key.startsWith('tab:') ? [Number(key.slice(4))] : [])),
      ),
  };
};

const failedToStore = (state: PageState): PageState => ({
  status: 'failed',
  page: 'page' in state ? state.page : null,
  reason: 'storage-full',
  detail: `session storage refused the page while ${state.status}`,
});
