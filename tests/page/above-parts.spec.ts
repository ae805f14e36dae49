import { type Browser, expect, type Page, test } from '@playwright/test';
import { openRoots, pin, showLegend } from './drawn-parts';
import { launch, openPage } from './open-page';
import { articleHtml, type Kept, paint } from './painted-page';

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch();
});
test.afterAll(() => browser.close());

/** Our parts that share a pixel with a line of the sentence, or 'out of the window'. */
const over = (page: Page, id: string): Promise<readonly string[]> =>
  page.evaluate((mark) => {
    const range = (window.kept as Kept).painter.rangeOf(mark);
    const lines = [...(range?.getClientRects() ?? [])];
    if (lines.some(({ top, bottom }) => top < 0 || bottom > innerHeight)) return ['out of the window'];
    const parts = [
      ['ballast-legend', '.legend'],
      ['ballast-panel', '.panel'],
    ] as const;
    return parts.flatMap(([host, inside]) => {
      const box = document.querySelector(host)?.shadowRoot?.querySelector(inside)?.getBoundingClientRect();
      const isOver = lines.some(
        (line) =>
          box &&
          line.right > box.left &&
          line.left < box.right &&
          line.bottom > box.top &&
          line.top < box.bottom,
      );
      return isOver ? host : [];
    });
  }, id);

/** Goes to a mark as the views do, and waits until the page rests. */
const goTo = (page: Page, id: string): Promise<boolean> =>
  page.evaluate(async (mark) => {
    const found = (window.kept as Kept).guide.scrollTo(mark);
    for (let last = -1; last !== scrollY; ) {
      last = scrollY;
      await new Promise((rest) => setTimeout(() => requestAnimationFrame(rest), 100));
    }
    return found;
  }, id);

const WINDOWS = [
  { name: 'a wide window with the legend', width: 1000, isPinned: false },
  { name: 'a narrow window with the legend', width: 420, isPinned: false },
  { name: 'a narrow window with the panel at its foot', width: 420, isPinned: true },
] as const;

for (const { name, width, isPinned } of WINDOWS) {
  test(`a sentence that is gone to stands under none of our parts, wherever the page was: ${name}`, async () => {
    // the last sentence ends the page: nothing can be scrolled out from under what stands at the foot
    const page = await openPage(
      browser,
      articleHtml('<style>p:last-of-type{margin-bottom:0!important}</style>'),
    );
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openRoots(page);
    await page.evaluate(paint);
    await showLegend(page);
    if (isPinned) await pin(page, 'right');
    for (const id of ['m0', 'm1', 'm2', 'm3']) {
      // in view already, but at any height of the window
      for (const height of [80, 300, 420, 560, 640, 670]) {
        await page.evaluate(
          ([mark, at]) => {
            const top = (window.kept as Kept).painter.rangeOf(mark)?.getBoundingClientRect().top ?? 0;
            scrollBy({ top: top - at, behavior: 'instant' });
          },
          [id, height] as const,
        );
        expect(await goTo(page, id)).toBe(true);
        expect(await over(page, id), `${id} from ${height}`).toEqual([]);
      }
    }
    await goTo(page, 'm0');
    const top = await page.evaluate(
      (part) => document.querySelector(part)?.getBoundingClientRect().top ?? 0,
      isPinned ? 'ballast-panel' : 'ballast-legend',
    );
    expect(top, 'what made room stands where it stood').toBeGreaterThan(300);
    await page.close();
  });
}
