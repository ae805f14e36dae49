import type { CDPSession } from '@playwright/test';
import type { ExtensionBrowser } from '../../tests/e2e/chromium/extension-browser';
import { pointOn } from '../../tests/e2e/chromium/painted';
import { settledState } from '../settled-state';
import { addBar, addDetails } from './bars';
import { generatedPage } from './generated-page';
import { addHits } from './hit-bars';
import { median, short } from './medians';
import { type Stretch, startTrace, stretchesOf } from './page-trace';
import type { HitCost } from './page-work';
import { openServed, pause } from './visit-page';
import { workScript } from './work-script';

const WORDS = 1_500;
const SLOWER = 4;
/** Milliseconds in which even a slow machine draws what was painted. */
const DRAWN = 500;
const part = 'chromium' as const;

/** Tasks on a slow machine, hit testing and layout shift, on a generated article of 1,500 words. */
export async function benchChromiumArticle(
  ballast: ExtensionBrowser,
  name: string,
  rounds: number,
): Promise<void> {
  const runs: (readonly Stretch[])[] = [];
  const parses: number[] = [];
  let shift = 0;
  let frames: readonly number[] = [];
  const codes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const slow = await useArticle(ballast, name, SLOWER);
    runs.push(slow.stretches);
    parses.push(slow.parse);
    shift = Math.max(shift, slow.shift);
    const plain = await useArticle(ballast, name, 1);
    shift = Math.max(shift, plain.shift);
    frames = [...frames, ...plain.frames];
    codes.push(plain.code);
  }
  const parse = median(parses);
  const task = (picks: (stretch: Stretch) => boolean): number =>
    median(runs.map((stretches) => Math.max(0, ...stretches.filter(picks).map(({ own }) => own))));
  const reader = task(({ script }) => script === 'reader.js');
  const others = task(({ script }) => script !== 'reader.js');
  const panel = task(({ script }) => script === 'panel.js');
  console.log(`\nan article of ${WORDS} words at a quarter of the speed, longest tasks in milliseconds`);
  console.log(
    `  reading ${short(reader)}, of it clone and parse ${short(parse)}; spotting, painting, card, panel: at most ${short(others)} (panel ${short(panel)})`,
  );
  console.log(
    `  pointer moving over it, our work a frame: median ${short(median(frames))} ms, most ${short(Math.max(...frames))} ms; the first move brings the card’s code, ${short(median(codes))} ms once`,
  );
  addDetails('slow article', { runs, parses, frames });
  addBar({
    part,
    what: 'longest task at ×4, the reading less its parse',
    measured: reader - parse,
    most: 50,
    unit: 'ms',
  });
  addBar({ part, what: 'longest task at ×4, all others', measured: others, most: 50, unit: 'ms' });
  addBar({
    part,
    what: 'our work a frame while the pointer moves',
    measured: Math.max(...frames),
    most: 1,
    unit: 'ms',
  });
  addBar({
    part,
    what: 'layout shift by highlights, legend, card, panel',
    measured: shift,
    most: 0,
    unit: '',
  });
  for (const count of [30, 300]) {
    const hit = await hitsOf(ballast, count);
    addHits(part, count, hit);
  }
}

/** One visit: read and painted, the pointer moves over it and rests, the card opens, the panel is pinned. */
async function useArticle(
  ballast: ExtensionBrowser,
  name: string,
  rate: number,
): Promise<{
  readonly stretches: readonly Stretch[];
  readonly parse: number;
  readonly frames: readonly number[];
  /** The card's code, which comes with the first move. */
  readonly code: number;
  readonly shift: number;
}> {
  const served = generatedPage('en', WORDS);
  const [page, session] = await openServed(ballast, served);
  await page.addInitScript(watchShifts);
  const tab = await ballast.tabOf(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const stop = await startTrace(session);
  await page.goto(served.url);
  const wanted = { tab, url: served.url, patience: 30_000, secondLook: 500 };
  const { status } = await ballast.inWorker(settledState, wanted);
  if (status !== 'ready') throw new Error(`the generated article is ${status}`);
  await pause(DRAWN);
  const reading = stretchesOf(await stop(), name);
  const { x, y } = await pointOn(page, 'The ministry will cut fees');
  const stopMoving = await startTrace(session);
  for (let i = 0; i < 60; i += 1) await page.mouse.move(x + (i % 20) * 6, y - 200 + i * 3.3);
  await page.mouse.move(x, y);
  const moving = stretchesOf(await stopMoving(), name);
  const isCode = ({ script }: Stretch): boolean => script === 'on-demand.js';
  const frames = byFrame(moving.filter((stretch) => !isCode(stretch)));
  const code = moving.filter(isCode).reduce((sum, { own }) => sum + own, 0);
  const stopOpening = await startTrace(session);
  await page.locator('ballast-card').waitFor({ state: 'attached' });
  await ballast.inWorker(async (id) => {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: id, editable: false }, active);
  }, 'pin-panel');
  await page.locator('ballast-panel').waitFor({ state: 'attached' });
  await pause(500);
  const opening = stretchesOf(await stopOpening(), name);
  const shift = await page.evaluate(() => (globalThis as { shifted?: number }).shifted ?? Number.NaN);
  const parse = await runInWorld<number>(session, 'BallastWork.parseOnce()');
  await page.close();
  return { stretches: [...reading, ...opening], parse, frames, code, shift };
}

/** The work of each sixtieth of a second that had any. */
function byFrame(stretches: readonly Stretch[]): readonly number[] {
  const frames = new Map<number, number>();
  for (const { begin, own } of stretches) {
    const frame = Math.floor(begin / (1000 / 60));
    frames.set(frame, (frames.get(frame) ?? 0) + own);
  }
  return [...frames.values()];
}

function watchShifts(): void {
  const world = globalThis as { shifted?: number };
  world.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      world.shifted = (world.shifted ?? 0) + (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function hitsOf(ballast: ExtensionBrowser, count: number): Promise<HitCost> {
  const [page, session] = await openServed(ballast, generatedPage('en', 6_000));
  // its own host, so that Ballast itself reads and paints nothing
  await page.goto('about:blank');
  await page.setContent(String(generatedPage('en', 6_000).body));
  const hit = await runInWorld<HitCost>(session, `BallastWork.hitCost(${count})`);
  await page.close();
  return hit;
}

/** Runs `page-work.ts` in a new world of its own, as a content script would run. */
async function runInWorld<T>(session: CDPSession, call: string): Promise<T> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `${await workScript()};${call}`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
