import { ask, openBeside, paintedTotal } from './ask';
import { ClosedShadow } from './closed-shadow';
import type { ExtensionBrowser } from './extension-browser';
import { expect, openRead, test } from './fixtures';

/** Headless Chromium draws no menu: the event is sent where the browser would send it, for the active tab. */
function choose(ballast: ExtensionBrowser, menuItemId: string): Promise<void> {
  return ballast.inWorker(async (id) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: id, editable: false }, tab);
  }, menuItemId);
}

test.describe("the page's context menu", () => {
  test('reads a page about something else', async ({ ballast, demo, page }) => {
    await page.goto(`${demo.origin}/ferry.html`);
    await expect.poll(() => ballast.status(page)).toBe('off-topic');
    await choose(ballast, 'read-page');
    await expect.poll(() => ballast.status(page), { timeout: 20_000 }).toBe('ready');
  });

  test('pins the panel', async ({ ballast, demo, page }) => {
    await openRead(page, `${demo.origin}/industry.html`);
    const panel = await ClosedShadow.of(page, 'ballast-panel');
    expect(await panel.isShown()).toBe(false);
    await choose(ballast, 'pin-panel');
    await expect.poll(() => panel.isShown(), { timeout: 15_000 }).toBe(true);
    await expect.poll(() => panel.text()).toContain('Industry ministry widens support');
  });

  test('reads and pins a page that was not read yet', async ({ ballast, demo, page }) => {
    await page.goto(`${demo.origin}/ferry.html`);
    await expect.poll(() => ballast.status(page)).toBe('off-topic');
    await choose(ballast, 'pin-panel');
    await expect.poll(() => ballast.status(page), { timeout: 20_000 }).toBe('ready');
    const panel = await ClosedShadow.of(page, 'ballast-panel');
    await expect.poll(() => panel.isShown(), { timeout: 15_000 }).toBe(true);
  });

  test('asks for the side panel, whose refusal outside a gesture is no error', async ({
    ballast,
    demo,
    page,
  }) => {
    const before = ballast.errors.length;
    await openRead(page, `${demo.origin}/industry.html`);
    await choose(ballast, 'open-side-panel');
    await choose(ballast, 'an item of an earlier version');
    await page.waitForTimeout(500);
    expect(ballast.errors.slice(before)).toEqual([]);
    expect(await ballast.status(page)).toBe('ready');
  });
});

test.describe('the context menu where nothing can be read', () => {
  // a popup's page that an earlier test left in a tab would be brought to the front instead of a new one
  test.beforeEach(async ({ ballast }) => {
    const left = ballast.context.pages().filter((each) => each.url().includes('/popup.html'));
    await Promise.all(left.map((each) => each.close()));
  });

  for (const address of ['chrome://version/', 'about:blank'])
    test(`${address}: the popup opens and says why`, async ({ ballast, page }) => {
      await page.goto(address);
      await page.bringToFront();
      const popup = await ballast.popupOpenedBy(() => choose(ballast, 'read-page'));
      await expect(popup.locator('.ballast')).toHaveAttribute('data-status', 'restricted');
      await expect(popup.locator('.state .next')).toBeVisible();
      await popup.close();
    });

  test('a site switched off: the popup opens, and switches it on', async ({ ballast, demo, page }) => {
    await openRead(page, `${demo.origin}/industry.html`);
    const view = await openBeside(ballast, page);
    await ask(view, 'switchSite', { host: '127.0.0.1', on: false });
    await view.close();
    await page.bringToFront();
    const popup = await ballast.popupOpenedBy(() => choose(ballast, 'read-page'));
    await popup.getByRole('button', { name: 'Switch on for 127.0.0.1' }).click();
    await expect.poll(() => paintedTotal(page), { timeout: 20_000 }).toBeGreaterThan(0);
    await popup.close();
  });
});

test.describe('the context menu on a site not granted', () => {
  const elsewhere = (origin: string) => `${origin.replace('127.0.0.1', 'localhost')}/industry.html`;

  test('reads the page by the access that the click gave', async ({ ballast, demo, page }) => {
    await page.goto(elsewhere(demo.origin));
    // A click on the button gives the same access as one on the menu, which a test cannot click.
    const popup = await ballast.clickAction(page);
    await expect(popup.locator('.ballast')).toHaveAttribute('data-status', 'no-access');
    await popup.close();
    expect(await paintedTotal(page)).toBe(0);
    await choose(ballast, 'read-page');
    await expect.poll(() => paintedTotal(page), { timeout: 20_000 }).toBeGreaterThan(0);
    const again = await ballast.clickAction(page);
    await expect(again.getByText('You let Ballast read this page once')).toBeVisible();
    await again.close();
  });

  test('without that access it changes nothing, and the popup says why and what next', async ({
    ballast,
    demo,
    page,
  }) => {
    const before = ballast.errors.length;
    await page.goto(elsewhere(demo.origin));
    await choose(ballast, 'read-page');
    await choose(ballast, 'pin-panel');
    await page.waitForTimeout(1_000);
    expect(await paintedTotal(page)).toBe(0);
    const popup = await ballast.clickAction(page);
    await expect(popup.locator('.ballast')).toHaveAttribute('data-status', 'no-access');
    await expect(popup.getByRole('button', { name: 'Read this page once' })).toBeVisible();
    await popup.close();
    const view = await openBeside(ballast, page);
    await ask(view, 'setPinned', { tab: await ballast.tabOf(page), pinned: false });
    await view.close();
    expect(ballast.errors.slice(before)).toEqual([]);
  });
});
