import { HOSTILE_PAGES } from '../hostile-pages';
import { expect, test } from './fixtures';

for (const { name, body, right } of HOSTILE_PAGES) {
  test(`${name}: no exception, no hang, and the popup says what happened`, async ({
    ballast,
    demo,
    page,
  }) => {
    const before = ballast.errors.length;
    const path = `/hostile-${name.replace(/\W+/g, '-')}.html`;
    demo.pages.set(path, body);
    await page.goto(demo.origin + path, { timeout: 30_000 });
    await expect
      .poll(() => ballast.status(page), { timeout: 40_000 })
      .toMatch(new RegExp(`^(${right.join('|')})$`));
    // The page still answers.
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    const popup = await ballast.openPopup(page);
    await expect(popup.locator('.ballast')).toHaveAttribute('data-status', new RegExp(right.join('|')));
    await expect(popup.locator('h1, .state-title').first()).toBeVisible();
    await popup.close();
    expect(ballast.errors.slice(before)).toEqual([]);
  });
}
