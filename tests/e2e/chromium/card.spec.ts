import { pinTo } from './ask';
import { ClosedShadow } from './closed-shadow';
import { expect, openRead, test } from './fixtures';
import { paintedText, pointOn } from './painted';

test.describe('the card of a highlight', () => {
  test.beforeEach(async ({ demo, page }) => openRead(page, `${demo.origin}/industry.html`));

  test('opens when the pointer rests on it, says why, and goes when it leaves', async ({ page }) => {
    const card = await ClosedShadow.of(page, 'ballast-card');
    const { x, y } = await pointOn(page, 'Downward pressure');
    await page.mouse.move(x - 5, y);
    await page.mouse.move(x, y);
    await expect.poll(() => card.isShown()).toBe(true);
    expect(await card.text()).toMatch(/risk/i);
    await page.mouse.move(5, 5);
    await expect.poll(() => card.isShown()).toBe(false);
  });

  test('opens at a click, closes with Escape', async ({ page }) => {
    const card = await ClosedShadow.of(page, 'ballast-card');
    const { x, y } = await pointOn(page, 'Downward pressure');
    await page.mouse.click(x, y);
    await expect.poll(() => card.isShown()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isShown()).toBe(false);
  });

  test('opens at each step with its number, and Escape gives the focus back to the page', async ({
    ballast,
    page,
  }) => {
    const card = await ClosedShadow.of(page, 'ballast-card');
    const step = (command: string) =>
      ballast.inWorker(async (name) => {
        const [shown] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(name, shown);
      }, command);
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    await page.bringToFront();
    await page.locator('header a').first().focus();
    await step('next-highlight');
    await expect.poll(() => card.text()).toMatch(/1 of \d/);
    expect(await focused()).toBe('ballast-card');
    await step('next-highlight');
    await expect.poll(() => card.text()).toMatch(/2 of \d/);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isShown()).toBe(false);
    expect(await focused()).toBe('a');
  });

  test('leaves the panel free that is pinned while it is open', async ({ ballast, page }) => {
    await page.setViewportSize({ width: 400, height: 800 });
    const card = await ClosedShadow.of(page, 'ballast-card');
    const { x, y } = await pointOn(page, 'The industry ministry');
    await page.mouse.click(x, y);
    await expect.poll(() => card.isShown()).toBe(true);
    const panel = await pinTo(ballast, page);
    const edges = async () => {
      const close = await card.middleOf('.card');
      const top = await page.evaluate(
        () => document.querySelector('ballast-panel')?.getBoundingClientRect().top ?? 0,
      );
      return { middle: close?.y ?? Number.POSITIVE_INFINITY, top };
    };
    await expect.poll(async () => ((now) => now.top - now.middle)(await edges())).toBeGreaterThan(60);
    expect((await edges()).top).toBeGreaterThan(400);
    await panel.view.close();
  });

  test('stays away from modified clicks and from selecting', async ({ page }) => {
    const card = await ClosedShadow.of(page, 'ballast-card');
    const { x, y } = await pointOn(page, 'Downward pressure');
    await page.keyboard.down('Control');
    await page.mouse.click(x, y);
    await page.keyboard.up('Control');
    expect(await card.isShown()).toBe(false);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 120, y, { steps: 6 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
    expect(await card.isShown()).toBe(false);
  });

  test('never takes a click from a link', async ({ demo, page }) => {
    const article = await (await fetch(`${demo.origin}/industry.html`)).text();
    const link = '<a href="/credit.html" id="inside">Downward pressure</a>';
    demo.pages.set('/linked.html', article.replace('Downward pressure', link));
    await openRead(page, `${demo.origin}/linked.html`);
    await expect
      .poll(async () => (await paintedText(page))['ballast-risk']?.join(' '))
      .toContain('Downward pressure');
    await page.locator('#inside').click();
    await page.waitForURL('**/credit.html');
  });
});
