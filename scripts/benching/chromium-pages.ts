import type { ExtensionBrowser } from '../../tests/e2e/chromium/extension-browser';
import { contentTypeOf, hasSavedPages, type SavedPage, savedPages, spread } from '../saved-pages';
import { addBar, addDetails } from './bars';
import { median, quantile, short, spreadOf } from './medians';
import { drawingBetween, stretchesOf, type TraceEvent, worldMaking } from './page-trace';
import { STOCK } from './stock-extension';
import {
  goOnWithBallast,
  goOnWithStock,
  type ServedPage,
  type Visit,
  visitWithBallast,
  visitWithStock,
} from './visit-page';

/** One visit of one page; milliseconds of the page's main thread. */
interface PageCost {
  readonly status: string;
  /** The always-on script: evaluated, the page profiled, the message sent and its answer taken. */
  readonly spotter: number;
  readonly spotterWall: number;
  /** All that ran in our world: spotter, reader, painting. */
  readonly all: number;
  readonly longest: number;
  /** The browser's own work: the frames drawn after we painted, and the isolated world it made for us. */
  readonly drawing: number;
  readonly world: number;
}

interface Browsers {
  readonly ballast: ExtensionBrowser;
  readonly stock: ExtensionBrowser;
  /** Of our world in a trace. */
  readonly name: string;
}

interface Measured {
  readonly page: SavedPage;
  readonly visits: readonly PageCost[];
  /** Clone and parse by stock Readability, one figure a round. */
  readonly stock: readonly number[];
}

/** Saved pages of all kinds, half of them about policy in English and Chinese. */
export function chosenPages(count: number): readonly SavedPage[] {
  const pages = savedPages();
  const others = pages.filter(({ kind }) => kind !== 'policy');
  const policy = (lang: string) =>
    spread(
      pages.filter((each) => each.kind === 'policy' && each.lang === lang),
      Math.ceil(count / 4),
    );
  return [...policy('en'), ...policy('zh'), ...spread(others, Math.floor(count / 2))];
}

export const servedFrom = (saved: SavedPage): ServedPage => {
  const body = saved.bytes();
  return { url: saved.url, contentType: contentTypeOf(body), body };
};

/** Measures the page's cost on saved real pages in Chromium, beside clone + parse in the same rounds. */
export async function benchChromiumPages(
  browsers: Browsers,
  options: { readonly pages: number; readonly rounds: number },
): Promise<void> {
  if (!hasSavedPages()) {
    console.log('real pages: skipped, the saved pages (../shared) are not here');
    return;
  }
  const measured: Measured[] = [];
  for (const page of chosenPages(options.pages)) {
    const served = servedFrom(page);
    const visits: PageCost[] = [];
    const stock: number[] = [];
    for (let round = 0; round < options.rounds; round += 1) {
      visits.push(await costOf(browsers, served));
      if (page.kind === 'policy') stock.push(await stockCost(browsers.stock, served));
    }
    measured.push({ page, visits, stock });
  }
  report(measured);
  await benchNextPages(browsers, measured);
}

async function costOf(
  { ballast, name }: { readonly ballast: ExtensionBrowser; readonly name: string },
  served: ServedPage,
): Promise<PageCost> {
  return costIn(await visitWithBallast(ballast, served), name);
}

function costIn({ status, events }: Visit, name: string): PageCost {
  const all = stretchesOf(events, name);
  // what the page before it still did comes first
  const stretches = all.slice(
    Math.max(
      0,
      all.findIndex(({ script }) => script === 'spotter.js'),
    ),
  );
  const readAt = stretches.find(({ script }) => script === 'reader.js')?.begin ?? Number.POSITIVE_INFINITY;
  const spotting = stretches.filter(({ begin }) => begin < readAt);
  const painted = stretches.at(-1)?.begin ?? 0;
  return {
    status,
    spotter: sum(spotting.map(({ own }) => own)),
    spotterWall: sum(spotting.map(({ wall }) => wall)),
    all: sum(stretches.map(({ own }) => own)),
    longest: Math.max(0, ...stretches.map(({ own }) => own)),
    drawing: status === 'ready' ? drawingBetween(events, name, painted, painted + 200) : 0,
    world: worldMaking(events, name),
  };
}

