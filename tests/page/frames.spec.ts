import { type Browser, expect, type Page, test } from '@playwright/test';
import { launch, openPage } from './open-page';
import { articleHtml, type Kept, paint, SENTENCES } from './painted-page';

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch();
});
test.afterAll(() => browser.close());

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const frame = (html: string, attributes = ''): string =>
  `<iframe ${attributes} style="width:900px;height:500px" srcdoc="${escaped(html)}"></iframe>`;
const around = (inside: string): string =>
  `<!doctype html><html lang="zh"><head><title>The Example</title></head><body style="margin:0"><h1>The Example</h1><div style="height:900px">A portal.</div>${inside}</body></html>`;

/** Opens the page once its frames have loaded. */
async function open(html: string): Promise<Page> {
  const page = await openPage(browser, html);
  await page.waitForLoadState('load');
  return page;
}

const readText = (page: Page) =>
  page.evaluate(() => {
    const signal = new AbortController().signal;
    const read = window.Ballast.readArticle(document, {
      url: location.href,
      signal,
      facts: window.Ballast.pageFacts,
    });
    return read.status === 'read' ? read.article.text : read.reason;
  });

test('reads and paints the frame that holds the article, in the frame’s own document', async () => {
  const page = await open(around(frame(articleHtml())));
  expect(await page.evaluate(paint)).toEqual({ placed: 4, lost: 0 });
  const inside = page.frames()[1];
  expect(await inside?.evaluate(() => CSS.highlights.size)).toBe(3);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await page.evaluate(() => (window.kept as Kept).stop.abort());
  expect(await inside?.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
    0, 0,
  ]);
});

test('scrolls the frame and the page around it, and finds the mark in the frame’s own pixels', async () => {
  const page = await open(around(frame(articleHtml())));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(paint);
  const place = await page.evaluate(() => {
    const { painter, guide } = window.kept as Kept;
    guide.scrollTo('m2');
    const box = painter.rangeOf('m2')?.getClientRects()[0];
    const outer = document.querySelector('iframe')?.getBoundingClientRect();
    const { x = 0, y = 0, height = 0 } = box ?? {};
    return { y: y + (outer?.y ?? 0), found: painter.markAt(x + 30, y + height / 2).map(({ id }) => id) };
  });
  expect(place.found).toEqual(['m2']);
  expect(place.y).toBeGreaterThan(0);
  expect(place.y).toBeLessThan(680);
});

test('reads a frame within a frameset', async () => {
  const page = await open(around(frame(around(frame(articleHtml())))));
  expect((await readText(page)).startsWith(SENTENCES[0] ?? '')).toBe(true);
});

test('stays with the page when it has an article of its own, however long the frame’s text is', async () => {
  const own = SENTENCES.map((text) => `<p>${text} It said so twice.</p>`).join('');
  const page = await open(
    `<!doctype html><html><body><main>${own}${own}</main>${frame(articleHtml())}</body></html>`,
  );
  expect(await readText(page)).toContain('It said so twice.');
});

test('touches no frame of another origin, and none that is sandboxed into one', async () => {
  const page = await open(
    around(
      `${frame(articleHtml(), 'sandbox')}<iframe src="https://other.example/" width="800" height="500"></iframe>`,
    ),
  );
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  expect(await readText(page)).not.toContain(SENTENCES[0]);
  expect(errors).toEqual([]);
});

test('says that an article stands in a frame, with its title', async () => {
  const page = await open(
    `<!doctype html><html><head><title>Portal</title></head><body>${frame(articleHtml())}</body></html>`,
  );
  const profile = await page.evaluate(() => window.Ballast.profilePage(document, location.href));
  expect(profile).toMatchObject({ isArticle: true, title: 'Ministry extends relief' });
  expect(profile.lead.startsWith(SENTENCES[0] ?? '')).toBe(true);
});

test('tells of changes inside the frame, and that it was taken away', async () => {
  const page = await open(around(frame(articleHtml())));
  await page.evaluate(paint);
  await page.evaluate(() => {
    const log: string[] = [];
    const { painter, stop } = window.kept as Kept;
    const text = painter.rangeOf('m0')?.startContainer ?? null;
    const watch = window.Ballast.watchPage({
      document,
      signal: stop.signal,
      within: () => text?.parentNode?.parentNode ?? null,
      onContentChanged: () => log.push('changed'),
    });
    watch.follow(text?.ownerDocument ? [text.ownerDocument] : []);
    Object.assign(window.kept, { log });
  });
  const log = () => page.evaluate(() => (window.kept as { log: string[] }).log.length);
  await page.frames()[1]?.evaluate(() => document.querySelector('p')?.append(' Added.'));
  await expect.poll(log).toBe(1);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect.poll(log).toBe(2);
});
