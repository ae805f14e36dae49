import { LANGS } from '../../analysis/kind';
import type { ExtensionBrowser } from '../../tests/e2e/chromium/extension-browser';
import { addBar, addDetails } from './bars';
import { generatedPage } from './generated-page';
import { median, short } from './medians';
import { stretchesOf } from './page-trace';
import { STOCK } from './stock-extension';
import { visitWithBallast, visitWithStock } from './visit-page';

const LENGTHS = [1_000, 3_000, 10_000, 30_000] as const;
/** Ten times the text may cost this many times as much: linear, with room for noise. */
const STEEPEST = 15;

/** The curve over the article's length: the page's cost, the same page cloned and parsed, the background's time. */
export async function benchChromiumGrowth(
  browsers: { readonly ballast: ExtensionBrowser; readonly stock: ExtensionBrowser; readonly name: string },
  rounds: number,
): Promise<void> {
  console.log(
    '\nwords     language   page: our work   per 1,000 words   clone + parse   background (by the clock)   points',
  );
  for (const lang of LANGS) {
    const costs: number[] = [];
    for (const words of LENGTHS) {
      const served = generatedPage(lang, words);
      const page: number[] = [];
      const parse: number[] = [];
      const background: number[] = [];
      let found = 0;
      for (let round = 0; round < rounds; round += 1) {
        const { events, points } = await visitWithBallast(browsers.ballast, served);
        const stretches = stretchesOf(events, browsers.name);
        const at = stretches.findIndex(({ script }) => script === 'reader.js');
        const reader = stretches[at];
        // what follows the reading and takes longest is the painting of the answer
        const [answer] = stretches.slice(at + 1).sort((a, b) => b.own - a.own);
        page.push(sumOf(stretches));
        if (reader && answer) background.push(answer.begin - reader.begin - reader.wall);
        parse.push(sumOf(stretchesOf(await visitWithStock(browsers.stock, served), STOCK)));
        found = points;
      }
      const cost = median(page);
      costs.push(cost);
      addDetails(`growth ${lang} ${words}`, { page, parse, background, points: found });
      const cells = [String(words).padEnd(10), lang.padEnd(11), short(cost).padEnd(17)];
      cells.push(short((1000 * cost) / words).padEnd(18), short(median(parse)).padEnd(16));
      cells.push(short(median(background)).padEnd(28), String(found));
      console.log(cells.join(''));
    }
    const [, from = Number.NaN, , to = Number.NaN] = costs;
    addBar({
      part: 'chromium',
      what: `page cost of 30,000 words ÷ that of 3,000 (${lang})`,
      measured: to / from,
      most: STEEPEST,
      unit: '×',
    });
  }
}

const sumOf = (stretches: ReturnType<typeof stretchesOf>): number =>
  stretches.reduce((total, { own }) => total + own, 0);
