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
    const tab = await ballast.tabOf(page);
    await page.goto(demo.origin + path, { timeout: 30_000 });
    const view = await ballast.context.newPage();
    await view.goto(ballast.address(`popup.html?tab=${tab}`));
    await expect(view.locator('.ballast')).toHaveAttribute(
      'data-status',
      new RegExp(`^(${right.join('|')})$`),
      {
        timeout: 40_000,
      },
    );
    await expect(view.locator('h1, .state-title').first()).toBeVisible();
    await view.close();
    // The page still answers.
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    expect(ballast.errors.slice(before)).toEqual([]);
  });
}
