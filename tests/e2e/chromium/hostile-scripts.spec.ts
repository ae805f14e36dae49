import { listen, makeUp, NOTHING, spy, takeAway, traces } from '../hostile-scripts';
import { ask, openBeside, paintedTotal, pinTo, sessionText } from './ask';
import { expect, openRead, test } from './fixtures';

test('a page that defines our names and patches what it can sees nothing of the panel', async ({
  ballast,
  demo,
  page,
}) => {
  const before = ballast.errors.length;
  await page.addInitScript(spy);
  await page.goto(`${demo.origin}/industry.html`);
  await expect.poll(() => ballast.status(page), { timeout: 20_000 }).toBe('ready');
  const { view, panel } = await pinTo(ballast, page);
  await expect.poll(() => panel.text(), { timeout: 10_000 }).toContain('Held against');
  // the page's own look inside, after its delay
  const built = () => page.evaluate(() => (globalThis as unknown as { seen: { built: number } }).seen.built);
  await expect.poll(built).toBeGreaterThan(0);
  const found = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1800));
    const { seen } = globalThis as unknown as {
      seen: { roots: number; texts: string[]; messages: number };
    };
    getSelection()?.selectAllChildren(document.documentElement);
    const own = document.querySelector('ballast-panel');
    const box = own?.getBoundingClientRect();
    const deepest = box && document.elementFromPoint(box.x + 30, box.y + 30)?.localName;
    return { ...seen, texts: seen.texts.join(''), selected: String(getSelection()), deepest };
  });
  expect(found.texts).toBe('');
  expect(found.selected).not.toContain('Held against');
  expect(found).toMatchObject({ roots: 0, messages: 0, deepest: 'ballast-panel' });
  await view.close();
  expect(ballast.errors.slice(before)).toEqual([]);
});

test('made-up events and messages of a page change nothing', async ({ ballast, demo, page }) => {
  const before = ballast.errors.length;
  await openRead(page, `${demo.origin}/industry.html`);
  const { view, panel } = await pinTo(ballast, page);
  const kept = await sessionText(ballast);
  const marks = await paintedTotal(page);
  await page.evaluate(makeUp);
  await expect.poll(() => panel.isShown()).toBe(true);
  expect(await paintedTotal(page)).toBe(marks);
  expect(await sessionText(ballast)).toBe(kept);
  await view.close();
  expect(ballast.errors.slice(before)).toEqual([]);
});

test('a page that selects, copies and takes the focus without end neither reads the panel nor stops its buttons', async ({
  ballast,
  demo,
  page,
}) => {
  const before = ballast.errors.length;
  await openRead(page, `${demo.origin}/industry.html`);
  const { view, panel } = await pinTo(ballast, page);
  await view.close();
  await expect.poll(() => panel.text(), { timeout: 10_000 }).toContain('Held against');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['copy', 'cut', 'selectstart', 'selectionchange', 'pointerup', 'keydown'])
      addEventListener(
        type,
        (event) => {
          const copied = (event as ClipboardEvent).clipboardData?.getData('text/plain');
          heard.push(String(getSelection()), String(copied), event.composedPath().map(String).join());
        },
        true,
      );
    const field = document.body.appendChild(document.createElement('input'));
    setInterval(() => field.focus(), 5);
  });
  const box = await page.locator('ballast-panel').boundingBox();
  const { x, y } = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 150 };
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 250, y + 200, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+a');
  const found = await page.evaluate(() => {
    const { heard } = globalThis as unknown as { heard: string[] };
    const selection = getSelection();
    for (const step of ['character', 'word', 'line', 'documentboundary']) {
      (globalThis as unknown as { find(text: string): boolean }).find('Held against');
      selection?.modify('extend', 'forward', step);
      heard.push(String(selection));
    }
    document.execCommand('selectAll');
    heard.push(String(selection), String(document.getAnimations().length));
    return heard.join('\n');
  });
  expect(found.length).toBeGreaterThan(100);
  for (const secret of ['Held against', 'Luo Junjie', 'ShadowRoot', 'Repeats'])
    expect(found).not.toContain(secret);
  await panel.click('.collapse');
  await expect(page.locator('ballast-panel[data-collapsed]')).toHaveCount(1);
  expect(ballast.errors.slice(before)).toEqual([]);
});

test('a page that takes away what is drawn is left alone, and the reader can ask anew', async ({
  ballast,
  demo,
  page,
}) => {
  const before = ballast.errors.length;
  await openRead(page, `${demo.origin}/industry.html`);
  const { tab, view } = await pinTo(ballast, page);
  await page.evaluate(takeAway);
  await ask(view, 'setHighlightLevel', { level: 'off' });
  await ask(view, 'setHighlightLevel', { level: 'key' });
  await expect.poll(() => paintedTotal(page)).toBeGreaterThan(0);
  await expect(page.locator('ballast-panel')).toHaveCount(0); // no tug of war
  await ask(view, 'setPinned', { tab, pinned: false });
  await ask(view, 'setPinned', { tab, pinned: true });
  await expect(page.locator('ballast-panel')).toHaveCount(1);
  await view.close();
  expect(ballast.errors.slice(before)).toEqual([]);
});

test('a page that is not about policy cannot tell that the extension is there', async ({
  ballast,
  demo,
  page,
}) => {
  await page.addInitScript(listen);
  await ballast.tabOf(page);
  await page.goto(`${demo.origin}/ferry.html`);
  await expect.poll(() => ballast.status(page), { timeout: 20_000 }).toBe('off-topic');
  expect(await page.evaluate(traces, ballast.address(''))).toEqual(NOTHING);
});

test('nor can a page on a host that was not granted, whatever it is about', async ({
  ballast,
  demo,
  page,
}) => {
  await page.addInitScript(listen);
  await page.goto(`${demo.origin.replace('127.0.0.1', 'localhost')}/industry.html`);
  const view = await openBeside(ballast, page);
  await expect(view.locator('.ballast')).toHaveAttribute('data-status', /^(no-access|restricted)$/);
  expect(await page.evaluate(traces, ballast.address(''))).toEqual(NOTHING);
  await view.close();
});
