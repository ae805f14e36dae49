import browser from 'webextension-polyfill';

/** The browser's own page about this extension, where its permission can be withheld; Firefox lets nobody open its. */
export const openBrowserSettings = async (): Promise<void> => {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
};
