import { type Browser, expect, type Page, test } from '@playwright/test';
import { launch, openPage } from './open-page';
import { articleHtml, type Kept, paint, SENTENCES } from './painted-page';

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch();
});
test.afterAll(() => browser.close());

const article = (css: string, paragraphs: readonly string[], top = '', root = '<html lang="en">'): string =>
  `<!doctype html>${root}<head><title>Ministry extends relief</title><style>body{margin:0;font:18px/1.6 serif}${css}</style></head>
<body>${top}<main><h1>Ministry extends relief</h1>${paragraphs.join('')}</main></body></html>`;

const paragraphs = SENTENCES.map((text) => `<p>${text}</p>`);

/** Opens, reads, paints all marks, and gives ways to ask. */
async function painted(html: string): Promise<Page> {
  const page = await openPage(browser, html);
  await page.evaluate(paint);
  await page.evaluate(() => (window.kept as Kept).painter.setLevel('all'));
  return page;
}

const topOf = (page: Page, id: string) =>
  page.evaluate((mark) => (window.kept as Kept).painter.rangeOf(mark)?.getClientRects()[0]?.top ?? -1, id);
const scrollTo = (page: Page, id: string) =>
  page.evaluate((mark) => (window.kept as Kept).guide.scrollTo(mark), id);
/** The marks found at the beginning of a mark's first line. */
const foundAt = (page: Page, id: string) =>
  page.evaluate((mark) => {
    const { painter } = window.kept as Kept;
    const box = painter.rangeOf(mark)?.getClientRects()[0];
    return painter.markAt((box?.x ?? 0) + 30, (box?.y ?? 0) + (box?.height ?? 0) / 2).map((each) => each.id);
  }, id);

test('follows a sentence that moves while parts of the page with content-visibility are laid out', async () => {
  const filler = (n: number) =>
    Array.from({ length: n }, () => `<section class="far"><div></div><div></div></section>`).join('');
  const page = await painted(
    article(
      '.far{content-visibility:auto;contain-intrinsic-size:auto 50px}.far div{height:400px}.far.text div{height:0}',
      [...paragraphs.slice(0, 3), filler(12), `<section class="far">${paragraphs[3]}</section>`, filler(3)],
    ),
  );
  expect(await scrollTo(page, 'm3')).toBe(true);
  await expect.poll(() => topOf(page, 'm3')).toBeLessThan(680);
  await expect
    .poll(async () => {
      const [first, second] = [await topOf(page, 'm3'), await topOf(page, 'm3')];
      return first === second && first > 0 && first < 680;
    })
    .toBe(true);
  expect(await foundAt(page, 'm3')).toEqual(['m3']);
});

test('does not read text that content-visibility hides', async () => {
  const hidden = `<section style="content-visibility:hidden"><p>${SENTENCES[3]}</p></section>`;
  const page = await openPage(browser, article('', [...paragraphs.slice(0, 3), hidden]));
  const text = await page.evaluate(() => {
    const read = window.Ballast.readArticle(document, {
      url: location.href,
      signal: new AbortController().signal,
      facts: window.Ballast.pageFacts,
    });
    return read.status === 'read' ? read.article.text : read.detail;
  });
  expect(text.split('\n')).toEqual(SENTENCES.slice(0, 3));
});

test('leaves the reader alone who scrolls away meanwhile', async () => {
  const page = await painted(articleHtml('<div style="height:9000px"></div>'));
  await page.mouse.move(500, 300);
  await scrollTo(page, 'm3');
  await page.waitForFunction(() => scrollY > 0);
  await page.mouse.wheel(0, 10);
  await page.evaluate(() => window.scrollTo({ top: 6000, behavior: 'instant' }));
  await expect.poll(() => topOf(page, 'm3')).toBeLessThan(-500);
  await page.waitForTimeout(300);
  expect(await topOf(page, 'm3')).toBeLessThan(-500);
});

for (const [name, css, wrap] of [
  ['boxes that display: contents', 'main,p{display:contents}', (text: string) => `<div>${text}</div>`],
  ['text that cannot be selected', '*{user-select:none}', (text: string) => text],
  ['text without pointer events', 'main *{pointer-events:none}', (text: string) => text],
  ['text that is turned', 'main{transform:scale(.8);writing-mode:vertical-rl}', (text: string) => text],
  ['a page that is zoomed', 'html{zoom:1.5}', (text: string) => text],
] as const)
  test(`places and finds marks in ${name}`, async () => {
    const page = await painted(article(css, paragraphs.map(wrap)));
    for (const id of ['m0', 'm2', 'm3']) {
      expect(await scrollTo(page, id)).toBe(true);
      const [first] = await page.evaluate(
        (mark) => [(window.kept as Kept).painter.rangeOf(mark)?.getClientRects()[0]?.toJSON()],
        id,
      );
      const at = [first.x + first.width / 2, first.y + first.height / 2];
      const found = await page.evaluate(
        ([x, y]) => (window.kept as Kept).painter.markAt(x ?? 0, y ?? 0).map((mark) => mark.id),
        at,
      );
      expect(found).toEqual([id]);
    }
  });

test('scrolls areas within areas, down and aside', async () => {
  const css =
    '.pane{height:400px;overflow:auto;margin-top:900px}.wide{width:500px;overflow-x:auto}.wide p{width:2600px;padding-left:1500px}p{margin:0 0 500px}';
  const inside = `<div class="pane">${paragraphs.slice(0, 3).join('')}<div class="wide">${paragraphs[3]}</div></div>`;
  const page = await painted(article(css, [inside]));
  expect(await scrollTo(page, 'm3')).toBe(true);
  await expect.poll(() => foundAt(page, 'm3')).toEqual(['m3']);
  const left = await page.evaluate(
    () => (window.kept as Kept).painter.rangeOf('m3')?.getClientRects()[0]?.left ?? -1,
  );
  expect(left).toBeGreaterThanOrEqual(0);
  expect(left).toBeLessThan(500);
});

for (const [zoom, size] of [
  ['100 %', { width: 1000, height: 700 }],
  ['300 %', { width: 333, height: 233 }],
] as const)
  test(`brings a sentence below two bars at the top, at a zoom of ${zoom}`, async () => {
    const bars =
      '<div style="position:fixed;top:0;left:0;right:0;height:24px;background:#ccc"></div><header style="position:sticky;top:24px;height:40px;background:#eee">The Example</header>';
    const page = await openPage(browser, article('p{margin:0 20px 900px}', paragraphs, bars));
    await page.setViewportSize(size);
    await page.evaluate(paint);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const id of ['m1', 'm2', 'm0']) {
      await scrollTo(page, id);
      await expect.poll(() => topOf(page, id)).toBeGreaterThan(64);
      expect(await topOf(page, id)).toBeLessThan(size.height - 20);
    }
  });

test('prints neither highlights nor anything of ours', async () => {
  const page = await openPage(browser, articleHtml());
  await page.emulateMedia({ media: 'print' });
  const before = await page.screenshot();
  await page.evaluate(paint);
  await page.evaluate(() => {
    const { stop } = window.kept as Kept;
    const { Ballast } = window;
    const words = { close: 'Close', why: 'Why', noMatch: 'New' };
    const card = Ballast.createCard({ document, signal: stop.signal, words });
    const range = (window.kept as Kept).painter.rangeOf('m0');
    if (range) card.show([{ kind: 'risk', kindLabel: 'Risk', why: [], matched: null, actions: [] }], range);
  });
  expect(await page.locator('ballast-card').count()).toBe(1);
  expect((await page.screenshot()).equals(before)).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  expect((await page.screenshot()).equals(before)).toBe(false);
});
