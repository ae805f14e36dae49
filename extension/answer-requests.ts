import browser from 'webextension-polyfill';
import type { Injection } from './inject-script';
import type { PageView } from './messages';
import type { createPopupOpener } from './open-popup';
import type { PageFlow } from './page-flow';
import type { PageViews } from './page-view';
import type { Pins } from './pins';
import type { BackgroundHandlers, Caller } from './receive-messages';
import type { askTab } from './send-to-tabs';
import { atLevel, type SettingsStore } from './settings';
import { sidePanel } from './side-panel';
import type { SiteSwitch } from './site-switch';
import type { SiteAccess } from './sites/site-access';
import type { TabPages } from './tab-pages';

export interface AnswerParts {
  readonly flow: PageFlow;
  readonly views: PageViews;
  readonly pages: TabPages;
  readonly pins: Pins;
  readonly settings: SettingsStore;
  readonly sites: SiteSwitch;
  readonly access: Pick<SiteAccess, 'list'>;
  readonly askTab: typeof askTab;
  readonly inject: (name: 'on-demand', tab: number, document: string | null) => Promise<Injection>;
  readonly openPopup: ReturnType<typeof createPopupOpener>;
  readonly changed: (tab: number) => Promise<void>;
  /** Views, all of them for `null`, and the panel of a tab ask again. */
  readonly tell: (tab: number | null) => Promise<void>;
  /** The page of sites asks again. */
  readonly sitesChanged: () => Promise<void>;
}

/** How often the panel of one tab may open the popup: a renderer that was taken over could fill the screen with it. */
const MOST_GRANTS = 20;

/** The background's answer to every request. */
export const answerRequests = (parts: AnswerParts): BackgroundHandlers => {
  const { flow, views, pages, pins, settings, askTab, changed, tell } = parts;
  const grantsOpened = new Map<number, number>();
  const switchSites = async (hosts: readonly string[], on: boolean): Promise<null> => {
    await parts.sites.switchSites(hosts, on);
    await parts.sitesChanged();
    return null;
  };
  return {
    reportPage: (report, caller) => flow.report(report, pageOf(caller)),
    submitArticle: (submission, caller) => flow.submit(submission, pageOf(caller)),
    reportLost: async (lost, caller) => {
      await flow.reportLost(lost, pageOf(caller));
      return null;
    },
    sendOnDemand: async (_, caller) => {
      const { tab, document } = pageOf(caller);
      await parts.inject('on-demand', tab, document);
      return null;
    },
    getPageState: async ({ tab }, caller): Promise<PageView> => {
      const view = await views.view(tabOf(tab, caller));
      return caller.from === 'view' || sidePanel.opensFromPage ? view : { ...view, hasSidePanel: false };
    },
    readPage: async ({ tab }, caller) => {
      await views.read(tabOf(tab, caller), true);
      return null;
    },
    goToPoint: async ({ tab, point }, caller) => {
      await askTab(tabOf(tab, caller), 'goToPoint', { point });
      return null;
    },
    setHighlightLevel: async ({ level }) => {
      await settings.change((old) => atLevel(old, level));
      const tabs = await pages.tabs();
      // Answered when all have been told: whoever hears nothing, since the worker ended meanwhile, asks again.
      await Promise.all([
        tell(null),
        ...tabs.map((tab) => askTab(tab, 'setHighlightLevel', { level })),
        ...tabs.map(changed), // the badge counts what is marked
      ]);
      return null;
    },
    closeLegend: async () => {
      await settings.change((old) => ({ ...old, legend: false }));
      return null;
    },
    setPinned: async ({ tab, pinned }, caller) => {
      const about = tabOf(tab, caller);
      await pins.set(about, pinned);
      await changed(about);
      return null;
    },
    switchSite: ({ host, on }) => switchSites([host], on),
    switchSites: ({ hosts, on }) => switchSites(hosts, on),
    getSites: () => parts.access.list(),
    openSites: async () => {
      await browser.runtime.openOptionsPage();
      return null;
    },
    openGrant: async (_, caller) => {
      const { tab, window } = pageOf(caller);
      const opened = (grantsOpened.get(tab) ?? 0) + 1;
      grantsOpened.set(tab, opened);
      if (opened <= MOST_GRANTS) await parts.openPopup(tab, window, 'page');
      return null;
    },
    openSidePanel: async (_, caller) => {
      await sidePanel.open(pageOf(caller).window);
      return null;
    },
    dismissNotice: async () => {
      await settings.dismissNotice();
      await tell(null);
      return null;
    },
    getPlacement: async () => (await settings.read()).panel,
    panelMoved: async (panel) => {
      await settings.change((old) => ({ ...old, panel }));
      return null;
    },
  };
};

const pageOf = (caller: Caller): Extract<Caller, { from: 'page' }> => {
  if (caller.from === 'page') return caller;
  throw new Error('a request of pages came from a view');
};

const tabOf = (tab: number | undefined, caller: Caller): number => {
  if (tab !== undefined) return tab;
  return pageOf(caller).tab;
};