/** The same on the next page of the same site, in the same process: what most pages cost that a reader opens there. */
async function benchNextPages(
  { ballast, stock, name }: Browsers,
  measured: readonly Measured[],
): Promise<void> {
  const spotter: number[] = [];
  const ours: number[] = [];
  const parse: number[] = [];
  for (const { page } of measured) {
    const cost = costIn(await goOnWithBallast(ballast, servedFrom(page)), name);
    if (cost.spotter > 0) spotter.push(cost.spotter);
    if (cost.status !== 'ready' || page.kind !== 'policy') continue;
    const theirs = timeOf(await goOnWithStock(stock, servedFrom(page)));
    if (!Number.isFinite(theirs)) continue;
    ours.push(cost.all);
    parse.push(theirs);
  }
  const ratios = ours.map((all, i) => all / (parse[i] ?? Number.NaN));
  console.log('\nreal pages, the next page of the same site, milliseconds of the page’s main thread');
  console.log(`  always on        ${spotter.length} pages: ${figures(spotter)}`);
  console.log(`  policy pages     ${ours.length} read and painted`);
  console.log(`    our work       ${figures(ours)}`);
  console.log(`    clone + parse  ${figures(parse)}`);
  console.log(`    ratio          ${figures(ratios)}`);
  addDetails('chromium next pages', { spotter, ours, parse });
}

const stockCost = async (stock: ExtensionBrowser, served: ServedPage): Promise<number> =>
  timeOf(await visitWithStock(stock, served));

function timeOf(events: readonly TraceEvent[]): number {
  return sum(stretchesOf(events, STOCK).map(({ own }) => own)) || Number.NaN;
}

function report(measured: readonly Measured[]): void {
  const of = (visits: readonly PageCost[], figure: keyof PageCost): number =>
    median(visits.map((visit) => Number(visit[figure])));
  const spotted = measured.filter(({ visits }) => of(visits, 'spotter') > 0);
  const spotter = spotted.map(({ visits }) => of(visits, 'spotter'));
  const read = measured.filter(
    ({ visits, stock }) => visits.every(({ status }) => status === 'ready') && stock.some(Number.isFinite),
  );
  const rows = read.map(({ page, visits, stock }) => {
    const parse = median(stock);
    const all = of(visits, 'all');
    const drawing = of(visits, 'drawing');
    return { id: page.id, lang: page.lang, parse, all, drawing, ratio: all / parse };
  });
  console.log(
    `\nreal pages, cold, milliseconds of the page's main thread (median of the visits of each page)`,
  );
  console.log(`  always on        ${spotted.length} pages: ${figures(spotter)}`);
  console.log(`    by the clock   ${figures(spotted.map(({ visits }) => of(visits, 'spotterWall')))}`);
  console.log(
    `    and Chromium makes the isolated world: ${figures(spotted.map(({ visits }) => of(visits, 'world')))}`,
  );
  console.log(`  policy pages     ${rows.length} read and painted`);
  console.log(`    our work       ${figures(rows.map(({ all }) => all))}`);
  console.log(`    clone + parse  ${figures(rows.map(({ parse }) => parse))}`);
  console.log(`    ratio          ${figures(rows.map(({ ratio }) => ratio))}`);
  for (const lang of ['en', 'zh'])
    console.log(
      `      ${lang}           ${figures(rows.filter((row) => row.lang === lang).map(({ ratio }) => ratio))}`,
    );
  console.log(`    frames drawn   ${figures(rows.map(({ drawing }) => drawing))}`);
  const noise = [
    ...spotted.map(({ visits }) => spreadOf(visits.map(({ spotter }) => spotter))),
    ...read.map(({ stock }) => spreadOf(stock)),
  ];
  console.log(
    `  noise            the rounds of a page lie ${(100 * median(noise)).toFixed(0)} % apart (median)`,
  );
  addDetails('chromium pages', {
    spotted: spotted.map(({ page, visits }) => ({ id: page.id, kind: page.kind, visits })),
    rows,
  });
  const part = 'chromium' as const;
  addBar({ part, what: 'always on, median', measured: median(spotter), most: 1, unit: 'ms' });
  addBar({ part, what: 'always on, worst page', measured: Math.max(...spotter), most: 4, unit: 'ms' });
  addBar({
    part,
    what: 'work on a policy page ÷ clone + parse, median',
    measured: median(rows.map(({ ratio }) => ratio)),
    most: 1.5,
    unit: '×',
  });
}

/** Median, nine in ten, and most, in words. */
export const figures = (all: readonly number[]): string =>
  `median ${short(median(all))}, 90 % ${short(quantile(all, 0.9))}, most ${short(Math.max(...all))}`;

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
