import type { Page } from '@playwright/test';
import { hasScreenPrograms } from '../../../scripts/browsers.mjs';
import type { DemoServer } from '../../../scripts/demo-server.mjs';
import { VirtualScreen } from '../virtual-screen';
import { openBeside, paintedTotal } from './ask';
import { type ExtensionBrowser, launchWithExtension } from './extension-browser';
import { test as base, DEMO, expect } from './fixtures';
import { PermissionPrompt } from './permission-prompt';

interface Scene {
  readonly hidden: VirtualScreen;
  /** A browser in a window of its own, whose profile was granted nothing. */
  readonly shown: ExtensionBrowser;
}

const test = base.extend<Scene>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
  hidden: async ({}, use) => {
    const screen = await VirtualScreen.open();
    await use(screen);
    await screen.close();
  },
  shown: async ({ hidden }, use) => {
    const shown = await launchWithExtension({ extension: DEMO, display: hidden.display });
    await use(shown);
    expect(shown.errors).toEqual([]);
    await shown.close();
  },
});

test.skip(!hasScreenPrograms(), 'The browser’s real question needs Xvfb and xdotool, which are not here.');

const long = { timeout: 20_000 };
const statusOf = (view: Page) => view.locator('.ballast');
const origins = (browser: ExtensionBrowser): Promise<readonly string[]> =>
  browser.inWorker(async () => (await chrome.permissions.getAll()).origins ?? []);
const SITE = 'http://localhost/*';

/** An article on a site that was not granted, in the window that has the keyboard. */
const openArticle = async (browser: ExtensionBrowser, screen: VirtualScreen, demo: DemoServer) => {
  const page = await browser.context.newPage();
  await page.goto(`${demo.origin.replace('127.0.0.1', 'localhost')}/industry.html`);
  screen.focusWindow('chromium');
  return page;
};
const openSites = async (browser: ExtensionBrowser, screen: VirtualScreen): Promise<Page> => {
  const sites = await browser.context.newPage();
  await sites.goto(browser.address('options.html'));
  await expect(sites.locator('.site').first()).toBeVisible();
  screen.focusWindow('chromium');
  return sites;
};
/** An article, and the browser's question whether Ballast may read all sites, asked from the page of sites. */
const askForAllSites = async (browser: ExtensionBrowser, screen: VirtualScreen, demo: DemoServer) => {
  const page = await openArticle(browser, screen, demo);
  const sites = await openSites(browser, screen);
  const before = await origins(browser);
  const all = sites.getByRole('button', { name: 'Allow on all sites' });
  const prompt = await PermissionPrompt.askedBy(screen, () => all.click());
  return { page, sites, before, prompt };
};
const told = (sites: Page) => sites.locator('.notice-bar [role=status]');

test('“always on this site”, allowed: read at once and after a reload; taken back in one place', async ({
  demo,
  hidden: screen,
  shown,
}) => {
  const page = await openArticle(shown, screen, demo);
  const popup = await shown.clickAction(page);
  const always = popup.getByRole('button', { name: 'Always on localhost' });
  await expect(always).toBeVisible();
  const prompt = await PermissionPrompt.askedBy(screen, () => always.click());
  expect(await origins(shown)).not.toContain(SITE);
  await prompt.allow();
  await expect.poll(() => origins(shown)).toContain(SITE);
  await expect.poll(() => paintedTotal(page), long).toBeGreaterThan(0);
  await expect.poll(() => shown.badge(page)).toMatch(/^\d+$/);
  await page.reload();
  await expect.poll(() => paintedTotal(page), long).toBeGreaterThan(0);
  const after = await shown.clickAction(page);
  await expect(statusOf(after)).toHaveAttribute('data-status', 'ready');
  await expect(after.getByRole('button', { name: 'Switch off on localhost' })).toBeVisible();
  await expect(after.getByText('You let Ballast read this page once')).toHaveCount(0);

  const sites = await openSites(shown, screen);
  await expect(sites.locator('.back-out')).toContainText('1 site');
  await sites.getByRole('button', { name: 'Take it all back' }).click();
  await expect(told(sites)).toHaveText('All that you allowed was given back.');
  await expect.poll(() => origins(shown)).not.toContain(SITE);
  await expect.poll(() => paintedTotal(page)).toBe(0);
  await expect.poll(() => shown.badge(page)).toBe('');
  await page.bringToFront();
  const left = await shown.clickAction(page);
  await expect(left.locator('.state')).toContainText('Ballast may not read localhost yet');
});

