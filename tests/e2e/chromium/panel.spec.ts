import type { Page } from '@playwright/test';
import { ClosedShadow } from './closed-shadow';
import type { ExtensionBrowser } from './extension-browser';
import { expect, openRead, test } from './fixtures';

async function pin(ballast: ExtensionBrowser, page: Page): Promise<ClosedShadow> {
  const popup = await ballast.openPopup(page);
  await popup.getByRole('button', { name: 'Pin beside the page' }).click();
  const panel = await ClosedShadow.of(page, 'ballast-panel');
  await expect.poll(() => panel.isShown(), { timeout: 15_000 }).toBe(true);
  await popup.close().catch(() => undefined); // it may have closed by itself
  return panel;
}

test.describe('the pinned panel', () => {
  test('shows the comparison, stays for the tab, and is absent where there is no policy', async ({
    ballast,
    demo,
    page,
  }) => {
    await openRead(page, `${demo.origin}/industry.html`);
    const panel = await pin(ballast, page);
    await expect.poll(() => panel.text()).toContain('Industry ministry widens support');
    expect(await panel.text()).toMatch(/repeats \d+ of \d+/i);

    await page.goto(`${demo.origin}/credit.html`);
    const next = await ClosedShadow.of(page, 'ballast-panel');
    await expect.poll(() => next.text(), { timeout: 20_000 }).toContain('Central bank lowers');

    await page.goto(`${demo.origin}/ferry.html`);
    await expect.poll(() => ballast.status(page)).toBe('off-topic');
    const away = await ClosedShadow.of(page, 'ballast-panel');
    expect(await away.isShown()).toBe(false);

    await page.goto(`${demo.origin}/industry.html`);
    const back = await ClosedShadow.of(page, 'ballast-panel');
    await expect.poll(() => back.isShown(), { timeout: 20_000 }).toBe(true);
  });

  test('belongs to its tab and goes with one click', async ({ ballast, demo, page }) => {
    await openRead(page, `${demo.origin}/industry.html`);
    const panel = await pin(ballast, page);
    const other = await ballast.context.newPage();
    await openRead(other, `${demo.origin}/industry.html`);
    const elsewhere = await ClosedShadow.of(other, 'ballast-panel');
    expect(await elsewhere.isShown()).toBe(false);
    await other.close();

    await page.bringToFront();
    await expect.poll(() => panel.middleOf('button[aria-label^="Unpin"]')).not.toBeNull();
    await panel.click('button[aria-label^="Unpin"]');
    await expect.poll(() => panel.isShown()).toBe(false);
    await page.reload();
    await expect.poll(() => ballast.status(page)).toBe('ready');
    const later = await ClosedShadow.of(page, 'ballast-panel');
    expect(await later.isShown()).toBe(false);
  });

  test('scrolls the page to a sentence', async ({ ballast, demo, page }) => {
    await page.setViewportSize({ width: 1000, height: 500 });
    await openRead(page, `${demo.origin}/industry.html`);
    const panel = await pin(ballast, page);
    const before = await page.evaluate(() => scrollY);
    await panel.click('[data-status=fresh] button.go, .fresh button.go, button.go');
    await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
  });

  test('keeps its keystrokes from the page', async ({ ballast, demo, page }) => {
    await openRead(page, `${demo.origin}/industry.html`);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'keypress', 'keyup'])
        addEventListener(type, (event) => heard.push((event as KeyboardEvent).key), { capture: false });
      document.addEventListener('keydown', (event) => heard.push(event.key));
    });
    const panel = await pin(ballast, page);
    await page.bringToFront();
    await panel.click('input[value=all]');
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.mouse.click(40, 400);
    await page.keyboard.press('j');
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toContain('j');
  });
});

test("the browser's side panel shows the page of the active tab", async ({ ballast, demo, page }) => {
  await openRead(page, `${demo.origin}/industry.html`);
  const tab = await ballast.tabOf(page);
  const panel = await ballast.context.newPage();
  await panel.goto(ballast.address(`sidepanel.html?tab=${tab}`));
  await expect(panel.locator('.ballast')).toHaveAttribute('data-status', 'ready', { timeout: 15_000 });
  await expect(panel.locator('h1')).toContainText('Industry ministry widens support');
  await panel.close();
});
