import { createBeginPage } from './begin-page';
import type { BriefingSource } from './briefing-source';
import type { Injection } from './inject-script';
import { isAwaited, isSameOrigin, mayKeep, nextAfter, pageOf, withAccess, withPlaces } from './judge-record';
import type {
  Answer,
  PageHere,
  PageNonce,
  PageReport,
  ReportAnswer,
  Submission,
  SubmissionAnswer,
} from './messages';
import type { PageWords } from './page-words';
import { type Engine, readArticleText } from './read-article-text';
import { paintOrder } from './ready-page';
import type { Caller } from './receive-messages';
import { DEFAULT_SETTINGS, type Settings, type SettingsStore } from './settings';
import { settle } from './settle';
import type { SiteAccess } from './sites/site-access';
import type { PageRecord, TabPages } from './tab-pages';
import { takeTurns } from './take-turns';
import { isSamePrint, printOf } from './text-print';
import { createWorkInHand, isAtWork, type Work } from './work-in-hand';

export type PageCaller = Extract<Caller, { from: 'page' }>;

export interface FlowPorts {
  readonly pages: TabPages;
  readonly settings: SettingsStore;
  readonly access: Pick<SiteAccess, 'standing'>;
  readonly briefings: BriefingSource;
  readonly engine: Engine;
  /** What is drawn in pages. */
  readonly words: PageWords;
  readonly inject: (name: 'reader', tab: number, document: string | null) => Promise<Injection>;
  /** Asks the spotter which page stands in the tab now. */
  readonly whichPage: (tab: number) => Promise<Answer<PageHere>>;
  readonly askToRead: (tab: number, asked: boolean) => Promise<Answer<null>>;
  /** Tells a page that comes back, with the level of then, at which level highlights are now. */
  readonly tellLevel: (tab: number) => Promise<void>;
  /** Badge, views and pinned panel follow. Never rejects. */
  readonly changed: (tab: number) => Promise<void>;
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
  /** Ends the work on the page of a tab, and forgets it. */
  leave(tab: number): Promise<void>;
  /** The tab is gone: what still comes from it is not kept. */
  close(tab: number): Promise<void>;
}

/** How long the reader may take to send the article, milliseconds. */
const READER_LIMIT = 45_000;

/** Nonces remembered so that a page is not asked twice; whoever makes them up is not to fill the memory. */
const MOST_RECOVERED = 1_000;

const DROPPED = { status: 'dropped' } as const;

