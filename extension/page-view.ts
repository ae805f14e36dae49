import type { PageState } from '../briefings/page-state';
import type { BriefingSource } from './briefing-source';
import { classifyUrl, isSamePage } from './classify-url';
import type { Injection } from './inject-script';
import type { Answer, PageNonce, PageView } from './messages';
import type { PageFlow } from './page-flow';
import type { Pins } from './pins';
import type { SettingsStore } from './settings';
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
  readonly inject: (name: 'spotter', tab: number, document: string | null) => Promise<Injection>;
  readonly askToRead: (tab: number, asked: boolean) => Promise<Answer<null>>;
  readonly tab: (tab: number) => Promise<TabFacts | null>;
  readonly changed: (tab: number) => Promise<void>;
  readonly newNonce: () => PageNonce;
  readonly life: string;
}

export interface PageViews {
  view(tab: number): Promise<PageView>;
  state(tab: number): Promise<PageState>;
  /** Injects what is missing and has the page read; `asked` whatever it is about. */
  read(tab: number, asked: boolean): Promise<void>;
}

/** How often a page is begun anew by itself when the worker ended in the middle. */
const MAX_ATTEMPTS = 3;

/** What can be said of a tab, from what the browser shows, the permissions, and what was kept. */
export const createPageViews = (ports: ViewPorts): PageViews => {
  const state = async (tab: number): Promise<PageState> => {
    const facts = await ports.tab(tab);
    if (!facts) return { status: 'restricted', reason: 'unknown-page' };
    const record = await ports.pages.current(tab);
    const known = record && (!facts.url || isSamePage(record.url, facts.url)) ? record : null;
    // Without an address the page is known only by what was reported from it; a tab that went on hides its address.
    const sort = classifyUrl(facts.url);
    if (sort.kind === 'restricted') return { status: 'restricted', reason: sort.reason };
    const { host } = sort;
    const title = facts.title || host;
    const standing = await ports.access.standing(facts.url ?? '');
    if (standing === 'switched-off') return { status: 'switched-off', host, title };
    if (standing === 'none')
      return known?.access === 'once' ? follow(known) : { status: 'no-access', host, title };
    if (known) return follow(known);
    if (facts.status !== 'loading') void read(tab, false);
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
    const injection = await ports.inject('spotter', tab, null);
    if (injection === 'injected') {
      await ports.askToRead(tab, asked);
      return;
    }
    if (injection === 'gone') return;
    const facts = await ports.tab(tab);
    if (facts?.url) await keepRefusal(tab, facts.url, facts.title ?? facts.url, asked);
  };

  /** Permission or not, the browser may refuse: error pages, policy, another extension's frame. */
  const keepRefusal = async (tab: number, url: string, title: string, asked: boolean): Promise<void> => {
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
        reason: 'access-lost',
        detail: 'the browser refused the script',
      },
      life: ports.life,
      attempts: 1,
      revision: null,
    });
    await ports.changed(tab);
  };

  const view = async (tab: number): Promise<PageView> => {
    const [shown, briefing, { level }, pinned] = await Promise.all([
      state(tab),
      ports.briefings.active(),
      ports.settings.read(),
      ports.pins.has(tab),
    ]);
    const canPin = shown.status === 'ready';
    return { tab, state: shown, briefing, level, pinned, canPin, hasSidePanel: ports.hasSidePanel };
  };

  return { view, state, read };
};
