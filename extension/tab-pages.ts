import * as v from 'valibot';
import type { PageState } from '../briefings/page-state';
import type { PageNonce } from './messages';
import type { SessionStore } from './session-store';
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
  /** Which life of the worker is at work on it: another life's unfinished work is lost and must be repeated. */
  readonly life: string;
  /** How often reading was begun. */
  readonly attempts: number;
  /** Which text of the page the state speaks of; null before the first. */
  readonly text: TextPrint | null;
}

/** The pages of all tabs, in session storage. Only the background writes. */
export interface TabPages {
  /** The page a tab shows now; null when none is known, or it was evicted. */
  current(tab: number): Promise<PageRecord | null>;
  /** Makes an earlier page of the tab (back/forward cache) the current one again, if it is still kept. */
  recall(tab: number, nonce: PageNonce): Promise<PageRecord | null>;
  /** Makes `record` the page of its tab. */
  begin(record: PageRecord): Promise<void>;
  /** Changes the page `nonce` of a tab; null, and nothing written, when the tab has moved on. */
  update(
    tab: number,
    nonce: PageNonce,
    change: (record: PageRecord) => PageRecord,
  ): Promise<PageRecord | null>;
  forget(tab: number): Promise<void>;
  /** Every tab with a current page. */
  tabs(): Promise<readonly number[]>;
}

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
  // Written by this very version (the browser clears session storage on update), so the inside is not walked.
  state: v.custom<PageState>((x) => typeof x === 'object' && x !== null && 'status' in x),
  life: v.string(),
  attempts: v.number(),
  text: v.nullable(v.object({ length: v.number(), hash: v.number() })),
}) satisfies v.GenericSchema<unknown, PageRecord>;

/** Which page a tab shows. */
const pointerSchema = v.object({ nonce: v.string() });

const pointerKey = (tab: number): string => `tab:${tab}`;
const pageKey = (tab: number, nonce: string): string => `page:${tab}:${nonce}`;

export const createTabPages = (store: SessionStore): TabPages => {
  /** Pages of which storage took not even the refusal; lost with the worker. */
  const unstored = new Map<number, PageRecord>();

  const nonceOf = async (tab: number): Promise<string | null> => {
    const parsed = v.safeParse(pointerSchema, await store.get(pointerKey(tab)));
    return parsed.success ? parsed.output.nonce : null;
  };

  const readPage = async (tab: number, nonce: string): Promise<PageRecord | null> => {
    const parsed = v.safeParse(recordSchema, await store.get(pageKey(tab, nonce)));
    return parsed.success ? parsed.output : null;
  };

  const read = async (tab: number): Promise<PageRecord | null> => {
    const refused = unstored.get(tab);
    if (refused) return refused;
    const nonce = await nonceOf(tab);
    return nonce === null ? null : readPage(tab, nonce);
  };

  const write = async (record: PageRecord): Promise<PageRecord> => {
    unstored.delete(record.tab);
    const key = pageKey(record.tab, record.nonce);
    if ((await store.set(key, record)) === 'stored') return record;
    const failed: PageRecord = { ...record, state: failedToStore(record.state) };
    if ((await store.set(key, failed)) === 'full') unstored.set(record.tab, failed);
    return failed;
  };

  return {
    current: (tab) => store.serially(() => read(tab)),
    recall: (tab, nonce) =>
      store.serially(async () => {
        const refused = unstored.get(tab);
        if (refused?.nonce === nonce) return refused;
        const record = await readPage(tab, nonce);
        if (!record) return null;
        unstored.delete(tab);
        await store.set(pointerKey(tab), { nonce });
        return record;
      }),
    begin: (record) =>
      store.serially(async () => {
        await store.set(pointerKey(record.tab), { nonce: record.nonce });
        await write(record);
      }),
    update: (tab, nonce, change) =>
      store.serially(async () => {
        const record = await read(tab);
        return record?.nonce === nonce ? await write(change(record)) : null;
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