export const createPageFlow = (ports: FlowPorts): PageFlow => {
  const { pages, engine } = ports;
  const works = createWorkInHand();
  const inTurn = takeTurns();
  /** Tabs that closed in this life; their numbers do not come again. */
  const closed = new Set<number>();
  /** Pages that were asked to report anew, once each. */
  const recovered = new Set<PageNonce>();

  const set = async (
    record: PageRecord,
    state: PageRecord['state'],
    { text, revision }: Pick<PageRecord, 'text' | 'revision'> = { text: null, revision: record.revision },
  ): Promise<PageRecord | null> => {
    // a site may have been granted while its page was being read
    const change = (old: PageRecord): PageRecord => withAccess({ ...old, state, text, revision }, old.access);
    const updated = await pages.update(record.tab, record.nonce, change);
    if (updated) await ports.changed(record.tab);
    return updated;
  };

  /** The reading stands, though the page shows a translation of its text now; undefined: it shows the text again. */
  const keep = async ({ tab, nonce }: PageRecord, shownIn: string | undefined, revision: number) => {
    // from what is kept at that moment: which points are placed may have been reported meanwhile
    const change = (old: PageRecord): PageRecord =>
      old.state.status === 'ready' ? { ...old, revision, state: { ...old.state, shownIn } } : old;
    if (await pages.update(tab, nonce, change)) await ports.changed(tab);
  };

  const sendReader = async (record: PageRecord, work: Work): Promise<void> => {
    const injecting = ports.inject('reader', record.tab, record.document);
    engine.warmUp?.(); // while the page is busy with its text
    const injection = await injecting;
    if (injection === 'injected') return giveUpLater(record, work);
    works.finish(work);
    if (injection === 'refused') {
      const [page, detail] = [pageOf(record.state), 'reader refused by the browser'];
      await set(record, { status: 'failed', page, reason: 'access-lost', detail });
    } else if ((await pages.current(record.tab))?.nonce === record.nonce) {
      // the tab closed, or went on, while its report was under way: nothing is to stay behind
      await pages.forget(record.tab);
    }
  };

  const giveUpLater = (record: PageRecord, work: Work): void => {
    const { signal } = work.end;
    if (signal.aborted) return; // the article was here before we looked
    const timer = setTimeout(() => settle(giveUp(record, work)), READER_LIMIT);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };

  const giveUp = async ({ tab, nonce }: PageRecord, work: Work): Promise<void> => {
    works.finish(work);
    const now = await pages.current(tab);
    if (now?.nonce !== nonce || now.state.status !== 'reading') return;
    await set(now, {
      status: 'failed',
      page: pageOf(now.state),
      reason: 'timed-out',
      detail: 'no article came',
    });
  };

  const leave = async (tab: number): Promise<void> => {
    works.stop(tab);
    await pages.forget(tab);
  };

  /** The page that stands in the tab is not the one that is kept (it was evicted): it is to report anew. */
  const recover = async (tab: number, nonce: PageNonce): Promise<void> => {
    const shown = await ports.whichPage(tab);
    if (!shown.ok || shown.value.nonce !== nonce || recovered.has(nonce)) return;
    if (recovered.size >= MOST_RECOVERED) recovered.clear();
    recovered.add(nonce);
    await ports.askToRead(tab, false);
  };

  const begin = createBeginPage({ pages, engine, works, whichPage: ports.whichPage, leave });

  return {
    isAtWork: (record) => isAtWork(works, record),
    async report(report, caller) {
      const { url } = report.profile;
      if (!isSameOrigin(url, caller.url)) return { next: 'stop' };
      const standing = await ports.access.standing(url);
      if (standing === 'switched-off') return { next: 'leave' };
      const begun = await inTurn(caller.tab, () => begin(report, caller, standing));
      if (closed.has(caller.tab)) await leave(caller.tab);
      if (begun === null || closed.has(caller.tab)) return { next: 'stop' };
      await ports.changed(caller.tab);
      if (begun === 'leave') return { next: 'leave' };
      const next = nextAfter(begun.record.state);
      if (begun.work) await sendReader(begun.record, begun.work);
      else if (next === 'reading') settle(ports.tellLevel(caller.tab));
      return { next };
    },

    async submit({ nonce, revision, result }, caller) {
      const { tab } = caller;
      const record = await pages.current(tab);
      if (record?.nonce !== nonce) {
        settle(recover(tab, nonce));
        return DROPPED;
      }
      if (revision < record.revision) return DROPPED; // overtaken by what the page says now
      if (!isAwaited(record.state)) return { status: 'nothing' };
      if (!mayKeep(record, await ports.access.standing(record.url))) {
        await leave(tab);
        await ports.changed(tab);
        return DROPPED;
      }
      if (result.status === 'failed') {
        works.stop(tab);
        // text that was there and is gone: what was read of it says nothing of the page any more
        const reason = record.state.status === 'ready' ? 'page-changed' : result.reason;
        await set(record, { ...result, reason, page: pageOf(record.state) }, { text: null, revision });
        return { status: 'nothing' };
      }
      if (result.status === 'translated') {
        await keep(record, result.lang, revision);
        return { status: 'kept' };
      }
      const briefing = await ports.briefings.active();
      const text = printOf(result.article);
      // sent again, or read again and found as it was; any other text has other places
      if (record.state.status === 'ready' && isSamePrint(record.text, text)) {
        if (record.state.shownIn !== undefined) await keep(record, undefined, revision);
        else await ports.changed(tab); // the worker that kept it may not have lived to say so
        return { status: 'ready', order: paintOrder(record.state, briefing, nonce, await choices()) };
      }
      const running = works.of(tab);
      if (running?.nonce === nonce && running.reading && isSamePrint(running.reading.text, text)) {
        return running.reading.answer;
      }
      const read = async (signal: AbortSignal): Promise<SubmissionAnswer> => {
        const state = await readArticleText(result.article, record, briefing, engine, signal);
        if (signal.aborted) return DROPPED;
        if (state.status === 'unsupported-language' && record.state.status === 'ready') {
          await keep(record, state.detected ?? '', revision);
          return { status: 'kept' };
        }
        const updated = await set(record, state, { text, revision });
        if (!updated) return DROPPED;
        return updated.state.status === 'ready'
          ? { status: 'ready', order: paintOrder(updated.state, briefing, nonce, await choices()) }
          : { status: 'nothing' };
      };
      const work = works.begin(tab, nonce, (signal) => ({ text, answer: read(signal) }));
      try {
        return (await work.reading?.answer) ?? DROPPED;
      } finally {
        works.finish(work);
      }
    },

    async reportLost({ nonce, lost }, { tab }) {
      const gone = new Set(lost);
      const updated = await pages.update(tab, nonce, (old) => {
        const { state } = old;
        if (state.status !== 'ready' || state.points.every(({ id, placed }) => placed !== gone.has(id)))
          return old;
        return { ...old, state: withPlaces(state, gone) };
      });
      // told also when it was known: the worker that kept it may not have lived to say so
      if (updated?.state.status === 'ready') await ports.changed(tab);
    },

    leave,
    async close(tab) {
      closed.add(tab);
      await leave(tab);
    },
  };

  /** A disk that cannot be read is not to stop what was begun. */
  async function choices(): Promise<Settings & Pick<FlowPorts, 'words'>> {
    return { ...(await ports.settings.read().catch(() => DEFAULT_SETTINGS)), words: ports.words };
  }
};
