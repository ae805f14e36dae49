import { openBeside, paintedTotal, sessionText } from './ask';
import type { ExtensionBrowser } from './extension-browser';
import { expect, openRead, test } from './fixtures';
import { longArticle } from './long-article';

/** Moments after a page was opened, milliseconds: before its report, within each step, and when all is done. */
const MOMENTS = [0, 30, 80, 150, 250, 400, 700, 1_200];

test('what nobody catches in the worker is heard by these tests', async ({ ballast }) => {
  const before = ballast.errors.length;
  await ballast.inWorker(() => void setTimeout(() => void Promise.reject(new Error('planted')), 0));
  await expect.poll(() => ballast.errors.slice(before).join()).toContain('planted');
});

test.describe('a worker that ends', () => {
  test('a worker that ended loses nothing', async ({ ballast, demo, page }) => {
    await openRead(page, `${demo.origin}/industry.html`);
    const before = await ballast.state(page);
    await ballast.endWorker();
    const popup = await ballast.openPopup(page);
    await expect(popup.locator('.summary').first()).toBeVisible();
    expect(await ballast.state(page)).toEqual(before);
    await popup.close();
    await ballast.endWorker();
    await page.goto(`${demo.origin}/credit.html`);
    await expect.poll(() => ballast.status(page), { timeout: 20_000 }).toBe('ready');
  });

  test('a worker that ends while it reads begins again', async ({ ballast, demo, page }) => {
    demo.pages.set('/long.html', await longArticle(demo));
    await ballast.tabOf(page);
    await page.goto(`${demo.origin}/long.html`);
    await expect.poll(() => ballast.status(page), { intervals: [20] }).toBe('reading');
    await ballast.endWorker();
    await expect.poll(() => ballast.status(page), { timeout: 30_000 }).toBe('ready');
    await expect.poll(() => paintedTotal(page), { timeout: 20_000 }).toBeGreaterThan(0);
  });

  for (const moment of MOMENTS)
    test(`${moment} ms after the page was opened: the page ends up ready all the same`, async ({
      ballast,
      demo,
      page,
    }) => {
      demo.pages.set('/long.html', await longArticle(demo));
      const before = ballast.errors.length;
      await ballast.tabOf(page);
      await page.goto(`${demo.origin}/long.html`, { waitUntil: 'commit' });
      await page.waitForTimeout(moment);
      await ballast.endWorker();
      await expect.poll(() => ballast.status(page), { timeout: 30_000 }).toBe('ready');
      await expect.poll(() => paintedTotal(page), { timeout: 20_000 }).toBeGreaterThan(0);
      expect(ballast.errors.slice(before)).toEqual([]);
    });

  test('after every step: report, submission, answer', async ({ ballast, demo, page }) => {
    demo.pages.set('/long.html', await longArticle(demo));
    await ballast.tabOf(page);
    await page.goto(`${demo.origin}/long.html`);
    await expect.poll(() => ballast.status(page), { intervals: [20] }).toBe('reading');
    await ballast.endWorker();
    await expect.poll(() => ballast.status(page), { intervals: [20], timeout: 30_000 }).toBe('ready');
    await ballast.endWorker();
    await expect.poll(() => paintedTotal(page), { timeout: 20_000 }).toBeGreaterThan(0);
    await ballast.endWorker();
    const view = await openBeside(ballast, page);
    await expect(view.locator('.ballast')).toHaveAttribute('data-status', 'ready');
    await view.close();
  });
});

test.describe('a clock that jumps between report and submission', () => {
  const YEAR = 365 * 24 * 3600 * 1000;
  for (const [name, step] of [
    ['ten years ahead', 10 * YEAR],
    ['thirty years back', -30 * YEAR],
  ] as const)
    test(`${name}: the page is read, and so is the next`, async ({ ballast, demo, page }) => {
      demo.pages.set('/long.html', await longArticle(demo));
      const before = ballast.errors.length;
      await ballast.tabOf(page);
      await page.goto(`${demo.origin}/long.html`);
      await expect.poll(() => ballast.status(page), { intervals: [20] }).toBe('reading');
      await moveClock(ballast, step);
      await expect.poll(() => ballast.status(page), { timeout: 30_000 }).toBe('ready');
      await expect.poll(() => paintedTotal(page), { timeout: 20_000 }).toBeGreaterThan(0);
      await openRead(page, `${demo.origin}/credit.html`);
      await moveClock(ballast, -2 * step);
      await openRead(page, `${demo.origin}/industry.html`);
      const view = await openBeside(ballast, page);
      await expect(view.locator('.ballast')).toHaveAttribute('data-status', 'ready');
      await view.close();
      expect(ballast.errors.slice(before)).toEqual([]);
      await ballast.endWorker(); // the next one has the true time again
    });
});

test('a tab closed at any moment leaves no error, and nothing kept of it', async ({ ballast, demo }) => {
  demo.pages.set('/long.html', await longArticle(demo));
  const before = ballast.errors.length;
  for (const moment of MOMENTS) {
    const doomed = await ballast.context.newPage();
    const tab = await ballast.tabOf(doomed);
    await doomed.goto(`${demo.origin}/long.html`, { waitUntil: 'commit' });
    await doomed.waitForTimeout(moment);
    // as the reader closes it; Playwright's own way asks the page first, and sometimes gets no answer
    await ballast.inWorker((id) => chrome.tabs.remove(id), tab);
    await expect
      .poll(() => sessionText(ballast), { message: `closed after ${moment} ms` })
      .not.toMatch(new RegExp(`"(tab|page):${tab}[":]`));
  }
  const page = await ballast.context.newPage();
  await openRead(page, `${demo.origin}/industry.html`);
  await page.close();
  // What was under way for a closed tab has come to its end by then.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(ballast.errors.slice(before)).toEqual([]);
});

/** Sets the worker's clock ahead, or back. */
function moveClock(ballast: ExtensionBrowser, step: number): Promise<void> {
  return ballast.inWorker((by) => {
    const True = Date;
    class Moved extends True {
      constructor(...given: [number?]) {
        super(given[0] ?? True.now() + by);
      }
      static override now(): number {
        return True.now() + by;
      }
    }
    globalThis.Date = Moved as DateConstructor;
  }, step);
}
