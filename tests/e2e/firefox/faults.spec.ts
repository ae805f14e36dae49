import { FirefoxBrowser } from '../firefox-driver';
import type { FirefoxTab } from '../firefox-tab';
import { askerOf, backgroundOf, DEMO, expect, openRead, openView, statusOf, test } from './fixtures';

/** The parts of Firefox's own window that change an extension as about:addons does. */
interface AddonsWindow {
  readonly ChromeUtils: {
    importESModule(path: string): {
      readonly AddonManager: {
        getAddonByID(
          id: string,
        ): Promise<{ reload(): Promise<void>; disable(): Promise<void>; enable(): Promise<void> }>;
      };
      readonly ExtensionPermissions: Record<
        'add' | 'remove',
        (id: string, what: object, extension: object) => Promise<void>
      >;
    };
  };
  readonly WebExtensionPolicy: {
    getByID(id: string): { readonly extension: { terminateBackground(): Promise<void> } };
  };
}

const long = { timeout: 20_000 };

const painted = (tab: FirefoxTab) =>
  tab.run(
    () => ['risk', 'measure', 'outlook'].filter((kind) => CSS.highlights.has(`ballast-${kind}`)).length,
  );
const elements = (tab: FirefoxTab) =>
  tab.run(() =>
    [...document.documentElement.children]
      .map(({ localName }) => localName)
      .filter((name) => /^ballast/.test(name)),
  );
/** Takes the permission for the demonstration's site away, or gives it, as the browser's own page of extensions does. */
const changePermission = (firefox: FirefoxBrowser, change: 'add' | 'remove') =>
  firefox.inWindow(async (way) => {
    const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as AddonsWindow;
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const id = 'ballast@ballast-extension.org';
    const { extension } = WebExtensionPolicy.getByID(id);
    await ExtensionPermissions[way](id, { origins: ['http://127.0.0.1/*'], permissions: [] }, extension);
  }, change);
const endBackground = (firefox: FirefoxBrowser) =>
  firefox.inWindow(async () => {
    const { WebExtensionPolicy } = globalThis as unknown as AddonsWindow;
    await WebExtensionPolicy.getByID('ballast@ballast-extension.org').extension.terminateBackground();
  });

test('a background that ends at any moment of reading: the page ends up ready all the same', async ({
  demo,
  firefox,
  tab,
}) => {
  const url = `${demo.origin}/industry.html`;
  for (const moment of [0, 50, 150, 400, 800]) {
    await tab.goto('about:blank');
    const going = tab.goto(url);
    await new Promise((resolve) => setTimeout(resolve, moment));
    await endBackground(firefox);
    await going;
    await expect.poll(async () => (await backgroundOf(firefox, url)).status, long).toBe('ready');
    await expect.poll(() => painted(tab), long).toBeGreaterThan(0);
  }
  expect(await firefox.extensionErrors()).toEqual([]);
});

test('a background that ended is woken by each choice, and none is lost', async ({ demo, firefox, tab }) => {
  const url = `${demo.origin}/industry.html`;
  await openRead(firefox, tab, url);
  const view = await openView(firefox, 'popup.html', url);
  await expect.poll(() => statusOf(view), long).toBe('ready');
  const choose = async (level: string) => {
    await endBackground(firefox);
    await view.run(
      (wanted) => document.querySelector<HTMLInputElement>(`input[value=${wanted}]`)?.click(),
      level,
    );
  };
  await choose('off');
  await expect.poll(() => painted(tab), long).toBe(0);
  await choose('key');
  await expect.poll(() => painted(tab), long).toBeGreaterThan(0);
  await endBackground(firefox);
  await view.run(() => document.querySelector<HTMLElement>('button[aria-label^="Pin"]')?.click());
  await expect.poll(() => elements(tab), long).toContain('ballast-panel');
  const isPinned = () => view.run(() => document.querySelector('button[data-on=true]') !== null);
  await expect.poll(isPinned, long).toBe(true);
  await endBackground(firefox);
  await view.run(() => document.querySelector<HTMLElement>('button[data-on=true]')?.click());
  await expect.poll(() => elements(tab), long).not.toContain('ballast-panel');
  await view.close();
  expect(await firefox.extensionErrors()).toEqual([]);
});

test('settings of a later version are kept word for word, and said to be', async ({ demo, firefox, tab }) => {
  const url = `${demo.origin}/industry.html`;
  const asker = await askerOf(firefox);
  await asker.run(() => {
    const { browser } = globalThis as unknown as {
      browser: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return browser.storage.local.set({ settings: { version: 2, level: 'loud' } });
  });
  await openRead(firefox, tab, url);
  const view = await openView(firefox, 'popup.html', url);
  const notice = () => view.run(() => document.querySelector('[data-notice]')?.textContent ?? '');
  await expect.poll(notice, long).toContain('kept word for word');
  await view.run(() => document.querySelector<HTMLElement>('[data-notice] button')?.click());
  await expect.poll(notice, long).toBe('');
  await view.close();
  const kept = await asker.run(() => {
    const { browser } = globalThis as unknown as {
      browser: { storage: { local: { get(key: null): Promise<Record<string, unknown>> } } };
    };
    return browser.storage.local.get(null);
  });
  expect(kept['settings-quarantine-1']).toEqual({ version: 2, level: 'loud' });
});

test('a permission taken back in about:addons clears the page, and given again reads it', async ({
  demo,
}) => {
  const firefox = await FirefoxBrowser.launch({ extension: DEMO });
  const tab = await firefox.open();
  const url = `${demo.origin}/industry.html`;
  await openRead(firefox, tab, url);
  await expect.poll(() => painted(tab), long).toBeGreaterThan(0);
  await changePermission(firefox, 'remove');
  await expect.poll(() => painted(tab), long).toBe(0);
  expect(await elements(tab)).toEqual([]);
  await changePermission(firefox, 'add');
  await expect.poll(() => painted(tab), long).toBeGreaterThan(0);
  expect(await firefox.extensionErrors()).toEqual([]);
  await firefox.close();
});

test('an extension that is reloaded, switched off and on: nothing is doubled, and the page is read again', async ({
  demo,
}) => {
  const firefox = await FirefoxBrowser.launch({ extension: DEMO });
  const tab = await firefox.open();
  await openRead(firefox, tab, `${demo.origin}/industry.html`);
  await expect.poll(() => elements(tab), long).toEqual(['ballast-legend']);
  const before = await painted(tab);
  await firefox.inWindow(async () => {
    const { ChromeUtils } = globalThis as unknown as AddonsWindow;
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID('ballast@ballast-extension.org')).reload();
  });
  await expect.poll(() => elements(tab), long).toEqual(['ballast-legend']);
  await expect.poll(() => painted(tab), long).toBe(before);
  await firefox.inWindow(async () => {
    const { ChromeUtils } = globalThis as unknown as AddonsWindow;
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID('ballast@ballast-extension.org');
    await addon.disable();
    await addon.enable();
  });
  await expect.poll(() => elements(tab), long).toEqual(['ballast-legend']);
  await expect.poll(() => painted(tab), long).toBe(before);
  expect(firefox.errors).toEqual([]);
  expect(await firefox.extensionErrors()).toEqual([]);
  await firefox.close();
});
