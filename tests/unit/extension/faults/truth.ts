import { type FakeBrowser, quiet } from './fake-browser';

/** All that matters in the end, after the views have asked until all is said, as often as a person would look. */
export const truthOf = async (browser: FakeBrowser) => {
  for (let look = 0; look < 2; look += 1) {
    for (const tab of browser.pages.keys()) await browser.ask('getPageState', { tab });
    await quiet();
  }
  const tabs = [];
  for (const [tab, page] of browser.pages) {
    const answer = await browser.ask('getPageState', { tab });
    tabs.push({
      tab,
      status: answer.ok ? answer.value.state.status : answer.error,
      level: answer.ok && answer.value.level,
      pinned: answer.ok && answer.value.pinned,
      painted: page.order?.nonce === page.nonce,
      panel: page.panel,
    });
  }
  return { tabs, settings: browser.local.items.get('settings'), kept: [...browser.keptTabs()].sort() };
};
