import type { CDPSession, Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../tests/e2e/chromium/extension-browser';
import { settledState } from '../settled-state';
import { addBar, addDetails } from './bars';
import { generatedPage } from './generated-page';
import { short } from './medians';
import { openServed, pause } from './visit-page';

const MB = 1_000_000;
const WORDS = 3_000;
/** Real loads and moves within one document, 300 in all. */
const LOADS = 150;
const MOVES = 150;
const part = 'chromium' as const;

/** What a page's process holds after all garbage was collected. */
interface Held {
  /** Bytes of JavaScript objects, of the browser's own objects behind them, and of buffers. */
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
}

/** Memory of a tab with and without Ballast, after leaving, and over 300 navigations; then that of the background. */
export async function benchChromiumMemory(browsers: {
  readonly ballast: ExtensionBrowser;
  readonly stock: ExtensionBrowser;
}): Promise<void> {
  const { ballast, stock } = browsers;
  // `stock` runs once when a page has loaded and keeps nothing: it stands for a browser without us
  const without = await inApp(stock, async (app) => held(app.session));
  const { reading, left, early, late } = await inApp(ballast, (app) => moveAbout(ballast, app));
  const loads = await loadOften(ballast);
  const background = await ballast.backgroundMemory();
  const more = (reading.bytes - without.bytes) / MB;
  const stays = (left.bytes - without.bytes) / MB;
  console.log('\nmemory, after all garbage was collected');
  console.log(`  an article of ${WORDS} words: ${row(without)}`);
  console.log(`  with Ballast, read and painted: ${row(reading)}; ${short(more)} MB more`);
  console.log(`  after leaving it: ${row(left)}`);
  console.log(`  after 10 moves in an app: ${row(early)}; after ${MOVES}: ${row(late)}`);
  console.log(`  after 10 loads: ${row(loads.early)}; after ${LOADS}: ${row(loads.late)}`);
  console.log(`  background after ${MOVES + LOADS} navigations: ${short(background / MB)} MB`);
  addDetails('memory', { without, reading, left, early, late, loads, background });
  addBar({ part, what: 'memory of a tab, more than without', measured: more, most: 6, unit: 'MB' });
  addBar({ part, what: 'kept after leaving', measured: stays, most: 1, unit: 'MB' });
  for (const [what, a, b] of [
    [`${MOVES} moves in an app`, early, late],
    [`${LOADS} loads`, loads.early, loads.late],
  ] as const) {
    addBar({ part, what: `grown over ${what}`, measured: (b.bytes - a.bytes) / MB, most: 0.5, unit: 'MB' });
    addBar({
      part,
      what: `nodes, listeners, documents leaked over ${what}`,
      measured: leaked(a, b),
      most: 0,
      unit: '',
    });
  }
  addBar({ part, what: 'background after 300 navigations', measured: background / MB, most: 40, unit: 'MB' });
}

interface App {
  readonly page: Page;
  readonly session: CDPSession;
  readonly url: string;
}

/** An app that shows an article at one address and a note at another, without loading. */
async function inApp<T>(browser: ExtensionBrowser, use: (app: App) => Promise<T>): Promise<T> {
  const served = generatedPage('en', WORDS);
  const [page, session] = await openServed(browser, served);
  await page.goto(served.url);
  await pause(500);
  const result = await use({ page, session, url: served.url });
  await page.close();
  return result;
}

async function moveAbout(ballast: ExtensionBrowser, { page, session, url }: App) {
  const tab = await ballast.tabOf(page);
  const settled = (at: string) =>
    ballast.inWorker(settledState, { tab, url: at, patience: 15_000, secondLook: 50 });
  await settled(url);
  const reading = await held(session);
  const note = new URL('/note.html', url).href;
  await page.evaluate(leave, note);
  await settled(note);
  const left = await held(session);
  let early = left;
  for (let i = 1; i <= MOVES; i += 1) {
    const isBack = i % 2 === 1;
    const at = isBack ? `${url}?${i}` : `${note}?${i}`;
    await page.evaluate(isBack ? comeBack : leave, at);
    await settled(at);
    if (i === 10) early = await held(session);
  }
  return { reading, left, early, late: await held(session) };
}

/** Runs in the page: the article goes, a note takes its place. */
function leave(address: string): void {
  const world = globalThis as { article?: Element };
  world.article ??= document.querySelector('main') as Element;
  // as apps do: the address first, then the content
  history.pushState(null, '', address);
  const note = document.createElement('main');
  note.textContent = 'A note.';
  document.querySelector('main')?.replaceWith(note);
}

/** Runs in the page: the article, made anew, comes back. */
function comeBack(address: string): void {
  const { article } = globalThis as { article?: Element };
  history.pushState(null, '', address);
  document.querySelector('main')?.replaceWith(article?.cloneNode(true) as Element);
}

async function loadOften(ballast: ExtensionBrowser): Promise<{ readonly early: Held; readonly late: Held }> {
  const served = generatedPage('en', 1_000);
  const [page, session] = await openServed(ballast, served);
  const tab = await ballast.tabOf(page);
  let early: Held | null = null;
  for (let i = 1; i <= LOADS; i += 1) {
    await page.goto(served.url);
    await ballast.inWorker(settledState, { tab, url: served.url, patience: 15_000, secondLook: 50 });
    if (i === 10) early = await held(session);
  }
  const late = await held(session);
  await page.close();
  return { early: early ?? late, late };
}

async function held(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.enable');
  await session.send('Performance.enable');
  // what the first collection frees may hold what only the second finds
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number;
    readonly embedderHeapUsedSize?: number;
    readonly backingStorageSize?: number;
  };
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return {
    bytes: usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    documents: metric('Documents'),
  };
}

const row = ({ bytes, nodes, listeners, documents }: Held): string =>
  `${short(bytes / MB)} MB, ${nodes} nodes, ${listeners} listeners, ${documents} documents`;

/** What grew with every navigation: a few more are no leak, a tenth of the navigations is. */
const leaked = (a: Held, b: Held): number =>
  [b.nodes - a.nodes, b.listeners - a.listeners, b.documents - a.documents].filter(
    (more) => more > MOVES / 10,
  ).length;
