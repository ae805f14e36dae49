/**
 * Generated documents through extraction, mapping, painting and analysis, and what became of them.
 *
 *   npm run fuzz -- [--documents N] [--seed S] [--engine node|chromium|firefox]   (1,000 in all three)
 *   npm run fuzz -- --replay SEED:INDEX…      one document each in Node, printed with its markup
 *   … --longest CHARACTERS                    other documents, none longer than this: 10,000 of 16,000 characters take
 *                                             a core a quarter of an hour in Node, where the engine reads them too
 *   … --threads N                             for Node; 2
 *
 * Firefox takes every tenth document. Ends with 1 when a promise was broken.
 */
import { writeFileSync } from 'node:fs';
import { fuzzDocument } from '../tests/fuzzing/generate-document';
import { fuzzInBrowser } from './fuzzing/fuzz-in-browsers';
import { checkInNode } from './fuzzing/fuzz-in-node';
import { fuzzInWorkers, isFuzzWorker } from './fuzzing/fuzz-in-workers';
import { fuzzSamples } from './fuzzing/fuzz-samples';
import { FuzzTotals } from './fuzzing/fuzz-totals';

if (!(await isFuzzWorker())) process.exit((await main(process.argv.slice(2))) ? 0 : 1);

async function main(args: readonly string[]): Promise<boolean> {
  const samples = fuzzSamples();
  if (args[0] === '--replay') return replay(args.slice(1), samples, longestOf(args));
  const count = Number(argumentAfter(args, '--documents') ?? 1000);
  const seed = Number(argumentAfter(args, '--seed') ?? 1);
  const only = argumentAfter(args, '--engine');
  const threads = Number(argumentAfter(args, '--threads') ?? 2);
  const longest = longestOf(args);
  console.log(`${count} documents, seed ${seed}, from a grammar and ${samples.length} pages`);
  const run = async (engine: string, work: (totals: FuzzTotals) => Promise<void>): Promise<boolean> => {
    if (only && only !== engine.toLowerCase()) return true;
    const start = performance.now();
    const totals = new FuzzTotals(engine);
    await work(totals);
    return totals.print((performance.now() - start) / 1000);
  };
  const outcomes = [
    await run('Node', (totals) =>
      fuzzInWorkers({ run: seed, end: count, longest, samples, threads }, totals),
    ),
    await run('Chromium', (totals) => fuzzInBrowser('Chromium', documents(1), totals)),
    await run('Firefox', (totals) => fuzzInBrowser('Firefox', documents(10), totals)),
  ];
  return outcomes.every(Boolean);

  function* documents(step: number) {
    for (let index = 0; index < count; index += step) yield fuzzDocument(seed, index, samples, longest);
  }
}

function longestOf(args: readonly string[]): number | undefined {
  const longest = argumentAfter(args, '--longest');
  return longest === undefined ? undefined : Number(longest);
}

function argumentAfter(args: readonly string[], name: string): string | undefined {
  return args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
}

async function replay(
  names: readonly string[],
  samples: readonly string[],
  longest: number | undefined,
): Promise<boolean> {
  for (const name of names.filter((each) => /^\d+:\d+$/.test(each))) {
    const [run = 1, index = 0] = name.split(':').map(Number);
    const document = fuzzDocument(run, index, samples, longest);
    const file = `.output/fuzz-${run}-${index}.html`;
    writeFileSync(file, document.html);
    console.log(name, document.made, `${document.html.length} characters in ${file}`);
    console.log(await checkInNode(document.html, index));
  }
  return true;
}
