import type { PageState } from '../briefings/page-state';
import type { BriefingSource } from './briefing-source';
import { classifyUrl, isSamePage, parseUrl } from './classify-url';
import type { Injection } from './inject-script';
import type { Answer, PageNonce, PageView } from './messages';
import type { PageFlow } from './page-flow';
import type { Pins } from './pins';
import { DEFAULT_SETTINGS, type SettingsStore } from './settings';
import { settle } from './settle';
import { knownHost } from './sites/known-hosts';
import type { SiteAccess } from './sites/site-access';
import type { PageRecord, TabPages } from './tab-pages';

/** What the browser says of a tab; address and title only where it shows them to us. */
export interface TabFacts {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly status?: string | undefined;
}

export interface ViewPorts {
  readonly pages: TabPages;
  readonly flow: Pick<PageFlow, 'isAtWork'>;
  readonly settings: SettingsStore;
  readonly access: Pick<SiteAccess, 'standing'>;
  readonly briefings: BriefingSource;
  readonly pins: Pins;
  readonly hasSidePanel: boolean;
  /** What the addresses of our own pages begin with. */
  readonly ownPages: string;
  readonly inject: (name: 'spotter', tab: number, document: string | null) => Promise<Injection>;
  /** Whether a script of ours stands in the tab. */
  readonly isInhabited: (tab: number) => Promise<boolean>;
  readonly askToRead: (tab: number, asked: boolean) => Promise<Answer<null>>;
  readonly tab: (tab: number) => Promise<TabFacts | null>;
  readonly changed: (tab: number) => Promise<void>;
  readonly newNonce: () => PageNonce;
}

export interface PageViews {
  view(tab: number): Promise<PageView>;
  state(tab: number): Promise<PageState>;
  /** Why the tab's page is closed to us; null where it is not, or nothing is known of it. Starts nothing. */
  closed(tab: number): Promise<PageState | null>;
  /** A page was loaded: where no report comes by itself (closed, or an error page of the browser) the badge says why. */
  arrived(tab: number): Promise<void>;
  /** Injects what is missing and has the page read; `asked` whatever it is about. */
  read(tab: number, asked: boolean): Promise<void>;
}

/** How often a page is begun anew by itself when the worker ended in the middle. */
const MAX_ATTEMPTS = 3;
/** How often a page is looked for that reports nothing; a view asks every five seconds, and at each event. */
const MAX_LOOKS = 8;

/** Access that ended by itself (a single-page app moved on) is no failure: the site was never granted. */
const isReadOnce = ({ access, asked, state }: PageRecord): boolean =>
  access === 'once' && (asked || state.status !== 'failed' || state.reason !== 'access-lost');

/** A page that may be looked at, or why not. */
type Found =
  | { readonly kind: 'closed'; readonly state: PageState }
  | {
      readonly kind: 'open';
      readonly url: string;
      readonly title: string;
      readonly isLoading: boolean;
      /** What is kept of this very page. */
      readonly record: PageRecord | null;
    };

/** Of a page whose address is hidden nothing is claimed. */
const isHidden = (state: PageState): boolean =>
  state.status === 'restricted' && state.reason === 'unknown-page';

const closed = (state: PageState): Found => ({ kind: 'closed', state });

/** Storage that cannot be read is said like anything else. */
const brokenState = (error: unknown): PageState => ({
  status: 'failed',
  page: null,
  reason: 'internal',
  detail: String(error).slice(0, 500),
});

