import { paintedTotal } from './ask';
import { ClosedShadow } from './closed-shadow';
import { launchWithExtension } from './extension-browser';
import { DEMO, expect, openRead, test } from './fixtures';

test.describe('keyboard commands', () => {
  // Headless Chromium delivers no global keys: the event is sent where the browser would send it.
  test('hide and show the highlights', async ({ ballast, demo, page }) => {
    await openRead(page, `${demo.origin}/industry.html`);
    const before = await paintedTotal(page);
    const tab = await ballast.tabOf(page);
    const toggle = () =>
      ballast.inWorker(async (id) => {
        const [shown] = (await chrome.tabs.query({ active: true, lastFocusedWindow: true })).filter(
          (t) => t.id === id,
        );
        chrome.commands.onCommand.dispatch('toggle-highlights', shown);
      }, tab);
    await page.bringToFront();
    await toggle();
    await expect.poll(() => paintedTotal(page)).toBe(0);
    await toggle();
    await expect.poll(() => paintedTotal(page)).toBe(before);
  });

  test('step from highlight to highlight', async ({ ballast, demo, page }) => {
    await page.setViewportSize({ width: 900, height: 300 });
    await openRead(page, `${demo.origin}/industry.html`);
    const step = (name: string) =>
      ballast.inWorker(async (command) => {
        const [shown] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(command, shown);
      }, name);
    const places = new Set<number>();
    const card = await ClosedShadow.of(page, 'ballast-card');
    for (let i = 1; i <= 4; i += 1) {
      await step('next-highlight');
      // one that is in view already is not scrolled to: the card tells which it is
      await expect.poll(() => card.text()).toContain(`${i} of `);
      places.add(await page.evaluate(() => scrollY));
    }
    expect(places.size).toBeGreaterThan(1);
  });
});

test('a site granted by the user is read without a click', async ({ demo }) => {
  const granted = await launchWithExtension({ extension: DEMO, grants: ['http://localhost/*'] });
  const page = await granted.context.newPage();
  await openRead(page, `${demo.origin.replace('127.0.0.1', 'localhost')}/industry.html`);
  await expect.poll(() => granted.badge(page)).toMatch(/^\d+$/);
  await granted.close();
});
