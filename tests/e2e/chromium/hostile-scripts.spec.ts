import { ask, openBeside, paintedTotal, pinTo, sessionText } from './ask';
import { ClosedShadow } from './closed-shadow';
import { expect, openRead, test } from './fixtures';

/** Runs before all else in the page and looks and listens wherever a page can. */
function spy(): void {
  const seen = { roots: 0, texts: [] as string[], messages: 0, built: 0 };
  Object.assign(globalThis, { seen });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    seen.roots += 1;
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
  for (const name of ['ballast-panel', 'ballast-card', 'ballast-legend'])
    customElements.define(
      name,
      class extends HTMLElement {
        readonly internals = this.attachInternals();
        constructor() {
          super();
          seen.built += 1;
        }
        connectedCallback(): void {
          setTimeout(() => seen.texts.push(this.internals.shadowRoot?.textContent ?? ''), 1500);
        }
      },
    );
  addEventListener('message', () => {
    seen.messages += 1;
  });
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if ((node as Element).localName?.startsWith('ballast-'))
          seen.texts.push(node.textContent ?? '', (node as Element).shadowRoot?.textContent ?? '');
  }).observe(document, { childList: true, subtree: true });
  Object.defineProperty(Object.prototype, 'polluted', {
    value: 'mine',
    enumerable: true,
    configurable: true,
  });
  Object.assign(globalThis, { chrome: { runtime: { id: 'mine' } }, browser: { runtime: { id: 'mine' } } });
  Array.prototype.includes = () => true;
  Element.prototype.append = () => {
    throw new Error('mine');
  };
}

test('a page that defines our names and patches what it can sees nothing of the panel', async ({
  ballast,
  demo,
  page,
}) => {
  const before = ballast.errors.length;
  await page.addInitScript(spy);
  await page.goto(`${demo.origin}/industry.html`);
  await expect.poll(() => ballast.status(page), { timeout: 20_000 }).toBe('ready');
  const view = await openBeside(ballast, page);
  await ask(view, 'setPinned', { tab: await ballast.tabOf(page), pinned: true });
  const panel = await ClosedShadow.of(page, 'ballast-panel');
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
  await page.evaluate(() => {
    const types = ['setHighlightLevel', 'setPinned', 'leavePage', 'hidePanel', 'switchSite', 'reportPage'];
    for (const type of types)
      for (const to of ['background', 'content', 'view'])
        for (const data of [{}, { level: 'off', pinned: false, host: '127.0.0.1', on: false }]) {
          postMessage({ to, type, data }, '*');
          for (const target of [window, document, ...document.querySelectorAll('ballast-panel')])
            target.dispatchEvent(new CustomEvent(type, { detail: { to, type, data }, bubbles: true }));
        }
    for (const host of document.querySelectorAll('ballast-panel, ballast-legend, ballast-card'))
      for (const key of ['Enter', 'Escape', ' ', 'Tab']) {
        host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        (host as HTMLElement).click();
      }
    for (const name of ['pageshow', 'pagehide', 'popstate', 'prerenderingchange', 'visibilitychange'])
      dispatchEvent(new Event(name));
  });
  await expect.poll(() => panel.isShown()).toBe(true);
  expect(await paintedTotal(page)).toBe(marks);
  expect(await sessionText(ballast)).toBe(kept);
  await view.close();
  expect(ballast.errors.slice(before)).toEqual([]);
});

test('a page that takes away what is drawn is left alone, and the reader can ask anew', async ({
  ballast,
  demo,
  page,
}) => {
  const before = ballast.errors.length;
  await openRead(page, `${demo.origin}/industry.html`);
  const tab = await ballast.tabOf(page);
  const view = await openBeside(ballast, page);
  await ask(view, 'setPinned', { tab, pinned: true });
  await expect(page.locator('ballast-panel')).toHaveCount(1);
  await page.evaluate(() => {
    const own = 'ballast-panel, ballast-legend, ballast-card';
    const remove = (): void => {
      for (const host of document.querySelectorAll(own)) host.remove();
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    };
    Object.assign(globalThis, { remove });
    remove();
  });
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

const traces = async (id: string) => {
  const files = ['popup.html', 'reader.js', 'spotter.js', 'manifest.json', 'icon/128.png'];
  const loaded = await Promise.all(
    files.map((file) =>
      fetch(`chrome-extension://${id}/${file}`).then(
        () => file,
        () => null,
      ),
    ),
  );
  return {
    loaded: loaded.filter(Boolean),
    runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
    elements: [...document.querySelectorAll('*')].filter((element) => element.localName.includes('ballast'))
      .length,
    names: Object.getOwnPropertyNames(globalThis).filter((name) => /ballast/i.test(name)),
    said: (globalThis as unknown as { said: string[] }).said,
  };
};

const listen = (): void => {
  const said: string[] = [];
  Object.assign(globalThis, { said });
  addEventListener('message', (event) => said.push(String(event.data)));
  new MutationObserver((records) => said.push(...records.map(({ type }) => type))).observe(document, {
    attributes: true,
    subtree: true,
    attributeFilter: ['class', 'style', 'data-ballast'],
  });
};

const NOTHING = {
  loaded: [],
  runtime: 'undefined',
  highlights: 0,
  sheets: 0,
  elements: 0,
  names: [],
  said: [],
};

test('a page that is not about policy cannot tell that the extension is there', async ({
  ballast,
  demo,
  page,
}) => {
  await page.addInitScript(listen);
  await ballast.tabOf(page);
  await page.goto(`${demo.origin}/ferry.html`);
  await expect.poll(() => ballast.status(page), { timeout: 20_000 }).toBe('off-topic');
  expect(await page.evaluate(traces, ballast.id)).toEqual(NOTHING);
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
  expect(await page.evaluate(traces, ballast.id)).toEqual(NOTHING);
  await view.close();
});
