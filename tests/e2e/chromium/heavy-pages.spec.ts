import { HEAVY_PAGES, heavyHtml } from '../heavy-pages';
import { expect, test } from './fixtures';

/** Generous: it holds on a machine with eight times as much to do as it has cores. */
const LONGEST = 5_000;

for (const page of HEAVY_PAGES)
  test(`${page.name}: the page is never held up for long, and has a state`, async ({
    ballast,
    demo,
    page: tab,
  }) => {
    test.setTimeout(90_000);
    const before = ballast.errors.length;
    const path = `/heavy-${page.name.replace(/\W+/g, '-')}.html`;
    demo.pages.set(path, heavyHtml(page));
    await ballast.tabOf(tab);
    await tab.goto(demo.origin + path, { timeout: 60_000 });
    await expect
      .poll(() => ballast.status(tab), { timeout: 60_000 })
      .toMatch(new RegExp(`^(${page.right.join('|')})$`));
    const longest = await tab.evaluate(() => (globalThis as unknown as { longest: number }).longest);
    expect(longest, 'milliseconds in which the page could do nothing').toBeLessThan(LONGEST);
    expect(ballast.errors.slice(before)).toEqual([]);
  });
