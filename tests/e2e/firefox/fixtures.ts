import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type DemoServer, startDemoServer } from '../../../scripts/demo-server.mjs';
import { type BackgroundView, openView as openViewBy, readBackground } from '../firefox-background';
import { FirefoxBrowser } from '../firefox-driver';
import type { FirefoxTab } from '../firefox-tab';

/** The production build with the local host. */
export const DEMO = join(import.meta.dirname, '../../../.output/demo/firefox-mv3');

/** `firefox` is one browser for all tests of a worker; `tab` is a fresh tab in it. */
export const test = base.extend<{ tab: FirefoxTab }, { demo: DemoServer; firefox: FirefoxBrowser }>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use) => {
      const server = await startDemoServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      if (!existsSync(DEMO)) throw new Error('Build first: node scripts/build.mjs --local-host firefox');
      const firefox = await FirefoxBrowser.launch({ extension: DEMO });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ firefox }, use) => {
    const tab = await firefox.open();
    await use(tab);
    await tab.close();
  },
});

export { expect };

/** One tab of each Firefox stays at a page of the extension, to be asked. */
const askers = new WeakMap<FirefoxBrowser, Promise<FirefoxTab>>();

/** The tab that asks; it has the extension's own interface. */
export function askerOf(firefox: FirefoxBrowser): Promise<FirefoxTab> {
  const known = askers.get(firefox) ?? firefox.open(FirefoxBrowser.address('manifest.json'));
  askers.set(firefox, known);
  return known;
}

/** What the background keeps of the page at `url`. */
export async function backgroundOf(firefox: FirefoxBrowser, url: string): Promise<BackgroundView> {
  return readBackground(await askerOf(firefox), url);
}

/** Opens the popup's or side bar's page for the tab at `url`. */
export async function openView(firefox: FirefoxBrowser, file: string, url: string): Promise<FirefoxTab> {
  return openViewBy(firefox, await askerOf(firefox), file, url);
}

/** Opens a page in the tab and waits until it was read. */
export async function openRead(firefox: FirefoxBrowser, tab: FirefoxTab, url: string): Promise<void> {
  await tab.goto(url);
  await expect.poll(async () => (await backgroundOf(firefox, url)).status, { timeout: 20_000 }).toBe('ready');
}

/** What the view in a tab shows: the status on its outermost element. */
export function statusOf(view: FirefoxTab): Promise<string> {
  return view.run(() => document.querySelector<HTMLElement>('.ballast')?.dataset.status ?? '');
}

/** Presses the button of a view whose label begins so. */
export function pressIn(view: FirefoxTab, label: string): Promise<void> {
  return view.run(
    (wanted) => document.querySelector<HTMLElement>(`button[aria-label^="${wanted}"]`)?.click(),
    label,
  );
}
