import { FirefoxBrowser } from '../firefox-driver';
import type { FirefoxTab } from '../firefox-tab';
import { askerOf, backgroundOf, expect, openRead, openView, test } from './fixtures';

/** The page of sites in a tab of its own, once its list is there. */
const openSites = async (firefox: FirefoxBrowser): Promise<FirefoxTab> => {
  const sites = await firefox.open(FirefoxBrowser.address('options.html'));
  await sites.activate();
  await expect.poll(() => sites.run(() => document.querySelectorAll('.site').length)).toBeGreaterThan(250);
  return sites;
};

/** A real click on the button with these words: permissions are only asked for in one. */
const clickButton = async (sites: FirefoxTab, words: string): Promise<void> => {
  const { x, y } = await sites.run((wanted) => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent === wanted);
    button?.scrollIntoView({ block: 'center' });
    const box = button?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  }, words);
  await sites.click(x, y);
};

const told = (sites: FirefoxTab) =>
  sites.run(() => document.querySelector('.notice-bar [role=status]')?.textContent ?? '');
const rowOf = (sites: FirefoxTab, host: string) =>
  sites.run(
    (wanted) =>
      [...document.querySelectorAll('.site')].find(
        (row) => row.querySelector('.site-host')?.textContent === wanted,
      )?.textContent ?? '',
    host,
  );
const origins = async (firefox: FirefoxBrowser): Promise<readonly string[]> =>
  (await askerOf(firefox)).run(async () => {
    const { browser } = globalThis as unknown as {
      browser: { permissions: { getAll(): Promise<{ origins: string[] }> } };
    };
    return (await browser.permissions.getAll()).origins;
  });

test('a site is added by its address and a real answer of the browser, read, and taken back', async ({
  demo,
  firefox,
  tab,
}) => {
  const url = `${demo.origin.replace('127.0.0.1', 'localhost')}/industry.html`;
  await tab.goto(url);
  const sites = await openSites(firefox);
  await sites.run(() => document.querySelector<HTMLElement>('.add .field')?.focus());
  for (const key of 'http://localhost') await sites.press(key);
  await clickButton(sites, 'Allow');
  await expect.poll(() => told(sites)).toBe('Allowed on localhost.');
  expect(await origins(firefox)).toContain('http://localhost/*');
  await expect.poll(() => rowOf(sites, 'localhost')).toContain('allowed by you');
  await expect.poll(async () => (await backgroundOf(firefox, url)).status, { timeout: 20_000 }).toBe('ready');
  await clickButton(sites, 'Take back localhost');
  await expect.poll(() => told(sites)).toBe('Taken back from localhost.');
  expect(await origins(firefox)).not.toContain('http://localhost/*');
  await expect.poll(() => rowOf(sites, 'localhost')).toBe('');
  await sites.close();
});

test('all sites are allowed by a click; the way back keeps what was allowed by name', async ({ firefox }) => {
  const sites = await openSites(firefox);
  await sites.run(() => document.querySelector<HTMLElement>('.add .field')?.focus());
  for (const key of 'paper.example') await sites.press(key);
  await clickButton(sites, 'Allow');
  await expect.poll(() => told(sites)).toBe('Allowed on paper.example.');
  await clickButton(sites, 'Allow on all sites');
  await expect.poll(() => told(sites)).toBe('Allowed on all sites.');
  await expect.poll(() => origins(firefox)).toEqual(expect.arrayContaining(['https://*/*', 'http://*/*']));
  await clickButton(sites, 'Only the listed sites again');
  await expect.poll(() => told(sites)).toBe('Only the listed sites again.');
  expect(await origins(firefox)).not.toContain('https://*/*');
  expect(await origins(firefox)).toContain('https://paper.example/*');
  await clickButton(sites, 'Take it all back');
  await expect.poll(() => origins(firefox)).not.toContain('https://paper.example/*');
  expect(await origins(firefox)).toContain('*://www.bbc.com/*');
  await sites.close();
});

test('what the browser withholds is said, and allowed again by a click', async ({ firefox }) => {
  const sites = await openSites(firefox);
  const asker = await askerOf(firefox);
  // as the user does in about:addons
  await asker.run(async () => {
    const { browser } = globalThis as unknown as {
      browser: { permissions: { remove(about: { origins: string[] }): Promise<boolean> } };
    };
    return browser.permissions.remove({ origins: ['*://www.bbc.com/*'] });
  });
  await expect.poll(() => rowOf(sites, 'www.bbc.com')).toContain('withheld by the browser');
  await clickButton(sites, 'Allow www.bbc.com');
  await expect.poll(() => rowOf(sites, 'www.bbc.com')).toContain('came with Ballast');
  await sites.close();
});

test('a granted site that does not answer: button and popup say so', async ({ firefox, tab }) => {
  const url = 'http://127.0.0.1:9/';
  await tab.goto(url).catch(() => undefined); // a refused connection is what is wanted
  await expect.poll(async () => (await backgroundOf(firefox, url)).status).toBe('failed');
  const view = await openView(firefox, 'popup.html', url);
  await expect
    .poll(() => view.run(() => document.querySelector('.state')?.textContent ?? ''))
    .toContain('Reload the page');
  await view.close();
});

test('the panel has no button for the sidebar, which it could not open', async ({ demo, firefox, tab }) => {
  const url = `${demo.origin}/industry.html`;
  await openRead(firefox, tab, url);
  const view = await openView(firefox, 'popup.html', url);
  await expect
    .poll(() => view.run(() => document.querySelector('button[aria-label^="Pin"]') !== null))
    .toBe(true);
  await view.run(() => document.querySelector<HTMLElement>('button[aria-label^="Pin"]')?.click());
  await expect.poll(() => tab.middleInShadow('ballast-panel', '.kind-section')).not.toBeNull();
  expect(await tab.middleInShadow('ballast-panel', 'button[aria-label="Open the side panel"]')).toBeNull();
  await view.run(() => document.querySelector<HTMLElement>('button[aria-label^="Unpin"]')?.click());
  await view.close();
});
