import type { PageIdentity, ReadyPage } from '../briefings/page-state';
import { isSamePage } from './classify-url';
import type { PageReport, ReportAnswer } from './messages';
import type { SiteStanding } from './sites/site-access';
import type { PageRecord } from './tab-pages';

/** Whether an article is welcome: not where no reader was sent for, whatever a page may send. */
export const isAwaited = ({ status }: PageRecord['state']): boolean =>
  status === 'reading' || status === 'ready' || status === 'failed' || status === 'unsupported-language';

/** Access may have ended while the page was read; one that was read once never had it. */
export const mayKeep = ({ access }: PageRecord, standing: SiteStanding): boolean =>
  standing === 'granted' || (standing === 'none' && access === 'once');

/** What a state says of its page. */
export const pageOf = (state: PageRecord['state']): PageIdentity | null =>
  'page' in state ? state.page : null;

/** Whether a repeated report changes nothing: duplicates, the back/forward cache, a second injection. */
export const isSettled = (old: PageRecord, report: PageReport, atWork: boolean): boolean => {
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

/** What the spotter does after a report that left its page in this state. */
export const nextAfter = (state: PageRecord['state']): ReportAnswer['next'] => {
  if (state.status === 'not-article') return 'look-again';
  return state.status === 'reading' || state.status === 'ready' ? 'reading' : 'stop';
};

/** A page read once stays readable when its site is granted later, and says so. */
export const withAccess = (record: PageRecord, access: PageRecord['access']): PageRecord => ({
  ...record,
  access,
  state: record.state.status === 'ready' ? { ...record.state, access } : record.state,
});

/** The page with the points that could not be placed on it. */
export const withPlaces = (state: ReadyPage, lost: ReadonlySet<string>): ReadyPage => ({
  ...state,
  points: state.points.map((point) => ({ ...point, placed: !lost.has(point.id) })),
});

/** Whether two addresses are of one origin; false where one is none. */
export const isSameOrigin = (a: string, b: string): boolean =>
  URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;
