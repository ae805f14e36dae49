import { type FakeBrowser, quiet } from './fake-browser';

/** All that matters in the end, after the views that show work under way have asked again, as they do by themselves. */
export const truthOf = async (browser: FakeBrowser) => {
  for (let look = 0; look < 2; look += 1) {
    for (const tab of browser.pages.keys()) {
      const status = browser.shown.get(tab)?.state.status;
      if (!status || status === 'reading' || status === 'loading') await browser.refresh(tab);
    }
    await quiet();
  }
  const shown = new Map(browser.shown);
  const tabs = [];
  for (const [tab, page] of browser.pages) {
    const answer = await browser.ask('getPageState', { tab });
    tabs.push({
      tab,
      status: answer.ok ? answer.value.state.status : answer.error,
      level: answer.ok && answer.value.level,
      pinned: answer.ok && answer.value.pinned,
      shown: JSON.stringify(shown.get(tab)) === JSON.stringify(answer.ok && answer.value),
      badge: browser.badges.get(tab) ?? '',
      painted: page.order?.nonce === page.nonce,
      panel: page.panel,
    });
  }
  return { tabs, settings: browser.local.items.get('settings'), kept: [...browser.keptTabs()].sort() };
};
