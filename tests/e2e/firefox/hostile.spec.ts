import { HOSTILE_PAGES } from '../hostile-pages';
import { backgroundOf, expect, openView, statusOf, test } from './fixtures';

for (const { name, body, right } of HOSTILE_PAGES) {
  test(`${name}: no hang, and the popup says what happened`, async ({ demo, firefox, tab }) => {
    const before = (await firefox.extensionErrors()).length;
    const path = `/hostile-${name.replace(/\W+/g, '-')}.html`;
    demo.pages.set(path, body);
    const rightStatus = new RegExp(`^(${right.join('|')})$`);
    await tab.goto(demo.origin + path);
    await expect
      .poll(async () => (await backgroundOf(firefox, demo.origin + path)).status, { timeout: 40_000 })
      .toMatch(rightStatus);
    const view = await openView(firefox, 'popup.html', demo.origin + path);
    await expect.poll(() => statusOf(view), { timeout: 10_000 }).toMatch(rightStatus);
    await view.close();
    expect(await tab.run(() => 1 + 1)).toBe(2);
    expect((await firefox.extensionErrors()).slice(before)).toEqual([]);
  });
}
