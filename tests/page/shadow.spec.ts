import { type Browser, expect, test } from '@playwright/test';
import { launch, openPage } from './open-page';
import { type Kept, paint, SENTENCES } from './painted-page';

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch();
});
test.afterAll(() => browser.close());

/** An article as web components draw it: the text in nested open roots, its second half slotted from outside. */
const shadowHtml = (): string => `<!doctype html><html lang="en"><head><title>Ministry extends relief</title>
<style>body{margin:0;font:18px/1.6 serif}</style></head><body>
<x-page><h1>Ministry extends relief</h1><p slot="after" id="p2">${SENTENCES[2]}</p><p slot="after" id="p3">${SENTENCES[3]}</p>
<p slot="nowhere">This paragraph has no place in the page, and nobody sees it there at all, the office said.</p></x-page>
<script>
  window.built = 0;
  const define = (name, html) => customElements.define(name, class extends HTMLElement {
    constructor() { super(); window.built += 1; this.attachShadow({ mode: 'open' }).innerHTML = html; }
  });
  const css = '<style>p{margin:0 40px 500px}header{position:fixed;top:0;left:0;right:0;height:60px;background:#eee}</style>';
  define('x-story', css + '<div><p id="p0">${SENTENCES[0]}</p><p id="p1">${SENTENCES[1]}</p></div><slot></slot>');
  define('x-page', css + '<header>The Example</header><main><slot></slot><x-story><slot name="after"></slot></x-story></main>');
</script></body></html>`;

test('reads, in the order in which it is drawn, text of nested shadow roots and what is slotted into them', async () => {
  const page = await openPage(browser, shadowHtml());
  const { text, built } = await page.evaluate(() => {
    const built = () => (window as unknown as { built: number }).built;
    const before = built();
    const read = window.Ballast.readArticle(document, {
      url: location.href,
      signal: new AbortController().signal,
      facts: window.Ballast.pageFacts,
    });
    return { text: read.status === 'read' ? read.article.text : read.detail, built: built() - before };
  });
  expect(text.split('\n')).toEqual(SENTENCES);
  expect(built).toBe(0);
});

test('paints inside the roots, with the style they need, and takes it back', async () => {
  const page = await openPage(browser, shadowHtml());
  expect(await page.evaluate(paint)).toEqual({ placed: 4, lost: 0 });
  const sheets = () =>
    page.evaluate(() => {
      const outer = document.querySelector('x-page')?.shadowRoot;
      const inner = outer?.querySelector('x-story')?.shadowRoot;
      return [document, outer, inner].map((root) => root?.adoptedStyleSheets.length);
    });
  expect(await sheets()).toEqual([1, 0, 1]);
  await page.evaluate(() => (window.kept as Kept).stop.abort());
  expect(await sheets()).toEqual([0, 0, 0]);
});

test('finds the mark under the pointer and scrolls to each, below a header in a shadow root', async () => {
  const page = await openPage(browser, shadowHtml());
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(paint);
  await page.evaluate(() => (window.kept as Kept).painter.setLevel('all'));
  const places = await page.evaluate(() =>
    ['m0', 'm1', 'm2', 'm3'].map((id) => {
      const { painter, guide } = window.kept as Kept;
      const went = guide.scrollTo(id);
      const box = painter.rangeOf(id)?.getClientRects()[0];
      const { x = 0, y = 0, height = 0 } = box ?? {};
      return { went, y, found: painter.markAt(x + 30, y + height / 2).map((mark) => mark.id) };
    }),
  );
  for (const [i, { went, y, found }] of places.entries()) {
    expect(went).toBe(true);
    expect(found).toEqual([`m${i}`]);
    expect(y).toBeGreaterThan(60);
    expect(y).toBeLessThan(690);
  }
});

test('gives no range, rather than a wrong one, to a sentence that runs out of a shadow tree', async () => {
  const html = `<!doctype html><html><body><article><p>${SENTENCES[0]}</p><p><x-name></x-name> said on Tuesday that the plan will be reviewed, and more of it will follow in the year.</p><p>${SENTENCES[1]}</p></article>
<script>customElements.define('x-name', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<b>The minister</b>'; } });</script></body></html>`;
  const page = await openPage(browser, html);
  const [line, range] = await page.evaluate(() => {
    const read = window.Ballast.readArticle(document, {
      url: location.href,
      signal: new AbortController().signal,
      facts: window.Ballast.pageFacts,
    });
    if (read.status !== 'read') throw new Error(read.detail);
    const block = read.article.blocks[1];
    if (!block) throw new Error('no block');
    return [read.article.text.slice(block.span.start, block.span.end), read.map.rangeOf(block.span)];
  });
  expect(line).toMatch(/^The minister said on Tuesday/);
  expect(range).toBeNull();
});
