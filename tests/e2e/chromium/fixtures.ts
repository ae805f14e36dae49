import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type DemoServer, startDemoServer } from '../../../scripts/demo-server.mjs';
import { type ExtensionBrowser, launchWithExtension } from './extension-browser';
import { paintedText } from './painted';

const output = join(import.meta.dirname, '../../../.output');
/** The production build, and the same with the local host. */
export const PRODUCTION = join(output, 'chrome-mv3');
export const DEMO = join(output, 'demo', 'chrome-mv3');

interface WorkerFixtures {
  readonly demo: DemoServer;
  readonly ballast: ExtensionBrowser;
}

/** `ballast` is one browser for all tests of a file's worker; `page` is a fresh tab in it. */
export const test = base.extend<{ page: Page }, WorkerFixtures>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use) => {
      const server = await startDemoServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  ballast: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      if (!existsSync(DEMO)) throw new Error('Build first: node scripts/build.mjs --local-host chrome');
      const browser = await launchWithExtension({ extension: DEMO });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ ballast }, use) => {
    const before = ballast.errors.length;
    await ballast.inWorker(forgetChoices);
    const page = await ballast.context.newPage();
    await use(page);
    await page.close();
    // whatever a test is about: none of our scripts may leave a word in any console
    const errors = ballast.errors.slice(before).filter((error) => isOurs(error, ballast.id));
    // one test throws an error of its own to show that it is heard; some of its echoes come late
    expect(errors.filter((error) => !error.includes('planted'))).toEqual([]);
  },
});

export { expect, paintedText };

/** What one test chose of level, panel and legend is nothing to the next. */
const forgetChoices = async (): Promise<void> => {
  const { settings } = await chrome.storage.local.get(null);
  const panel = { side: 'right', width: 380, collapsed: false };
  if (settings)
    await chrome.storage.local.set({ settings: { ...settings, level: 'key', panel, legend: true } });
};

/** Errors of the page's own code and of its network are the page's affair. */
const isOurs = (error: string, id: string): boolean =>
  error.startsWith('worker: ') || error.includes(id) || /ballast|extension context/i.test(error);

/** Opens a page of the demonstration site and waits until its points are painted. */
export async function openRead(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect
    .poll(async () => Object.values(await paintedText(page)).flat().length, { timeout: 20_000 })
    .toBeGreaterThan(0);
}
