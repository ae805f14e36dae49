import type { Page } from '@playwright/test';
import { paintedTotal } from './ask';
import { type ExtensionBrowser, launchWithExtension } from './extension-browser';
import { DEMO, expect, openRead, test } from './fixtures';

const openSites = async (ballast: ExtensionBrowser): Promise<Page> => {
  const sites = await ballast.context.newPage();
  await sites.goto(ballast.address('options.html'));
  await expect(sites.locator('.site').first()).toBeVisible();
  return sites;
};
const row = (sites: Page, host: string) =>
  sites.locator('.site').filter({ has: sites.locator('.site-host', { hasText: new RegExp(`^${host}$`) }) });
const told = (sites: Page) => sites.locator('.notice-bar [role=status]');
const origins = (ballast: ExtensionBrowser): Promise<readonly string[]> =>
  ballast.inWorker(async () => (await chrome.permissions.getAll()).origins ?? []);
const registered = (ballast: ExtensionBrowser): Promise<readonly string[]> =>
  ballast.inWorker(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  );

test('the list has every site that came with Ballast, and finds one by name, kind, country and script', async ({
  ballast,
}) => {
  const sites = await openSites(ballast);
  expect(await sites.locator('.site').count()).toBeGreaterThan(250);
  for (const [text, host] of [
    ['federal reserve', 'www.federalreserve.gov'],
    ['央行', ''],
    ['central banks norway', 'www.norges-bank.no'],
    ['新华', 'www.news.cn'],
  ] as const) {
    await sites.getByRole('searchbox').fill(text);
    if (host) await expect(row(sites, host)).toBeVisible();
    else await expect(sites.locator('.site-list [role=status]')).toContainText(/^\d+ of \d+ sites$/);
  }
  await sites.close();
});

test('a site switched off there is left at once, says why, and comes back by undo', async ({
  ballast,
  demo,
  page,
}) => {
  await openRead(page, `${demo.origin}/industry.html`);
  const sites = await openSites(ballast);
  await row(sites, '127.0.0.1').getByRole('button').click();
  await expect(told(sites)).toHaveText('Switched off on 127.0.0.1.');
  await expect(row(sites, '127.0.0.1')).toContainText('switched off by you');
  await expect.poll(() => paintedTotal(page)).toBe(0);
  expect(await registered(ballast)).not.toContain('http://127.0.0.1/*');
  await sites.getByRole('button', { name: 'Undo' }).click();
  await expect(row(sites, '127.0.0.1')).toContainText('came with Ballast');
  await expect.poll(() => paintedTotal(page), { timeout: 20_000 }).toBeGreaterThan(0);
  await sites.close();
});

test('a whole kind is switched off and on; a site switched off elsewhere shows without a reload', async ({
  ballast,
}) => {
  const sites = await openSites(ballast);
  await sites.getByRole('button', { name: /^Switch all \d+ off in Broadcasters$/ }).click();
  await expect(told(sites)).toContainText(/Switched off on \d+ sites: Broadcasters/);
  await sites.getByLabel('Kind').selectOption('broadcaster');
  await expect(sites.locator('.site[data-state=on]')).toHaveCount(0);
  expect(await registered(ballast)).not.toContain('*://www.bbc.com/*');
  const other = await openSites(ballast);
  await row(other, 'www.bbc.com').getByRole('button').click();
  await expect(row(sites, 'www.bbc.com')).toHaveAttribute('data-state', 'on');
  await other.close();
  await sites.getByRole('button', { name: /^Switch all \d+ on in Broadcasters$/ }).click();
  await expect(sites.locator('.site[data-state=off]')).toHaveCount(0);
  await sites.close();
});

test('the way there: foot of the popup, and the menu of the button', async ({ ballast, demo, page }) => {
  await openRead(page, `${demo.origin}/industry.html`);
  const popup = await ballast.openPopup(page);
  const opened = ballast.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Sites', exact: true }).click();
  const sites = await opened;
  await expect(sites.locator('h1')).toHaveText('Sites');
  await sites.close();
  const again = ballast.context.waitForEvent('page');
  await ballast.inWorker(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'open-sites', editable: false }, tab);
  });
  const fromMenu = await again;
  await expect(fromMenu.locator('h1')).toHaveText('Sites');
  await fromMenu.close();
});

