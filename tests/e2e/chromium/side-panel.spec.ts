import type { ExtensionBrowser } from './extension-browser';
import { expect, openRead, test } from './fixtures';

test.describe("the browser's side panel", () => {
  test('opens by a click, compares the page of the active tab, and follows to another tab', async ({
    ballast,
    demo,
    page,
  }) => {
    await openRead(page, `${demo.origin}/industry.html`);
    const panel = await ballast.openSidePanel(await ballast.tabOf(page));
    await expect(panel.locator('.ballast')).toHaveAttribute('data-status', 'ready', { timeout: 15_000 });
    await expect(panel.locator('h1')).toContainText('Industry ministry widens support');
    await expect(panel.locator('.summary').first()).toContainText(/repeats \d+ of \d+/i);

    const other = await ballast.context.newPage();
    await openRead(other, `${demo.origin}/credit.html`);
    await expect(panel.locator('h1')).toContainText('Central bank lowers');
    await page.bringToFront();
    await expect(panel.locator('h1')).toContainText('Industry ministry widens support');
    await other.bringToFront();
    await expect(panel.locator('h1')).toContainText('Central bank lowers');
    await other.close();
    await page.goto(`${demo.origin}/ferry.html`);
    await expect(panel.locator('.ballast')).toHaveAttribute('data-status', 'off-topic');
    await panel.close();
  });

  test('follows on after the worker has ended', async ({ ballast, demo, page }) => {
    await openRead(page, `${demo.origin}/industry.html`);
    const panel = await ballast.openSidePanel(await ballast.tabOf(page));
    await expect(panel.locator('h1')).toContainText('Industry ministry widens support');
    await ballast.endWorker();
    await page.goto(`${demo.origin}/credit.html`);
    await expect(panel.locator('h1')).toContainText('Central bank lowers', { timeout: 20_000 });
    await panel.close();
  });

  test('where it may not know the page, says so and keeps the briefing', async ({ ballast, demo, page }) => {
    await openRead(page, `${demo.origin}/industry.html`);
    const panel = await ballast.openSidePanel(await ballast.tabOf(page));
    for (const address of [demo.origin.replace('127.0.0.1', 'localhost'), 'chrome://version/']) {
      await page.goto(address);
      await expect(panel.locator('.ballast')).toHaveAttribute('data-status', /^(restricted|no-access)$/);
      await expect(panel.locator('.own')).toContainText('Luo Junjie');
    }
    await panel.close();
  });
});

test.describe('two windows', () => {
  test('side panels and popups each follow their own', async ({ ballast, demo, page }) => {
    await openRead(page, `${demo.origin}/industry.html`);
    const here = await ballast.openSidePanel(await ballast.tabOf(page));
    const second = await openWindow(ballast, `${demo.origin}/credit.html`);
    const there = await ballast.openSidePanel(second.tab);
    await expect(here.locator('h1')).toContainText('Industry ministry widens support');
    await expect(there.locator('h1')).toContainText('Central bank lowers', { timeout: 20_000 });

    await ballast.inWorker(async (about) => void (await chrome.tabs.create(about)), {
      windowId: second.window,
      url: `${demo.origin}/ferry.html`,
    });
    await expect(there.locator('.ballast')).toHaveAttribute('data-status', 'off-topic', { timeout: 20_000 });
    await expect(here.locator('h1')).toContainText('Industry ministry widens support');

    const popup = await ballast.openPopupIn(second.window);
    await expect(popup.locator('.ballast')).toHaveAttribute('data-status', 'off-topic');
    await popup.close();

    await page.goto(`${demo.origin}/zh-industry.html`);
    await expect(here.locator('h1')).toHaveAttribute('lang', /^zh/, { timeout: 20_000 });
    await expect(there.locator('.ballast')).toHaveAttribute('data-status', 'off-topic');

    await ballast.inWorker((tab) => void chrome.tabs.update(tab, { active: true }), second.tab);
    await expect(there.locator('h1')).toContainText('Central bank lowers');
    await there.close();
    await ballast.inWorker((window) => chrome.windows.remove(window), second.window);
    await expect(here.locator('.ballast')).toHaveAttribute('data-status', 'ready');
    await here.close();
  });
});

/** A second window at this address. */
function openWindow(ballast: ExtensionBrowser, url: string): Promise<{ window: number; tab: number }> {
  return ballast.inWorker(async (address) => {
    const { id, tabs } = await chrome.windows.create({ url: address });
    return { window: id, tab: tabs?.[0]?.id ?? -1 };
  }, url);
}
