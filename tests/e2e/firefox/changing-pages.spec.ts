import * as apps from '../changing-apps';
import type { FirefoxBrowser } from '../firefox-driver';
import type { FirefoxTab } from '../firefox-tab';
import { LATE_INSIDE, serveLateInside } from '../late-inside';
import { backgroundOf, expect, openRead, openView, statusOf, test } from './fixtures';

/** What is painted, in the order of the text. */
const painted = (tab: FirefoxTab): Promise<readonly string[]> =>
  tab.run(() => {
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('ballast-') ? ([...highlight] as Range[]) : [],
    );
    return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
  });
const allPainted = async (tab: FirefoxTab): Promise<string> => (await painted(tab)).join('\n');
const change = (tab: FirefoxTab, ...how: readonly string[]): Promise<void> =>
  tab.run(async (given) => {
    await (window as unknown as { change(...how: readonly string[]): unknown }).change(...given);
  }, how);

interface Point {
  readonly text: string;
  readonly placed: boolean;
}
const points = async (firefox: FirefoxBrowser, url: string): Promise<readonly Point[]> =>
  ((await backgroundOf(firefox, url)).state as { points?: readonly Point[] } | null)?.points ?? [];

for (const seconds of [2, 8]) {
  test(`an article that comes ${seconds} s late is read`, async ({ demo, firefox, tab }) => {
    const url = `${demo.origin}/late-${seconds}.html`;
    demo.pages.set(`/late-${seconds}.html`, apps.lateApp(seconds * 1000));
    await tab.activate();
    await tab.goto(url);
    await expect
      .poll(async () => (await backgroundOf(firefox, url)).status, { timeout: 25_000 })
      .toBe('ready');
    await expect.poll(async () => (await painted(tab)).length).toBeGreaterThan(0);
  });
}

for (const { name, path } of LATE_INSIDE) {
  test(`an article that comes late ${name} is read`, async ({ demo, firefox, tab }) => {
    serveLateInside(demo);
    const url = demo.origin + path;
    const status = async () => (await backgroundOf(firefox, url)).status;
    await tab.activate();
    await tab.goto(url);
    await expect.poll(status).toBe('not-article');
    await expect.poll(status, { timeout: 15_000 }).toBe('ready');
  });
}

test('"read more" adds the points of what it shows', async ({ demo, firefox, tab }) => {
  const url = `${demo.origin}/folded.html`;
  demo.pages.set('/folded.html', apps.FOLDED_APP);
  await tab.activate();
  await openRead(firefox, tab, url);
  await expect.poll(async () => (await painted(tab)).length).toBeGreaterThan(0);
  const before = (await points(firefox, url)).length;
  expect(await allPainted(tab)).not.toContain('bottom out in May');
  await change(tab);
  await expect
    .poll(async () => (await points(firefox, url)).length, { timeout: 15_000 })
    .toBeGreaterThan(before);
  await expect.poll(() => allPainted(tab)).toContain('bottom out in May');
});

test('highlights stand on the new nodes after the page drew itself anew', async ({ demo, firefox, tab }) => {
  const url = `${demo.origin}/hydrated.html`;
  demo.pages.set('/hydrated.html', apps.HYDRATED_APP);
  await tab.activate();
  await openRead(firefox, tab, url);
  await expect.poll(async () => (await painted(tab)).length).toBeGreaterThan(0);
  const before = await painted(tab);
  await change(tab);
  await expect.poll(() => painted(tab), { timeout: 15_000 }).toEqual(before);
  // drawn on what stands there now, and not only kept in the registry
  expect(await tab.run(isDrawn, before[0] ?? '?')).toBe(true);
  expect((await points(firefox, url)).every(({ placed }) => placed)).toBe(true);
});

