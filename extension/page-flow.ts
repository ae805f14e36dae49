import type { ReadyPage } from '../briefings/page-state';
import { assessPage } from './assess-page';
import type { BriefingSource } from './briefing-source';
import { isSamePage } from './classify-url';
import type { Injection } from './inject-script';
import type { PageReport, ReportAnswer, Submission, SubmissionAnswer } from './messages';
import { type Engine, readArticleText } from './read-article-text';
import { paintOrder } from './ready-page';
import type { Caller } from './receive-messages';
import type { SettingsStore } from './settings';
import { settle } from './settle';
import type { SiteAccess } from './sites/site-access';
import type { PageRecord, TabPages } from './tab-pages';
import { isSamePrint, printOf, type TextPrint } from './text-print';

export type PageCaller = Extract<Caller, { from: 'page' }>;

export interface FlowPorts {
  readonly pages: TabPages;
  readonly settings: SettingsStore;
  readonly access: Pick<SiteAccess, 'standing'>;
  readonly briefings: BriefingSource;
  readonly engine: Engine;
  readonly inject: (name: 'reader', tab: number, document: string | null) => Promise<Injection>;
  /** Badge, views and pinned panel follow. */
  readonly changed: (tab: number) => Promise<void>;
  /** Names this life of the worker. */
  readonly life: string;
}

/** From the spotter's report to the painted page. Every step starts from storage, so any can be repeated. */
export interface PageFlow {
  report(report: PageReport, caller: PageCaller): Promise<ReportAnswer>;
  submit(submission: Submission, caller: PageCaller): Promise<SubmissionAnswer>;
  reportLost(
    lost: Pick<PageRecord, 'nonce'> & { lost: readonly string[] },
    caller: PageCaller,
  ): Promise<void>;
  /** Whether someone is at work on the page in this life of the worker. */
  isAtWork(record: PageRecord): boolean;
  leave(tab: number): Promise<void>;
}

/** How long the reader may take to send the article, milliseconds. */
const READER_LIMIT = 45_000;

