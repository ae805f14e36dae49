import { type Browser, expect, test } from '@playwright/test';
import { launch, openPage } from './open-page';
import { articleHtml, type Kept, paint, SENTENCES } from './painted-page';

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch();
});
test.afterAll(() => browser.close());

test('paints each kind under its own name and leaves the page as it was', async () => {
  const page = await openPage(browser, articleHtml());
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  expect(await page.evaluate(paint)).toEqual({ placed: 4, lost: 0 });
  const sizes = () =>
    page.evaluate(() =>
      ['risk', 'measure', 'outlook'].map((kind) => CSS.highlights.get(`ballast-${kind}`)?.size ?? 0),
    );
  expect(await sizes()).toEqual([1, 1, 1]);
  await page.evaluate(() => (window.kept as Kept).painter.setLevel('all'));
  expect(await sizes()).toEqual([2, 1, 1]);
  await page.evaluate(() => (window.kept as Kept).painter.setLevel('off'));
  expect(await sizes()).toEqual([0, 0, 0]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await page.evaluate(() => (window.kept as Kept).stop.abort());
  expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
    0, 0,
  ]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('paints under the strictest policy of a page', async () => {
  const policy =
    "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const page = await openPage(browser, articleHtml(), { 'content-security-policy': policy });
  expect(await page.evaluate(paint)).toEqual({ placed: 4, lost: 0 });
});

test('finds the mark at a place of its text and none beside it', async () => {
  const page = await openPage(browser, articleHtml());
  await page.evaluate(paint);
  const at = (x: number, y: number) =>
    page.evaluate(
      ([x, y]) => (window.kept as Kept).painter.markAt(x ?? 0, y ?? 0).map(({ id }) => id),
      [x, y],
    );
  const box = await page.locator('#p0').boundingBox();
  expect(await at((box?.x ?? 0) + 60, (box?.y ?? 0) + 12)).toEqual(['m0']);
  expect(await at(5, (box?.y ?? 0) + 12)).toEqual([]);
  const link = await page.locator('#a0').boundingBox();
  expect(await at((link?.x ?? 0) + 5, (link?.y ?? 0) + 8)).toEqual([]);
  await page.evaluate(() => (window.kept as Kept).painter.setLevel('off'));
  expect(await at((box?.x ?? 0) + 60, (box?.y ?? 0) + 12)).toEqual([]);
});

test('draws the line of a second kind above the text, so that both are seen', async () => {
  const page = await openPage(browser, articleHtml());
  await page.evaluate(paint);
  const sizes = await page.evaluate(() => {
    const { painter, marks } = window.kept as Kept & { marks: Parameters<Kept['painter']['paint']>[0] };
    const [first] = marks;
    if (first) painter.paint([first, { ...first, id: 'second', kind: 'outlook' }]);
    return ['ballast-risk', 'ballast-outlook', 'ballast-outlook-over'].map(
      (name) => CSS.highlights.get(name)?.size ?? 0,
    );
  });
  expect(sizes).toEqual([1, 0, 1]);
});

test('steps through the shown marks below the sticky header, from where the reader is', async () => {
  const page = await openPage(browser, articleHtml());
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(paint);
  const step = (direction: 1 | -1) =>
    page.evaluate((to) => {
      const mark = (window.kept as Kept).guide.step(to)?.mark;
      const range = mark && (window.kept as Kept).painter.rangeOf(mark.id);
      return {
        id: mark?.id,
        top: range?.getBoundingClientRect().top ?? -1,
        flash: CSS.highlights.has('ballast-flash'),
      };
    }, direction);
  const first = await step(1);
  expect(first).toMatchObject({ id: 'm0', flash: true });
  for (const id of ['m1', 'm2']) {
    const next = await step(1);
    expect(next.id).toBe(id);
    expect(next.top).toBeGreaterThan(60);
    expect(next.top).toBeLessThan(600);
  }
  expect((await step(1)).id).toBe('m0'); // m3 is no key point, so it begins again
  expect((await step(-1)).id).toBe('m2');
  // only when the last step has come to rest, as a reader would
  await page.evaluate(() => new Promise((rest) => setTimeout(() => requestAnimationFrame(rest), 0)));
  await page.evaluate(() => window.scrollTo(0, 400));
  expect((await step(1)).id).toBe('m1');
});

test('says that text in closed details cannot be scrolled to, and opens nothing', async () => {
  const more = `<details open><summary>More</summary><p>${SENTENCES[1]} And there is more of it, said the office.</p></details>`;
  const page = await openPage(browser, articleHtml(more));
  await page.evaluate(paint);
  const answers = await page.evaluate(() => {
    const { painter, guide, marks } = window.kept as Kept & { marks: readonly { id: string }[] };
    const inside = marks.find(({ id }) =>
      painter.rangeOf(id)?.startContainer.parentElement?.closest('details p'),
    );
    const details = document.querySelector('details');
    if (!inside || !details) throw new Error('the text in details was not read');
    const open = guide.scrollTo(inside.id);
    details.open = false;
    return [open, guide.scrollTo(inside.id), details.open, guide.scrollTo('no such mark')];
  });
  expect(answers).toEqual([true, false, false, false]);
});
