import { type Browser, expect, test } from '@playwright/test';
import { launch, openPage } from './open-page';

const SENTENCES = [
  'The ministry said on Tuesday that demand at home remained weak, and that small firms felt it most.',
  'It will extend the tax relief for manufacturers until the end of the year, officials told reporters.',
  'Exports are expected to slow in the second half, as orders from abroad have fallen for three months.',
  'Banks were told to lower the cost of loans for farms, and to report each month on what they had lent.',
];

const articleHtml = (
  extra = '',
): string => `<!doctype html><html lang="en"><head><title>Ministry extends relief</title>
<style>body{margin:0;font:18px/1.6 serif}header{position:sticky;top:0;height:60px;background:#eee}p{margin:0 40px 500px}</style></head>
<body><header>The Example</header><main><h1>Ministry extends relief</h1>
${SENTENCES.map((text, i) => `<p id="p${i}">${text} <a id="a${i}" href="#x">A link</a> stands here.</p>`).join('')}${extra}</main></body></html>`;

/** Reads the page, marks each block's first sentence with a kind of its own, and paints. */
const paint = (): { placed: number; lost: number } => {
  const { Ballast } = window;
  const stop = new AbortController();
  const read = Ballast.readArticle(document, { url: location.href, signal: stop.signal });
  if (read.status !== 'read') throw new Error(read.detail);
  const painter = Ballast.createPainter({ document, map: read.map, signal: stop.signal });
  const kinds = ['risk', 'measure', 'outlook'] as const;
  const marks = read.article.blocks.map(({ span }, i) => ({
    id: `m${i}`,
    kind: kinds[i % 3] ?? 'risk',
    key: i !== 3,
    span: { start: span.start, end: read.article.text.indexOf('.', span.start) + 1 },
  }));
  Object.assign(window.kept, { painter, stop, marks });
  const { placed, lost } = painter.paint(marks);
  return { placed: placed.length, lost: lost.length };
};

type Kept = { painter: ReturnType<typeof window.Ballast.createPainter>; stop: AbortController };

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
      const mark = (window.kept as Kept).painter.step(to);
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
  await page.evaluate(() => window.scrollTo(0, 400));
  expect((await step(1)).id).toBe('m1');
});

test('says that text in closed details cannot be scrolled to, and opens nothing', async () => {
  const more = `<details open><summary>More</summary><p>${SENTENCES[1]} And there is more of it, said the office.</p></details>`;
  const page = await openPage(browser, articleHtml(more));
  await page.evaluate(paint);
  const answers = await page.evaluate(() => {
    const { painter, marks } = window.kept as Kept & { marks: readonly { id: string }[] };
    const inside = marks.find(({ id }) =>
      painter.rangeOf(id)?.startContainer.parentElement?.closest('details p'),
    );
    const details = document.querySelector('details');
    if (!inside || !details) throw new Error('the text in details was not read');
    const open = painter.scrollTo(inside.id);
    details.open = false;
    return [open, painter.scrollTo(inside.id), details.open, painter.scrollTo('no such mark')];
  });
  expect(answers).toEqual([true, false, false, false]);
});

test('notices rest and plain clicks on a mark, and leaves links, selections and modified clicks alone', async () => {
  const page = await openPage(browser, articleHtml());
  await page.evaluate(paint);
  await page.evaluate(() => {
    const log: string[] = [];
    const { painter, stop } = window.kept as Kept;
    const hover = window.Ballast.createHover({
      document,
      signal: stop.signal,
      markAt: painter.markAt,
      onRest: (marks) => log.push(`rest ${marks.map(({ id }) => id)}`),
      onClick: (marks) => log.push(`click ${marks.map(({ id }) => id)}`),
      onAway: (how) => log.push(`away ${how}`),
    });
    hover.setActive(true);
    Object.assign(window.kept, { log, hover });
  });
  const log = () => page.evaluate(() => (window.kept as { log: string[] }).log.splice(0));
  const box = await page.locator('#p0').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 12];
  await page.mouse.move(x, y, { steps: 5 });
  expect(await log()).toEqual([]);
  await page.waitForTimeout(400);
  expect(await log()).toEqual(['rest m0']);
  await page.mouse.click(x, y);
  expect((await log()).slice(0, 1)).toEqual(['click m0']);
  await page.keyboard.down('Control');
  await page.mouse.click(x, y);
  await page.keyboard.up('Control');
  expect(await log()).toContain('away click');
  await page.mouse.dblclick(x, y); // selects a word
  expect((await log()).filter((entry) => entry.startsWith('click')).length).toBeLessThanOrEqual(1);
  await page.evaluate(() =>
    (window.kept as { hover: { setActive(on: boolean): void } }).hover.setActive(false),
  );
  await page.mouse.move(x + 30, y);
  await page.waitForTimeout(350);
  expect((await log()).filter((entry) => entry.startsWith('rest'))).toEqual([]);
});