/** What can be said of a tab, from what the browser shows, the permissions, and what was kept. */
export const createPageViews = (ports: ViewPorts): PageViews => {
  /** Looks of this life that brought nothing yet. */
  const looks = new Map<number, { readonly url: string; readonly count: number }>();

  const state = async (tab: number): Promise<PageState> => {
    const found = await find(tab);
    if (found.kind === 'closed') return found.state;
    const { url, title, isLoading, record } = found;
    if (record) {
      looks.delete(tab);
      return follow(record);
    }
    return isLoading ? { status: 'loading', title } : lookFor(tab, url, title);
  };

  /** What the browser, the permissions and the kept pages say of a tab. */
  const find = async (tab: number): Promise<Found> => {
    const facts = await ports.tab(tab);
    // Without an address nothing is known: a tab that went on hides it.
    const sort = classifyUrl(facts?.url);
    if (!facts?.url) return closed({ status: 'restricted', reason: 'unknown-page' });
    const { url } = facts;
    const kept = await ports.pages.current(tab);
    const record = kept && isSamePage(kept.url, url) ? kept : null;
    if (sort.kind === 'restricted') {
      const reason = url.startsWith(ports.ownPages) ? 'own-page' : sort.reason;
      // a page that could be looked at is no document of the viewer, whatever its name ends in
      if (!record || reason !== 'pdf') return closed({ status: 'restricted', reason });
    }
    const host = parseUrl(url)?.hostname ?? '';
    const title = facts.title || host;
    const standing = await ports.access.standing(url);
    if (standing === 'switched-off') return closed({ status: 'switched-off', host, title });
    if (standing === 'none' && !(record && isReadOnce(record))) {
      return closed({ status: 'no-access', host, title, isListed: knownHost(host) !== null });
    }
    return { kind: 'open', url, title, record, isLoading: facts.status === 'loading' };
  };

  /** Looks by itself (each time a view asks), sends for the spotter where it is missing, and says so when in vain. */
  const lookFor = (tab: number, url: string, title: string): PageState => {
    const last = looks.get(tab);
    const count = last?.url === url ? last.count + 1 : 1;
    looks.set(tab, { url, count });
    if (count > MAX_LOOKS) {
      const page = { url, title, publisher: null, published: null };
      return { status: 'failed', page, reason: 'internal', detail: 'the page never said what it is' };
    }
    settle(read(tab, false));
    return { status: 'loading', title };
  };

  /** The kept state; work that ended with an earlier life of the worker is begun again. */
  const follow = async (record: PageRecord): Promise<PageState> => {
    if (record.state.status !== 'reading' || ports.flow.isAtWork(record)) return record.state;
    const again =
      record.attempts < MAX_ATTEMPTS
        ? await ports.askToRead(record.tab, record.asked)
        : { ok: false as const };
    if (again.ok) return record.state;
    const { page } = record.state;
    const detail = `begun ${record.attempts} times, never finished`;
    return { status: 'failed', page, reason: 'timed-out', detail };
  };

  const read = async (tab: number, asked: boolean): Promise<void> => {
    if (asked) looks.delete(tab);
    const injection = await ports.inject('spotter', tab, null);
    if (injection === 'injected') {
      await ports.askToRead(tab, asked);
      return;
    }
    if (injection === 'gone') return;
    const facts = await ports.tab(tab);
    if (facts?.url) await keepRefusal(tab, facts.url, facts.title ?? facts.url, asked);
  };

  /** Permission or not, the browser may refuse: its own error pages, policy, another extension's frame. */
  const keepRefusal = async (tab: number, url: string, title: string, asked: boolean): Promise<void> => {
    const isGranted = (await ports.access.standing(url)) === 'granted';
    await ports.pages.begin({
      schema: 1,
      tab,
      nonce: ports.newNonce(),
      url,
      document: null,
      asked,
      access: 'once',
      state: {
        status: 'failed',
        page: { url, title, publisher: null, published: null },
        reason: isGranted ? 'error-page' : 'access-lost',
        detail: 'the browser refused the script',
      },
      attempts: 1,
      text: null,
      revision: 0,
    });
    await ports.changed(tab);
  };

  const view = async (tab: number): Promise<PageView> => {
    const [shown, briefing, { level }, pinned, notice] = await Promise.all([
      state(tab).catch(brokenState),
      ports.briefings.active(),
      ports.settings.read().catch(() => DEFAULT_SETTINGS), // a broken disk is not to hide the briefing
      ports.pins.has(tab).catch(() => false),
      ports.settings.notice().catch(() => 'unreadable' as const),
    ]);
    const canPin = shown.status === 'ready';
    return { tab, state: shown, briefing, level, pinned, canPin, hasSidePanel: ports.hasSidePanel, notice };
  };

  return {
    view,
    state,
    read,
    async closed(tab) {
      const found = await find(tab);
      return found.kind === 'closed' && !isHidden(found.state) ? found.state : null;
    },
    async arrived(tab) {
      const found = await find(tab);
      if (found.kind === 'closed') {
        if (!isHidden(found.state)) await ports.changed(tab);
      } else if (!found.record && !(await ports.isInhabited(tab))) await read(tab, false);
    },
  };
};