test('a sentence that begins and ends in different trees is marked nowhere, and known by its text', async ({
  demo,
  firefox,
  tab,
}) => {
  const url = `${demo.origin}/across.html`;
  demo.pages.set('/across.html', apps.ACROSS_TREES);
  await tab.activate();
  await openRead(firefox, tab, url);
  await expect.poll(() => allPainted(tab)).toContain('Oil and gas prices may climb');
  const lost = async () => (await points(firefox, url)).filter(({ placed }) => !placed);
  await expect.poll(async () => (await lost()).length).toBeGreaterThan(0);
  for (const { text } of await lost()) expect(text).toContain(apps.DIVIDED);
  expect(await allPainted(tab)).not.toContain('Downward pressure');
});

test('of an endless page the article that the address names is read, and it alone', async ({
  demo,
  firefox,
  tab,
}) => {
  const url = (article: number) => `${demo.origin}/endless.html?article=${article}`;
  demo.pages.set('/endless.html', apps.ENDLESS_APP);
  await tab.activate();
  await openRead(firefox, tab, url(1));
  await expect.poll(async () => (await painted(tab)).length).toBeGreaterThan(0);
  const first = await allPainted(tab);
  await change(tab);
  await tab.run(() => document.querySelectorAll('article')[1]?.scrollIntoView());
  await expect.poll(() => allPainted(tab), { timeout: 25_000 }).toContain('relending facility');
  expect(await allPainted(tab)).not.toContain('bottom out in May');
  await expect
    .poll(async () => (await points(firefox, url(2))).map(({ text }) => text).join('\n'))
    .toContain('relending facility');
  const second = (await points(firefox, url(2))).map(({ text }) => text).join('\n');
  expect(second).not.toContain('bottom out in May');
  await tab.run(() => window.scrollTo(0, 0));
  await expect.poll(() => allPainted(tab), { timeout: 25_000 }).toBe(first);
});

test('a page that comes back from the back/forward cache has its number, marks and view again, and is followed', async ({
  demo,
  firefox,
  tab,
}) => {
  const url = `${demo.origin}/edited.html`;
  demo.pages.set('/edited.html', apps.EDITED_APP);
  await tab.activate();
  await openRead(firefox, tab, url);
  await expect.poll(async () => (await painted(tab)).length).toBeGreaterThan(0);
  await expect.poll(async () => (await backgroundOf(firefox, url)).badge).toMatch(/^\d+$/);
  const before = await allPainted(tab);
  const { badge } = await backgroundOf(firefox, url);
  await tab.run(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await openRead(firefox, tab, `${demo.origin}/credit.html`);
  await expect.poll(() => allPainted(tab)).toContain('relending facility');

  await firefox.send('browsingContext.traverseHistory', { context: tab.context, delta: -1 });
  const came = () => tab.run(() => (window as unknown as { persisted?: boolean }).persisted ?? null);
  await expect.poll(came, { timeout: 15_000 }).toBe(true);
  await expect.poll(async () => (await backgroundOf(firefox, url)).status).toBe('ready');
  await expect.poll(async () => (await backgroundOf(firefox, url)).badge).toBe(badge);
  expect(await allPainted(tab)).toBe(before);
  const view = await openView(firefox, 'popup.html', url);
  await expect.poll(() => statusOf(view)).toBe('ready');
  const viewText = () => view.run(() => document.body.innerText);
  expect(await viewText()).toContain('Industry ministry widens support');

  await tab.activate();
  await change(tab, 'bottom out in May', 'bottom out in July');
  await expect.poll(() => allPainted(tab), { timeout: 15_000 }).toContain('bottom out in July');
  await expect.poll(viewText, { timeout: 15_000 }).toContain('bottom out in July');
  expect(await viewText()).not.toContain('bottom out in May');
  await view.close();
});

/** Whether the browser finds a highlight of ours where the words of this sentence are drawn. */
function isDrawn(sentence: string): boolean {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const at = text.data.indexOf(sentence.slice(0, 30));
    if (at < 0) continue;
    text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 30);
    const { x, y, height } = range.getBoundingClientRect();
    const highlights = CSS.highlights as unknown as {
      highlightsFromPoint(x: number, y: number): { highlight: Highlight }[];
    };
    return highlights.highlightsFromPoint(x + 5, y + height / 2).length > 0;
  }
  return false;
}
