import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { LANGS } from '../../analysis/kind';
import { FirefoxBrowser } from '../../tests/e2e/firefox-driver';
import { startDemoServer } from '../demo-server.mjs';
import { hasSavedPages } from '../saved-pages';
import { addBar, addDetails } from './bars';
import type { BenchOptions } from './bench-chromium';
import { chosenPages, figures, servedFrom } from './chromium-pages';
import { generatedPage } from './generated-page';
import { addHits } from './hit-bars';
import { median, short } from './medians';
import type { HitCost, PageWork } from './page-work';
import { STOCK_READ, stockScript } from './stock-extension';
import type { ServedPage } from './visit-page';
import { workScript } from './work-script';

const part = 'firefox' as const;
const LENGTHS = [1_000, 3_000, 10_000, 30_000] as const;

/** The clock as fine as Firefox has it, and no request to any server but ours: it stands in for a proxy, too. */
const prefs = (port: number) => ({
  'privacy.reduceTimerPrecision': false,
  'privacy.resistFingerprinting': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

/**
 * The page's cost in Firefox. Firefox tells no outsider what an extension's script costs a page, so the same code is
 * run in a sandbox beside the page, which sees it as a content script does, and timed by the clock: once for each
 * load, in a new tab. Evaluating the script itself and messages are not in it, on either side.
 */
export async function benchFirefox(options: BenchOptions): Promise<void> {
  execFileSync(process.execPath, ['scripts/build.mjs', 'firefox'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const server = await startDemoServer();
  const port = Number(new URL(server.origin).port);
  const firefox = await FirefoxBrowser.launch({
    extension: resolve('.output', 'firefox-mv3'),
    prefs: prefs(port),
  });
  const visit = visitor(firefox, (served, path) => {
    server.pages.set(path, (_, response) => {
      response.writeHead(200, { 'content-type': served.contentType });
      response.end(served.body);
    });
    return `${server.origin}${path}`;
  });
  try {
    const resolution = await visit<number>(generatedPage('en', 300), `(${finestStep})()`);
    console.log(`\nFirefox: the clock goes in steps of ${short(1000 * resolution)} µs`);
    if (options.has('pages')) await benchPages(visit, options);
    if (options.has('growth')) await benchGrowth(visit, options.rounds);
    if (options.has('article')) await benchHits(visit);
  } finally {
    await firefox.close();
    await server.close();
  }
}

/** Opens a page in a new tab and runs code in a sandbox beside it; gives what the last expression gives. */
type Visitor = <T>(served: ServedPage, code: string) => Promise<T>;

function visitor(firefox: FirefoxBrowser, serve: (served: ServedPage, path: string) => string): Visitor {
  let count = 0;
  return async <T>(served: ServedPage, code: string): Promise<T> => {
    count += 1;
    const tab = await firefox.open(serve(served, `/bench/${count}.html`));
    const answer = await firefox.send('script.evaluate', {
      expression: `${code.replace(/;?\s*$/, '')}`,
      target: { context: tab.context, sandbox: 'bench' },
      awaitPromise: false,
    });
    await tab.close();
    if (answer.type === 'exception') throw new Error(JSON.stringify(answer.exceptionDetails));
    return JSON.parse(String((answer.result as { value: unknown }).value)) as T;
  };
}

async function work(visit: Visitor, served: ServedPage): Promise<PageWork> {
  return visit<PageWork>(served, `${await workScript()};JSON.stringify(BallastWork.workOnce())`);
}

async function stockTime(visit: Visitor, served: ServedPage): Promise<number> {
  const timed = `{const start=performance.now();${STOCK_READ};String(performance.now()-start)}`;
  return visit<number>(served, `${await stockScript()};${timed}`);
}

async function benchPages(visit: Visitor, { pages, rounds }: BenchOptions): Promise<void> {
  if (!hasSavedPages()) {
    console.log('real pages: skipped, the saved pages (../shared) are not here');
    return;
  }
  const profiles: number[] = [];
  const rows: { id: string; all: number; parse: number; ratio: number }[] = [];
  let gone = 0;
  for (const page of chosenPages(pages)) {
    const served = servedFrom(page);
    const runs: PageWork[] = [];
    const parses: number[] = [];
    try {
      for (let round = 0; round < rounds; round += 1) {
        runs.push(await work(visit, served));
        if (page.kind === 'policy') parses.push(await stockTime(visit, served));
      }
    } catch {
      gone += 1; // it leads elsewhere by itself, and elsewhere is out of reach
      continue;
    }
    profiles.push(least(runs.map(({ profile }) => profile)));
    if (page.kind !== 'policy' || runs.some(({ status }) => status !== 'read')) continue;
    const all = least(runs.map(({ profile, read, paint }) => profile + read + paint));
    const parse = least(parses);
    rows.push({ id: page.id, all, parse, ratio: all / parse });
  }
  console.log('\nreal pages in Firefox, cold, milliseconds by the clock (least of the visits of each page)');
  console.log(`  profile          ${profiles.length} pages (${gone} led elsewhere): ${figures(profiles)}`);
  console.log(`  policy pages     ${rows.length}`);
  console.log(`    our work       ${figures(rows.map(({ all }) => all))}`);
  console.log(`    clone + parse  ${figures(rows.map(({ parse }) => parse))}`);
  console.log(`    ratio          ${figures(rows.map(({ ratio }) => ratio))}`);
  addDetails('firefox pages', { profiles, rows });
  addBar({ part, what: 'profile, median', measured: median(profiles), most: 1, unit: 'ms' });
  addBar({ part, what: 'profile, worst page', measured: Math.max(...profiles), most: 4, unit: 'ms' });
  const ratio = median(rows.map((row) => row.ratio));
  addBar({
    part,
    what: 'work on a policy page ÷ clone + parse, median',
    measured: ratio,
    most: 1.5,
    unit: '×',
  });
}

async function benchGrowth(visit: Visitor, rounds: number): Promise<void> {
  console.log('\nwords     language   profile   read    paint   clone + parse');
  for (const lang of LANGS)
    for (const words of LENGTHS) {
      const served = generatedPage(lang, words);
      const runs: PageWork[] = [];
      const parses: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        runs.push(await work(visit, served));
        parses.push(await stockTime(visit, served));
      }
      const of = (figure: 'profile' | 'read' | 'paint'): string =>
        short(least(runs.map((run) => run[figure])));
      console.log(
        `${String(words).padEnd(10)}${lang.padEnd(11)}${of('profile').padEnd(10)}${of('read').padEnd(8)}${of('paint').padEnd(8)}${short(least(parses))}`,
      );
      addDetails(`firefox growth ${lang} ${words}`, { runs, parses });
    }
}

async function benchHits(visit: Visitor): Promise<void> {
  for (const count of [30, 300]) {
    const hit = await visit<HitCost>(
      generatedPage('en', 6_000),
      `${await workScript()};JSON.stringify(BallastWork.hitCost(${count}))`,
    );
    addHits(part, count, hit);
  }
}

/** By the clock, other programs only ever add: the least of several cold runs is nearest to the cost. */
const least = (times: readonly number[]): number => Math.min(...times);

/** Runs in the page: the smallest step of its clock that was seen, as text. */
function finestStep(): string {
  let least = 1000;
  let last = performance.now();
  for (let i = 0; i < 100_000; i += 1) {
    const now = performance.now();
    if (now > last) least = Math.min(least, now - last);
    last = now;
  }
  return String(least);
}
