import { type Browser, expect, test } from '@playwright/test';
import { launch, openPage } from './open-page';
import { articleHtml, type Kept, paint } from './painted-page';

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch();
});
test.afterAll(() => browser.close());

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
        tab: 'Show',
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
