import { type Browser, expect, type Page, test } from '@playwright/test';
import { openRoots, pin, showLegend } from './drawn-parts';
import { launch, openPage } from './open-page';
import { articleHtml, type Kept, paint, SENTENCES } from './painted-page';

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch();
});
test.afterAll(() => browser.close());

const showCard = (page: Page, id: string, lines = 4) =>
  page.evaluate(
    ({ mark, count }) => {
      const { painter, stop } = window.kept as Kept;
      const words = { close: 'Close', why: 'Marked for:', noMatch: 'New.' };
      const card = window.Ballast.createCard({ document, signal: stop.signal, words });
      const range = painter.rangeOf(mark);
      if (!range) throw new Error('no range');
      const matched = { status: 'Repeated', text: 'The industrial economy faces pressure. '.repeat(count) };
      card.show([{ kind: 'risk', kindLabel: 'Risk', why: ['weak'], matched, actions: [] }], range);
      const box = document.querySelector('ballast-card')?.shadowRoot?.querySelector('.card');
      const rect = box?.getBoundingClientRect();
      const found = rect && {
        inside: rect.left >= 0 && rect.top >= 0 && rect.right <= innerWidth && rect.bottom <= innerHeight,
        over: [...range.getClientRects()].some(
          (line) =>
            line.right > rect.left &&
            line.left < rect.right &&
            line.bottom > rect.top &&
            line.top < rect.bottom,
        ),
      };
      card.hide();
      return found ?? null;
    },
    { mark: id, count: lines },
  );

for (const [name, width, height] of [
  ['wide', 1000, 700],
  ['narrow', 360, 640],
  ['zoomed to twice its size', 500, 350],
] as const)
  test(`the card is in the window and never over a line of its own sentence, wherever that is: ${name}`, async () => {
    const long = `${SENTENCES[0]?.slice(0, -1)}, while ${SENTENCES[1]?.replace('It', 'the office')}`;
    const page = await openPage(
      browser,
      articleHtml()
        .replace(SENTENCES[0] ?? '', long)
        .replace('margin:0 40px 500px', 'margin:0 40px 700px'),
    );
    await page.setViewportSize({ width, height });
    await openRoots(page);
    await page.evaluate(paint);
    const top = await page.evaluate(
      () => ((window.kept as Kept).painter.rangeOf('m0')?.getBoundingClientRect().top ?? 0) + scrollY,
    );
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      await page.evaluate((y) => window.scrollTo(0, y), top - height * share);
      for (const lines of [1, 6]) {
        const found = await showCard(page, 'm0', lines);
        expect(found, `at ${share} of the height, ${lines} lines`).toMatchObject({ inside: true });
        const room = height - (await lineHeightOf(page)) > 2 * 136;
        if (room) expect(found, `at ${share} of the height, ${lines} lines`).toMatchObject({ over: false });
      }
    }
  });

/** Height of the whole sentence in the window. */
const lineHeightOf = (page: Page) =>
  page.evaluate(() => (window.kept as Kept).painter.rangeOf('m0')?.getBoundingClientRect().height ?? 0);

/** Whether the legend and any part of the panel share a pixel. */
const clash = (page: Page) =>
  page.evaluate(() => {
    const rectOf = (host: string, part: string) =>
      document.querySelector(host)?.shadowRoot?.querySelector(part)?.getBoundingClientRect();
    const legend = rectOf('ballast-legend', '.legend');
    return ['.panel', '.tab'].some((part) => {
      const rect = rectOf('ballast-panel', part);
      if (!legend || !rect || rect.width === 0 || legend.width === 0) return false;
      return (
        legend.right > rect.left &&
        legend.left < rect.right &&
        legend.bottom > rect.top &&
        legend.top < rect.bottom
      );
    });
  });

test('the legend is never under or over the panel, whichever came first, at either side, open or put away', async () => {
  for (const width of [1000, 360])
    for (const side of ['left', 'right'] as const)
      for (const first of ['panel', 'legend'])
        for (const collapsed of [false, true]) {
          const page = await openPage(browser, articleHtml());
          await page.setViewportSize({ width, height: 700 });
          await openRoots(page);
          if (first === 'legend') await showLegend(page);
          await pin(page, side, collapsed);
          if (first === 'panel') await showLegend(page);
          expect(await clash(page), `${width} ${side} ${first} ${collapsed}`).toBe(false);
          await page.close();
        }
});

test('the tab of a panel put away is small and low, moves by dragging and by keys, and still opens by a click', async () => {
  const page = await openPage(browser, articleHtml());
  await openRoots(page);
  await pin(page, 'right', true);
  const tab = page.locator('ballast-panel .tab');
  const box = async () => (await tab.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const before = await box();
  expect(before.width).toBeLessThanOrEqual(26);
  expect(before.height).toBeLessThanOrEqual(90);
  expect(before.y).toBeGreaterThan(450);
  const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 300, { steps: 5 });
  await page.mouse.up();
  expect((await box()).y).toBeCloseTo(before.y - 300, 0);
  await tab.focus();
  await page.keyboard.press('ArrowDown');
  expect((await box()).y).toBeCloseTo(before.y - 280, 0);
  expect(await page.locator('ballast-panel .panel').isVisible()).toBe(false);
  await tab.click();
  expect(await page.locator('ballast-panel .panel').isVisible()).toBe(true);
});

test('what we draw reads from left to right on a right-to-left page', async () => {
  const page = await openPage(browser, articleHtml().replace('<html', '<html dir="rtl"'));
  await openRoots(page);
  await showLegend(page);
  await pin(page, 'right');
  const [legend, direction] = await page.evaluate(() => {
    const box = document.querySelector('ballast-legend')?.shadowRoot?.querySelector('.legend');
    return [box?.getBoundingClientRect().left ?? -1, box ? getComputedStyle(box).direction : ''];
  });
  expect(direction).toBe('ltr');
  expect(legend).toBe(12);
});

test('of two kinds in one sentence one gives the ground and each its line, so that neither turns grey', async () => {
  const page = await openPage(browser, articleHtml());
  await page.evaluate(paint);
  const css = await page.evaluate(() => {
    const screen = document.adoptedStyleSheets[0]?.cssRules[0];
    const rules = screen instanceof CSSMediaRule ? [...screen.cssRules] : [];
    return rules.map(({ cssText }) => cssText).filter((rule) => !rule.startsWith('@'));
  });
  const ruleOf = (name: string) => css.find((rule) => rule.includes(`(ballast-${name})`)) ?? '';
  for (const kind of ['risk', 'measure', 'outlook']) {
    expect(ruleOf(kind)).toMatch(/background-color/);
    expect(ruleOf(kind)).toMatch(/underline/);
    expect(ruleOf(`${kind}-over`)).not.toMatch(/background-color/);
    expect(ruleOf(`${kind}-over`)).toMatch(/overline/);
  }
  expect(new Set(css.map((rule) => /wavy|dotted/.exec(rule)?.[0])).size).toBe(3);
});