test('shows a card inside the window, reached and closed by keyboard, its keys kept from the page', async () => {
  const page = await openPage(browser, articleHtml('<button id="b">Page button</button>'));
  await page.evaluate(paint);
  await page.evaluate(() => {
    const keys: string[] = [];
    document.addEventListener('keydown', (event) => keys.push(event.key), true);
    const { painter, stop } = window.kept as Kept;
    const card = window.Ballast.createCard({
      document,
      signal: stop.signal,
      words: { close: 'Close', why: 'Because of', noMatch: 'Not in the briefing' },
    });
    const range = painter.rangeOf('m0');
    document.querySelector<HTMLElement>('#b')?.focus({ preventScroll: true });
    if (range)
      card.show(
        [{ kind: 'risk', kindLabel: 'Risk', why: ['demand', 'weak'], matched: null, actions: [] }],
        range,
      );
    card.focusCard();
    Object.assign(window.kept, { card, keys });
  });
  const state = () =>
    page.evaluate(() => ({
      open: (window.kept as { card: { isOpen: boolean } }).card.isOpen,
      focus: document.activeElement?.localName,
      keys: (window.kept as { keys: string[] }).keys,
      hosts: document.querySelectorAll('ballast-card').length,
    }));
  expect(await state()).toMatchObject({ open: true, focus: 'ballast-card', hosts: 1 });
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  expect(await state()).toEqual({ open: false, focus: 'button', keys: [], hosts: 0 });
});

test('docks the panel, sets its width by keys and by dragging, and puts it away', async () => {
  const page = await openPage(browser, articleHtml());
  await page.evaluate(() => {
    const placements: unknown[] = [];
    const stop = new AbortController();
    const panel = window.Ballast.createPanelHost({
      document,
      signal: stop.signal,
      placement: { side: 'right', width: 400, collapsed: false },
      labels: {
        panel: 'Ballast',
        resize: 'Width',
        moveLeft: 'Move left',
        moveRight: 'Move right',
        collapse: 'Put away',
        expand: 'Show',
        unpin: 'Unpin',
      },
      onPlacement: (placement) => placements.push(placement),
      onUnpin: () => placements.push('unpin'),
    });
    const input = document.createElement('input');
    panel.content.append(input);
    const seen: string[] = [];
    for (const type of ['keydown', 'keyup', 'keypress', 'input'])
      document.addEventListener(type, () => seen.push(type), type !== 'input');
    Object.assign(window.kept, { placements, panel, stop, input, seen });
  });
  const last = () => page.evaluate(() => (window.kept as { placements: unknown[] }).placements.at(-1));
  const left = () =>
    page.evaluate(() => document.querySelector('ballast-panel')?.getBoundingClientRect().left);
  expect(await left()).toBe(600);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  await page.mouse.move(599, 300);
  await page.mouse.down();
  await page.mouse.move(549, 300, { steps: 4 });
  await page.mouse.up();
  expect(await last()).toEqual({ side: 'right', width: 450, collapsed: false });
  await page.evaluate(() =>
    (window.kept as { panel: { root: ShadowRoot } }).panel.root
      .querySelector<HTMLElement>('[role=separator]')
      ?.focus(),
  );
  await page.keyboard.press('ArrowRight');
  expect(await last()).toMatchObject({ width: 430 });
  await page.keyboard.press('End');
  expect(await last()).toMatchObject({ width: 560 });
  await page.evaluate(() => (window.kept as { input: HTMLElement }).input.focus());
  await page.keyboard.type('ab');
  expect(
    await page.evaluate(() => [
      (window.kept as { input: HTMLInputElement }).input.value,
      (window.kept as { seen: string[] }).seen,
    ]),
  ).toEqual(['ab', []]);
  await page.evaluate(() =>
    (window.kept as { panel: { setCollapsed(on: boolean): void } }).panel.setCollapsed(true),
  );
  expect(await left()).toBeGreaterThan(940);
  await page.evaluate(() => (window.kept as { stop: AbortController }).stop.abort());
  expect(await page.locator('ballast-panel').count()).toBe(0);
});

test('tells of a navigation without a load once the content has settled, and of changes in the article only', async () => {
  const page = await openPage(browser, articleHtml('<aside id="ticker">0</aside>'));
  await page.evaluate(() => {
    const log: string[] = [];
    const stop = new AbortController();
    window.Ballast.watchPage({
      document,
      signal: stop.signal,
      within: () => document.querySelector('main p'),
      onNavigated: (url) => log.push(`to ${new URL(url).pathname}`),
      onContentChanged: () => log.push('changed'),
    });
    Object.assign(window.kept, { log });
  });
  const log = () => page.evaluate(() => (window.kept as { log: string[] }).log.splice(0));
  await page.waitForTimeout(50);
  await page.evaluate(() => {
    for (const id of ['ticker']) document.getElementById(id)?.replaceChildren('1');
    document.documentElement.append(document.createElement('ballast-card'));
  });
  await page.waitForTimeout(800);
  expect(await log()).toEqual([]);
  await page.evaluate(() => document.querySelector('main p')?.append(' Added.'));
  await page.waitForTimeout(800);
  expect(await log()).toEqual(['changed']);
  await page.evaluate(() => {
    history.pushState({}, '', '/news/2');
    setTimeout(() => document.querySelector('main')?.replaceChildren('Another article'), 300);
  });
  await page.waitForTimeout(400);
  expect(await log()).toEqual([]);
  await page.waitForTimeout(900);
  expect(await log()).toEqual(['to /news/2']);
  await page.evaluate(() => {
    location.hash = '#part';
    document.body = document.createElement('body');
  });
  await page.waitForTimeout(4500);
  expect(await log()).toEqual(['changed']);
});
