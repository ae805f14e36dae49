import type { Page } from '@playwright/test';
import * as apps from '../changing-apps';
import { LATE_INSIDE, serveLateInside } from '../late-inside';
import { paintedTotal } from './ask';
import type { ExtensionBrowser } from './extension-browser';
import { expect, openRead, paintedText, test } from './fixtures';

const change = (page: Page, ...how: readonly (string | boolean)[]): Promise<void> =>
  page.evaluate((given) => (window as unknown as { change(...how: unknown[]): void }).change(...given), how);
const allPainted = async (page: Page): Promise<string> =>
  Object.values(await paintedText(page))
    .flat()
    .join('\n');
const points = async (ballast: ExtensionBrowser, page: Page) => {
  const state = await ballast.state(page);
  return state?.status === 'ready' ? state.points : [];
};

test.describe('pages that change after loading', () => {
  for (const seconds of [2, 8]) {
    test(`an article that comes ${seconds} s late is read`, async ({ ballast, demo, page }) => {
      demo.pages.set('/late.html', apps.lateApp(seconds * 1000));
      await page.goto(`${demo.origin}/late.html`);
      await expect.poll(() => ballast.status(page), { timeout: 25_000 }).toBe('ready');
      await expect.poll(() => paintedTotal(page)).toBeGreaterThan(0);
    });
  }

  for (const { name, path } of LATE_INSIDE) {
    test(`an article that comes late ${name} is read`, async ({ ballast, demo, page }) => {
      serveLateInside(demo);
      await page.goto(demo.origin + path);
      await expect.poll(() => ballast.status(page)).toBe('not-article');
      await expect.poll(() => ballast.status(page), { timeout: 15_000 }).toBe('ready');
      const home = page.frames().at(-1) ?? page;
      const count = () =>
        home.evaluate(() => [...CSS.highlights].reduce((sum, [, { size }]) => sum + size, 0));
      await expect.poll(count).toBeGreaterThan(0);
    });
  }

  test('"read more" adds the points of what it shows', async ({ ballast, demo, page }) => {
    demo.pages.set('/folded.html', apps.FOLDED_APP);
    await openRead(page, `${demo.origin}/folded.html`);
    const before = (await points(ballast, page)).length;
    expect(await allPainted(page)).not.toContain('bottom out in May');
    await change(page);
    await expect
      .poll(async () => (await points(ballast, page)).length, { timeout: 15_000 })
      .toBeGreaterThan(before);
    await expect.poll(() => allPainted(page)).toContain('bottom out in May');
  });

  test('highlights stand on the new nodes after the page drew itself anew', async ({
    ballast,
    demo,
    page,
  }) => {
    demo.pages.set('/hydrated.html', apps.HYDRATED_APP);
    await openRead(page, `${demo.origin}/hydrated.html`);
    const before = await allPainted(page);
    await change(page);
    await expect.poll(() => allPainted(page), { timeout: 15_000 }).toBe(before);
    expect((await points(ballast, page)).every(({ placed }) => placed)).toBe(true);
  });

  test('a corrected figure is read anew, and the old point is nowhere on the new words', async ({
    ballast,
    demo,
    page,
  }) => {
    demo.pages.set('/edited.html', apps.EDITED_APP);
    await openRead(page, `${demo.origin}/edited.html`);
    const popup = await ballast.openPopup(page);
    await expect(popup.locator('body')).toContainText('bottom out in May');
    await change(page, 'bottom out in May', 'bottom out in July');
    await expect(popup.locator('body')).toContainText('bottom out in July', { timeout: 15_000 });
    await expect(popup.locator('body')).not.toContainText('bottom out in May');
    await expect.poll(() => allPainted(page)).toContain('bottom out in July');
    await popup.close();
  });

  test('a page translated by the browser keeps its reading as text, and gets its marks back with the original', async ({
    ballast,
    demo,
    page,
  }) => {
    demo.pages.set('/translated.html', apps.TRANSLATED_APP);
    await openRead(page, `${demo.origin}/translated.html`);
    const before = await allPainted(page);
    const read = await points(ballast, page);
    await change(page, 'the same words');
    await expect.poll(() => allPainted(page), { timeout: 15_000 }).toBe(before);
    await change(page, 'back');
    await expect.poll(() => allPainted(page), { timeout: 15_000 }).toBe(before);
    await change(page, 'German');
    await expect
      .poll(async () => (await points(ballast, page)).filter(({ placed }) => placed).length, {
        timeout: 15_000,
      })
      .toBe(0);
    expect(await paintedTotal(page)).toBe(0);
    expect((await points(ballast, page)).map(({ text }) => text)).toEqual(read.map(({ text }) => text));
    const popup = await ballast.openPopup(page);
    await expect(popup.locator('.ballast')).toHaveAttribute('data-status', 'ready');
    await expect(popup.locator('body')).toContainText('shown in translation');
    await expect(popup.locator('details', { hasText: 'could not be placed' })).toContainText(
      read[0]?.text ?? '?',
    );
    await change(page, 'back');
    await expect.poll(() => allPainted(page), { timeout: 25_000 }).toBe(before);
    await expect
      .poll(async () => (await points(ballast, page)).every(({ placed }) => placed), { timeout: 15_000 })
      .toBe(true);
    await expect(popup.locator('body')).not.toContainText('shown in translation');
    await popup.close();
  });

  test('of an endless page the article that the address names is read, and it alone', async ({
    ballast,
    demo,
    page,
  }) => {
    demo.pages.set('/endless.html', apps.ENDLESS_APP);
    await openRead(page, `${demo.origin}/endless.html?article=1`);
    const first = await allPainted(page);
    await change(page);
    await expect(page.locator('article')).toHaveCount(2);
    await page.mouse.wheel(0, 50);
    // long enough for a change to be told
    await page.waitForTimeout(2_500);
    expect(await allPainted(page)).toBe(first);
    await page.evaluate(() => document.querySelectorAll('article')[1]?.scrollIntoView());
    await expect.poll(() => allPainted(page), { timeout: 25_000 }).toContain('relending facility');
    expect(await allPainted(page)).not.toContain('bottom out in May');
    await expect.poll(() => ballast.status(page)).toBe('ready');
    expect((await points(ballast, page)).map(({ text }) => text).join('\n')).not.toContain('closed-loop');
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect.poll(() => allPainted(page), { timeout: 25_000 }).toBe(first);
  });

  test('a point in a closed fold is listed with its text, until the fold is opened', async ({
    ballast,
    demo,
    page,
  }) => {
    demo.pages.set('/details.html', apps.DETAILS_APP);
    await openRead(page, `${demo.origin}/details.html`);
    await change(page, false);
    const popup = await ballast.openPopup(page);
    const inFold = popup.locator('button.go', { hasText: 'bottom out in May' }).first();
    await inFold.click();
    const list = popup.locator('details', { hasText: 'could not be placed' });
    await expect(list).toContainText('bottom out in May', { timeout: 15_000 });
    await change(page, true);
    await expect(list).toHaveCount(0, { timeout: 15_000 });
    await expect(inFold).toBeVisible();
    await popup.close();
  });
});
