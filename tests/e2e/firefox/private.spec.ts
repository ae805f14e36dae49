import { FirefoxBrowser } from '../firefox-driver';
import { DEMO, expect, openRead, test } from './fixtures';

interface Chrome {
  readonly ChromeUtils: { importESModule(name: string): unknown };
  readonly WebExtensionPolicy: { getByID(id: string): { extension: object } | null };
}

interface ExtensionPage {
  readonly browser: {
    readonly extension: { isAllowedIncognitoAccess(): Promise<boolean> };
    readonly storage: Record<'session' | 'local', { get(keys: null): Promise<object> }>;
  };
}

/** What "Run in Private Windows: Allow" on the page of extensions does. */
async function allowInPrivate(firefox: FirefoxBrowser): Promise<void> {
  await firefox.inWindow(async (id) => {
    const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Chrome;
    const of = (name: string) => ChromeUtils.importESModule(`resource://gre/modules/${name}.sys.mjs`);
    const { ExtensionPermissions } = of('ExtensionPermissions') as {
      ExtensionPermissions: { add(id: string, added: object, extension?: object): Promise<void> };
    };
    const { AddonManager } = of('AddonManager') as {
      AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
    };
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add(id, allowed, WebExtensionPolicy.getByID(id)?.extension);
    await (await AddonManager.getAddonByID(id)).reload();
  }, 'ballast@ballast-extension.org');
}

/** What the extension knows, asked from one of its own pages. */
async function lookingIn(firefox: FirefoxBrowser) {
  const asker = await firefox.open(FirefoxBrowser.address('manifest.json'));
  return {
    isAllowed: () =>
      asker.run(() => (globalThis as unknown as ExtensionPage).browser.extension.isAllowedIncognitoAccess()),
    kept: (area: 'session' | 'local') =>
      asker.run(
        async (name) =>
          JSON.stringify(await (globalThis as unknown as ExtensionPage).browser.storage[name].get(null)),
        area,
      ),
  };
}

/** Opens a private window as the browser's own menu does; gives the way to close it. */
async function openPrivate(firefox: FirefoxBrowser, url: string): Promise<() => Promise<unknown>> {
  await firefox.inWindow((address) => {
    const browser = globalThis as unknown as {
      openTrustedLinkIn(url: string, where: string, options: object): void;
    };
    browser.openTrustedLinkIn(address, 'window', { private: true });
  }, url);
  const opened = async () => {
    const { contexts } = await firefox.send('browsingContext.getTree', {});
    return (contexts as { url: string; context: string }[]).find((each) => each.url === url)?.context;
  };
  await expect.poll(opened, { timeout: 20_000 }).toBeDefined();
  const context = await opened();
  return () => firefox.send('browsingContext.close', { context });
}

test('a private window is read where the user allows it, and leaves nothing behind', async ({ demo }) => {
  const firefox = await FirefoxBrowser.launch({ extension: DEMO });
  await allowInPrivate(firefox);
  const look = await lookingIn(firefox);
  expect(await look.isAllowed()).toBe(true);
  const close = await openPrivate(firefox, `${demo.origin}/industry.html`);
  await expect
    .poll(() => look.kept('session'), { timeout: 20_000 })
    .toMatch(
      /\\"status\\":\\"ready\\".*Industry ministry widens|Industry ministry widens.*\\"status\\":\\"ready\\"/,
    );
  await close();
  await expect.poll(() => look.kept('session')).not.toContain('Industry ministry widens');
  expect(await look.kept('local')).not.toContain('industry');
  expect(await firefox.extensionErrors()).toEqual([]);
  await firefox.close();
});

test('a private window is not seen where the user has not allowed it', async ({ demo }) => {
  const firefox = await FirefoxBrowser.launch({ extension: DEMO });
  const look = await lookingIn(firefox);
  expect(await look.isAllowed()).toBe(false);
  // before: a tab that is opened later stands in the window in front
  const tab = await firefox.open();
  await openRead(firefox, tab, `${demo.origin}/credit.html`);
  demo.pages.set('/private.html', await (await fetch(`${demo.origin}/industry.html`)).text());
  await openPrivate(firefox, `${demo.origin}/private.html`);
  await openRead(firefox, tab, `${demo.origin}/zh-industry.html`);
  expect(await look.kept('session')).not.toContain('private.html');
  expect(await firefox.extensionErrors()).toEqual([]);
  await firefox.close();
});
