import { HOSTILE_PAGES } from '../hostile-pages';
import { backgroundOf, expect, test } from './fixtures';

const CHOSEN = [
  'zero bytes',
  'lone surrogates',
  'a page that replaces its body',
  'broken markup',
  'deep nesting',
];

for (const { name, body, right } of HOSTILE_PAGES.filter((page) => CHOSEN.includes(page.name))) {
  test(`${name}: no hang, and a state that says what happened`, async ({ demo, firefox, tab }) => {
    const path = `/hostile-${name.replace(/\W+/g, '-')}.html`;
    demo.pages.set(path, body);
    await tab.goto(demo.origin + path);
    await expect
      .poll(async () => (await backgroundOf(firefox, demo.origin + path)).status, { timeout: 40_000 })
      .toMatch(new RegExp(`^(${right.join('|')})$`));
    expect(await tab.run(() => 1 + 1)).toBe(2);
  });
}
