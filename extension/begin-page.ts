import { assessPage } from './assess-page';
import { isSettled, withAccess } from './judge-record';
import type { Answer, PageHere, PageNonce, PageReport } from './messages';
import type { PageCaller } from './page-flow';
import type { Engine } from './read-article-text';
import type { SiteStanding } from './sites/site-access';
import type { PageRecord, TabPages } from './tab-pages';
import { isAtWork, type Work, type WorkInHand } from './work-in-hand';

interface BeginPorts {
  readonly pages: TabPages;
  readonly engine: Engine;
  readonly works: WorkInHand;
  readonly whichPage: (tab: number) => Promise<Answer<PageHere>>;
  readonly leave: (tab: number) => Promise<void>;
}

/** The tab's page now, and the work on it where there is something to read. */
export interface Begun {
  readonly record: PageRecord;
  readonly work: Work | null;
}

export type BeginPage = (
  report: PageReport,
  caller: PageCaller,
  standing: Exclude<SiteStanding, 'switched-off'>,
) => Promise<Begun | 'leave' | null>;

/**
 * Makes a reported page the tab's, where that is news; `leave` when its access has ended, null when another page
 * stands there by now.
 */
export const createBeginPage = ({ pages, engine, works, whichPage, leave }: BeginPorts): BeginPage => {
  /** A report that was overtaken by the next page's is not to put the last page in its place. */
  const isBygone = async (tab: number, nonce: PageNonce): Promise<boolean> => {
    const now = await pages.current(tab);
    if (!now || now.nonce === nonce) return false;
    const shown = await whichPage(tab);
    return shown.ok && shown.value.nonce !== nonce;
  };

  return async (report, { tab, document }, standing) => {
    if (await isBygone(tab, report.nonce)) return null;
    const old = await pages.recall(tab, report.nonce);
    if (standing === 'none' && old?.access === 'granted') {
      await leave(tab);
      return 'leave';
    }
    const access = standing === 'granted' ? 'granted' : 'once';
    if (old && isSettled(old, report, isAtWork(works, old))) {
      const record = await pages.update(tab, old.nonce, (known) => withAccess(known, access));
      return { record: record ?? old, work: null };
    }
    const work = works.begin(tab, report.nonce);
    try {
      const record = await pages.begin({
        schema: 1,
        tab,
        nonce: report.nonce,
        url: report.profile.url,
        document,
        asked: report.asked || (old?.asked ?? false),
        access,
        state: assessPage(report, engine),
        attempts: (old?.attempts ?? 0) + 1,
        text: null,
        revision: 0,
      });
      if (record.state.status === 'reading') return { record, work };
      works.finish(work);
      return { record, work: null };
    } catch (error) {
      works.finish(work);
      throw error;
    }
  };
};