for (const answer of ['deny', 'dismiss'] as const) {
  test(`“always on this site”, ${answer === 'deny' ? 'refused' : 'closed without an answer'}: the popup says so, and nothing is lost`, async ({
    demo,
    hidden: screen,
    shown,
  }) => {
    const page = await openArticle(shown, screen, demo);
    const before = await origins(shown);
    const popup = await shown.clickAction(page);
    const always = popup.getByRole('button', { name: 'Always on localhost' });
    const prompt = await PermissionPrompt.askedBy(screen, () => always.click());
    await prompt[answer]();
    const again = await shown.clickAction(page);
    await expect(again.locator('.state')).toContainText('Ballast may not read localhost yet');
    expect(await origins(shown)).toEqual(before);
    expect(await paintedTotal(page)).toBe(0);
    await again.getByRole('button', { name: 'Read this page once' }).click();
    await expect(statusOf(again)).toHaveAttribute('data-status', 'ready', long);
    await expect(again.getByText('You let Ballast read this page once')).toBeVisible();
  });
}

test('refused in a view that stays open: said there', async ({ demo, hidden: screen, shown }) => {
  const page = await openArticle(shown, screen, demo);
  await (await shown.clickAction(page)).close(); // from now on the browser shows us the tab's address
  const view = await openBeside(shown, page);
  await view.bringToFront();
  const always = view.getByRole('button', { name: 'Always on localhost' });
  const prompt = await PermissionPrompt.askedBy(screen, () => always.click());
  await prompt.deny();
  await expect(view.getByText('The permission was not given. Nothing has changed.')).toBeVisible();
  await expect(statusOf(view)).toHaveAttribute('data-status', 'no-access');
});

test('on the page of sites: all sites refused, said in words; a site added by its address and allowed', async ({
  demo,
  hidden: screen,
  shown,
}) => {
  const { page, sites, before, prompt } = await askForAllSites(shown, screen, demo);
  await prompt.deny();
  await expect(told(sites)).toHaveText('The permission was not given. Nothing has changed.');
  expect(await origins(shown)).toEqual(before);

  await sites.getByLabel('Address of the site').fill('http://localhost');
  const add = sites.locator('.add').getByRole('button', { name: 'Allow' });
  const allowed = await PermissionPrompt.askedBy(screen, () => add.click());
  await allowed.allow();
  await expect(told(sites)).toHaveText('Allowed on localhost.');
  await expect.poll(() => paintedTotal(page), long).toBeGreaterThan(0);
  await sites.getByRole('button', { name: 'Take back localhost' }).click();
  await expect(told(sites)).toHaveText('Taken back from localhost.');
  expect(await origins(shown)).toEqual(before);
  await expect.poll(() => paintedTotal(page)).toBe(0);
});

test('all sites allowed: an article anywhere is read, until only the listed sites are allowed again', async ({
  demo,
  hidden: screen,
  shown,
}) => {
  const { page, sites, before, prompt } = await askForAllSites(shown, screen, demo);
  await prompt.allow();
  await expect(told(sites)).toHaveText('Allowed on all sites.');
  await expect.poll(() => paintedTotal(page), long).toBeGreaterThan(0);
  await sites.getByRole('button', { name: 'Only the listed sites again' }).click();
  await expect(told(sites)).toHaveText('Only the listed sites again.');
  await expect.poll(() => paintedTotal(page)).toBe(0);
  // Chromium takes along what lies within a pattern that goes: of this build's hosts the one with http alone
  expect(await origins(shown)).toEqual(before.filter((origin) => origin !== 'http://127.0.0.1/*'));
});