test.describe('with sites that the user allowed', () => {
  const GRANTS = ['https://paper.example/*', 'http://localhost/*', 'https://*/*', 'http://*/*'];

  test('back out: all is taken back, and what came with Ballast stays', async ({ demo }) => {
    const ballast = await launchWithExtension({ extension: DEMO, grants: GRANTS });
    const page = await ballast.context.newPage();
    await openRead(page, `${demo.origin.replace('127.0.0.1', 'localhost')}/industry.html`);
    const sites = await openSites(ballast);
    await expect(sites.locator('.back-out')).toContainText('all sites and 2 sites');
    await expect(row(sites, 'paper.example')).toContainText('allowed by you');
    await sites.getByRole('button', { name: 'Take it all back' }).click();
    await expect(told(sites)).toHaveText('All that you allowed was given back.');
    await expect.poll(() => origins(ballast)).not.toContain('https://*/*');
    const left = await origins(ballast);
    for (const grant of GRANTS) expect(left).not.toContain(grant);
    expect(left).toContain('*://www.bbc.com/*');
    await expect(row(sites, 'paper.example')).toHaveCount(0);
    await expect(sites.getByText('You have allowed nothing beyond')).toBeVisible();
    await expect.poll(() => paintedTotal(page)).toBe(0);
    await ballast.close();
  });

  test('only the listed sites again: says that this browser takes those allowed by name along', async () => {
    const ballast = await launchWithExtension({ extension: DEMO, grants: GRANTS });
    const sites = await openSites(ballast);
    await expect(sites.getByText('also takes back the 2 sites that you allowed by name')).toBeVisible();
    await sites.getByRole('button', { name: 'Only the listed sites again' }).click();
    await expect(told(sites)).toHaveText('Only the listed sites again.');
    expect(await origins(ballast)).not.toContain('https://paper.example/*');
    expect(await origins(ballast)).toContain('*://www.bbc.com/*');
    await expect(sites.getByRole('button', { name: 'Allow on all sites' })).toBeVisible();
    await ballast.close();
  });

  test('stop everywhere: no script is registered any more; begin anew: those that came with it', async () => {
    const ballast = await launchWithExtension({ extension: DEMO, grants: GRANTS });
    const sites = await openSites(ballast);
    await sites.getByRole('button', { name: 'Switch off everywhere' }).click();
    await expect(told(sites)).toHaveText('Switched off everywhere.');
    await expect.poll(() => registered(ballast)).toEqual([]);
    await expect(sites.locator('.site[data-state=on]')).toHaveCount(0);
    await sites.getByRole('button', { name: 'As it was installed' }).click();
    await expect.poll(async () => (await registered(ballast)).length).toBeGreaterThan(250);
    await expect(sites.getByText('Everything is as it was installed.')).toBeVisible();
    expect(await registered(ballast)).not.toContain('https://paper.example/*');
    await ballast.close();
  });
});

test('a bad address is refused in words, and nothing is asked', async ({ ballast }) => {
  const sites = await openSites(ballast);
  const before = await origins(ballast);
  const field = sites.getByLabel('Address of the site');
  for (const [typed, said] of [
    ['nonsense', 'not the address of a site'],
    ['chrome://settings', 'pages of the web only'],
    ['*.example.org', 'One site at a time'],
    ['addons.mozilla.org', 'closed to extensions'],
  ] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(sites.getByRole('alert')).toContainText(said);
  }
  await field.fill('https://www.bbc.com/news');
  await field.press('Enter');
  await expect(told(sites)).toHaveText('Ballast already looks at pages on www.bbc.com.');
  expect(await origins(ballast)).toEqual(before);
  await sites.close();
});

test('by the keyboard alone: search, switch off, undo; the focus is never lost', async ({ ballast }) => {
  const sites = await openSites(ballast);
  const focused = () => sites.evaluate(() => document.activeElement?.textContent ?? '');
  await sites.getByRole('searchbox').focus();
  await sites.keyboard.type('www.bbc.co.uk');
  await sites.keyboard.press('Tab'); // kind
  await sites.keyboard.press('Tab'); // state
  await sites.keyboard.press('ArrowRight');
  await expect(sites.getByRole('radio', { name: /^On/ })).toBeChecked();
  await sites.getByRole('button', { name: 'Switch off www.bbc.co.uk' }).focus();
  await sites.keyboard.press('Enter');
  await expect(told(sites)).toHaveText('Switched off on www.bbc.co.uk.');
  // its row has left the list of those that are on
  await expect.poll(focused).toBe('The list');
  await sites.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(row(sites, 'www.bbc.co.uk')).toBeVisible();
  await sites.close();
});
