/**
 * What Ballast costs: the engine in Node, and a page in real Chromium and Firefox, beside cloning and parsing the same
 * page with Readability. The bars are those of docs/PERFORMANCE.md.
 *
 *   npm run bench -- [engine] [chromium] [firefox] [--pages N] [--rounds N] [--json FILE]
 *                    [--only pages,article,growth,memory]
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { everything, printBars } from './benching/bars';
import { benchChromium } from './benching/bench-chromium';
import { benchEngine } from './benching/bench-engine';
import { benchFirefox } from './benching/bench-firefox';

const wishes = process.argv.slice(2);
const wants = (part: string): boolean =>
  wishes.includes(part) || !['engine', 'chromium', 'firefox'].some((each) => wishes.includes(each));
const argumentOf = (name: string): string | undefined =>
  wishes.includes(name) ? wishes[wishes.indexOf(name) + 1] : undefined;
const options = {
  pages: Number(argumentOf('--pages') ?? 64),
  rounds: Number(argumentOf('--rounds') ?? 3),
  has: (section: string): boolean => argumentOf('--only')?.split(',').includes(section) ?? true,
};

const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`;
console.log(`machine: ${machine}`);
if (wants('engine')) await benchEngine();
if (wants('chromium')) await benchChromium(options);
if (wants('firefox')) await benchFirefox(options);
const isHeld = printBars();
const file = argumentOf('--json');
if (file) writeFileSync(file, JSON.stringify({ machine, ...(everything() as object) }, null, 1));
process.exit(isHeld ? 0 : 1);