export const createPageFlow = (ports: FlowPorts): PageFlow => {
  const { pages, engine } = ports;
  /** Work of this life, by tab; lost with it and begun again by the reader or the next look. */
  const running = new Map<number, AbortController>();

  const stop = (tab: number): void => {
    running.get(tab)?.abort();
    running.delete(tab);
  };

  const set = async (
    record: PageRecord,
    state: PageRecord['state'],
    text: TextPrint | null = null,
  ): Promise<PageRecord | null> => {
    // a site may have been granted while its page was being read
    const change = (old: PageRecord): PageRecord => withAccess({ ...old, state, text }, old.access);
    const updated = await pages.update(record.tab, record.nonce, change);
    if (updated) await ports.changed(record.tab);
    return updated;
  };

  const sendReader = async (record: PageRecord): Promise<void> => {
    const { page } = record.state as { page: ReadyPage['page'] };
    const injecting = ports.inject('reader', record.tab, record.document);
    engine.warmUp?.(); // while the page is busy with its text
    const injection = await injecting;
    if (injection === 'gone' && (await pages.current(record.tab))?.nonce === record.nonce) {
      // the tab closed, or went on, while its report was under way: nothing is to stay behind
      await pages.forget(record.tab);
      return;
    }
    if (injection === 'refused') {
      await set(record, {
        status: 'failed',
        page,
        reason: 'access-lost',
        detail: 'reader refused by the browser',
      });
    }
    setTimeout(() => settle(failIfStuck(record)), READER_LIMIT);
  };

  const failIfStuck = async ({ tab, nonce }: PageRecord): Promise<void> => {
    const now = await pages.current(tab);
    if (now?.nonce !== nonce || now.state.status !== 'reading' || running.has(tab)) return;
    const { page } = now.state;
    await set(now, { status: 'failed', page, reason: 'timed-out', detail: 'no article came' });
  };

  const isAtWork = (record: PageRecord): boolean => record.life === ports.life || running.has(record.tab);

  const leave = async (tab: number): Promise<void> => {
    stop(tab);
    await pages.forget(tab);
  };

  return {
    isAtWork,
    async report(report, caller) {
      const { url } = report.profile;
      if (!isSameOrigin(url, caller.url)) return { next: 'stop' };
      const standing = await ports.access.standing(url);
      if (standing === 'switched-off') return { next: 'leave' };
      const old = await pages.recall(caller.tab, report.nonce);
      if (standing === 'none' && old?.access === 'granted') {
        await leave(caller.tab);
        await ports.changed(caller.tab);
        return { next: 'leave' };
      }
      const access = standing === 'granted' ? 'granted' : 'once';
      if (old && isSettled(old, report, isAtWork(old))) {
        await pages.update(old.tab, old.nonce, (record) => withAccess(record, access));
        await ports.changed(caller.tab);
        return { next: nextAfter(old.state) };
      }
      stop(caller.tab);
      const record: PageRecord = {
        schema: 1,
        tab: caller.tab,
        nonce: report.nonce,
        url,
        document: caller.document,
        asked: report.asked || (old?.asked ?? false),
        access,
        state: assessPage(report, engine),
        life: ports.life,
        attempts: (old?.attempts ?? 0) + 1,
        text: null,
      };
      await pages.begin(record);
      await ports.changed(caller.tab);
      if (record.state.status === 'reading') await sendReader(record);
      return { next: nextAfter(record.state) };
    },

    async submit({ nonce, result }, caller) {
      const record = await pages.current(caller.tab);
      if (record?.nonce !== nonce) return { status: 'dropped' };
      const briefing = await ports.briefings.active();
      const settings = await ports.settings.read();
      const page = 'page' in record.state ? record.state.page : null;
      if (result.status === 'failed') {
        // text that was there and is gone: what was read of it says nothing of the page any more
        const reason = record.state.status === 'ready' ? 'page-changed' : result.reason;
        await set(record, { ...result, reason, page });
        return { status: 'nothing' };
      }
      const text = printOf(result.article);
      // sent again, or read again and found as it was; any other text has other places
      if (record.state.status === 'ready' && isSamePrint(record.text, text)) {
        return { status: 'ready', order: paintOrder(record.state, briefing, nonce, settings) };
      }
      stop(caller.tab);
      const leaving = new AbortController();
      running.set(caller.tab, leaving);
      const state = await readArticleText(result.article, record, briefing, engine, leaving.signal);
      if (running.get(caller.tab) === leaving) running.delete(caller.tab);
      if (leaving.signal.aborted) return { status: 'dropped' };
      const updated = await set(record, state, text);
      if (!updated) return { status: 'dropped' };
      return updated.state.status === 'ready'
        ? { status: 'ready', order: paintOrder(updated.state, briefing, nonce, settings) }
        : { status: 'nothing' };
    },

    async reportLost({ nonce, lost }, { tab }) {
      const gone = new Set(lost);
      const record = await pages.current(tab);
      const isNews =
        record?.state.status === 'ready' &&
        record.state.points.some((point) => point.placed === gone.has(point.id));
      if (!isNews) return;
      const updated = await pages.update(tab, nonce, (old) =>
        old.state.status === 'ready' ? { ...old, state: withPlaces(old.state, gone) } : old,
      );
      if (updated) await ports.changed(tab);
    },

    leave,
  };
};

/** Whether a repeated report changes nothing: duplicates, the back/forward cache, a second injection. */
const isSettled = (old: PageRecord, report: PageReport, atWork: boolean): boolean => {
  if (!isSamePage(old.url, report.profile.url)) return false;
  switch (old.state.status) {
    case 'ready':
      return true;
    case 'reading':
      return atWork;
    case 'not-article':
      return !report.asked && !report.profile.isArticle;
    default:
      return !report.asked;
  }
};

const nextAfter = (state: PageRecord['state']): ReportAnswer['next'] => {
  if (state.status === 'not-article') return 'look-again';
  return state.status === 'reading' || state.status === 'ready' ? 'reading' : 'stop';
};

/** A page read once stays readable when its site is granted later, and says so. */
const withAccess = (record: PageRecord, access: PageRecord['access']): PageRecord => ({
  ...record,
  access,
  state: record.state.status === 'ready' ? { ...record.state, access } : record.state,
});

const withPlaces = (state: ReadyPage, lost: ReadonlySet<string>): ReadyPage => ({
  ...state,
  points: state.points.map((point) => ({ ...point, placed: !lost.has(point.id) })),
});

const isSameOrigin = (a: string, b: string): boolean =>
  URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;
