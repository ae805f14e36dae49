import browser from 'webextension-polyfill';
import type { PageState } from '../briefings/page-state';
import { answerRequests } from './answer-requests';
import type { BadgeWords } from './badge';
import type { BriefingSource } from './briefing-source';
import { forgetClosed } from './forget-closed';
import { injectScript } from './inject-script';
import { keepInStep } from './keep-in-step';
import { createMenus, isCommand, isMenuItem, type MenuItem } from './menus';
import { createPopupOpener, popupPorts } from './open-popup';
import { createPageFlow } from './page-flow';
import { createPageViews } from './page-view';
import type { PageWords } from './page-words';
import { randomNonce } from './page-world';
import { createPins } from './pins';
import type { Engine } from './read-article-text';
import { receiveInBackground } from './receive-messages';
import { askTab, tellViews } from './send-to-tabs';
import { createSession } from './session';
import { createSessionStore } from './session-store';
import { createSettings, DEFAULT_SETTINGS } from './settings';
import { settle } from './settle';
import { sidePanel } from './side-panel';
import { createSiteSwitch } from './site-switch';
import { createSiteAccess } from './sites/site-access';
import { createTabPages } from './tab-pages';

export interface BackgroundParts {
  readonly engine: Engine;
  readonly briefings: BriefingSource;
  readonly badge: BadgeWords;
  readonly menu: Readonly<Record<MenuItem, string>>;
  readonly pageWords: PageWords;
}

/** States from which a wish to read does not lead on by itself. */
const isDeadEnd = (status: PageState['status']): boolean =>
  ['restricted', 'switched-off', 'no-access', 'failed'].includes(status);

/**
 * Joins the parts and registers every listener in the worker's first turn, so that an event that wakes it finds
 * its listener. Nothing here survives the worker: all state is in storage.
 */
export const startBackground = ({ engine, briefings, badge, menu, pageWords }: BackgroundParts): void => {
  const store = createSessionStore(browser.storage.session);
  const pages = createTabPages(store);
  const pins = createPins(browser.storage.session, store);
  const settings = createSettings(browser.storage.local);
  const access = createSiteAccess(settings);
  const askToRead = (tab: number, asked: boolean) => askTab(tab, 'readPage', { asked });
  const whichPage = (tab: number) => askTab(tab, 'whichPage', {});
  const tabFacts = (tab: number) => browser.tabs.get(tab).catch(() => null); // the tab closed
  const changed = keepInStep({
    pages,
    pins,
    words: badge,
    marking: () => settings.read().catch(() => DEFAULT_SETTINGS), // a broken disk is not to hide the number
    closed: (tab) => views.closed(tab),
    tab: tabFacts,
    whichPage,
    inject: injectScript,
    askPanel: (tab, type) => askTab(tab, type, {}),
    tell: (tab) => tellViews('pageStateChanged', { tab }),
    tellPanel: (tab) => askTab(tab, 'pageStateChanged', { tab }),
  });
  const flow = createPageFlow({
    words: pageWords,
    pages,
    settings,
    access,
    briefings,
    engine,
    inject: injectScript,
    whichPage,
    askToRead,
    tellLevel: async (tab) => {
      const { level } = await settings.read();
      await askTab(tab, 'setHighlightLevel', { level });
    },
    changed,
  });
  const views = createPageViews({
    pages,
    flow,
    settings,
    access,
    briefings,
    pins,
    hasSidePanel: sidePanel.isAvailable,
    ownPages: browser.runtime.getURL(''),
    isInhabited: async (tab) => (await whichPage(tab)).ok,
    inject: injectScript,
    askToRead,
    tab: tabFacts,
    changed,
    newNonce: randomNonce,
  });
  const tell = (tab: number | null) => tellViews('pageStateChanged', { tab });
  const openPopup = createPopupOpener(popupPorts());
  const sitesChanged = () => tellViews('sitesChanged', {});
  const sites = createSiteSwitch({
    access,
    pages,
    flow,
    changed,
    tabs: (matches) => browser.tabs.query(matches ? { url: [...matches] } : {}),
    inject: injectScript,
    askToRead,
    askToLeave: (tab) => askTab(tab, 'leavePage', {}),
  });
  const session = createSession(browser.storage.session, async (wasBrokenOff) => {
    await createMenus(menu);
    if (wasBrokenOff) await sites.withdraw(true);
    await sites.spread();
  });
  const handlers = answerRequests({
    inject: injectScript,
    flow,
    views,
    pages,
    pins,
    settings,
    sites: {
      ...sites,
      switchSites: (hosts, on) => session.change(() => sites.switchSites(hosts, on)),
    },
    access,
    askTab,
    openPopup,
    changed,
    tell,
    sitesChanged,
  });
  receiveInBackground(handlers);

  const view = { from: 'view' } as const;
  const toggle = async (): Promise<void> => {
    const { level, lastShown } = await settings.read();
    await handlers.setHighlightLevel({ level: level === 'off' ? lastShown : 'off' }, view);
  };

  // Both wake the worker; a re-enabled extension is told of neither.
  browser.runtime.onInstalled.addListener(() => settle(begun));
  browser.runtime.onStartup.addListener(() => settle(begun));
  const begun = session.begin();
  settle(begun);
  const openTabs = async () => (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
  settle(forgetClosed({ pages, pins, flow, openTabs }));
  browser.permissions.onAdded.addListener(({ origins }) => {
    settle(sitesChanged());
    settle(session.change(() => sites.spread(origins ?? [])));
  });
  browser.permissions.onRemoved.addListener(() => {
    settle(sitesChanged());
    settle(session.change(() => sites.withdraw()));
  });

  browser.tabs.onRemoved.addListener((tab) => {
    settle(flow.close(tab));
    settle(pins.set(tab, false));
  });
  browser.tabs.onReplaced.addListener((added, replaced) => {
    settle(flow.close(replaced));
    settle(pins.move(replaced, added).then((isPinned) => (isPinned ? changed(added) : undefined)));
  });
  browser.tabs.onUpdated.addListener((tab, change) => {
    // Single-page apps whose move the spotter missed; it alone knows whether it did.
    if (change.url) settle(askTab(tab, 'readPage', { asked: false }));
    if (change.status === 'complete') settle(views.arrived(tab));
  });

  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (!isMenuItem(menuItemId) || tab?.id === undefined) return;
    // First, with nothing awaited before it: the gesture is only good for this turn.
    if (menuItemId === 'open-side-panel') settle(sidePanel.open(tab.windowId ?? -1));
    else if (menuItemId === 'open-sites') settle(handlers.openSites({}, view));
    else settle(readFromMenu(tab.id, tab.windowId ?? -1, menuItemId === 'pin-panel'));
  });

  const readFromMenu = async (tab: number, window: number, pin: boolean): Promise<void> => {
    if (pin) await handlers.setPinned({ tab, pinned: true }, view);
    const { status } = await views.state(tab);
    if (status === 'ready' || status === 'reading') return;
    if (status !== 'restricted' && status !== 'switched-off') await views.read(tab, true);
    // where nothing can come of it the popup says why, and what next
    if (isDeadEnd((await views.state(tab)).status)) await openPopup(tab, window, 'menu');
  };

  browser.commands.onCommand.addListener((command, tab) => {
    if (!isCommand(command)) return;
    if (command === 'toggle-highlights') settle(toggle());
    else if (tab?.id !== undefined) {
      settle(askTab(tab.id, 'stepHighlight', { direction: command === 'next-highlight' ? 1 : -1 }));
    }
  });
};
