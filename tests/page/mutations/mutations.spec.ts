import { type Browser, expect, type Page, test } from '@playwright/test';
import { launch, openPage } from '../open-page';
import type { Outcome, Sequence } from './rig-entry';
import { rigScript } from './rig-script';
import { addUp, drawSequences, RUNS, SEED, shrink, tableOf, totalOf } from './sequences';

/** Sequences played in one call: enough to make the call itself cheap, few enough to name the failing one. */
const BATCH = 50;

let browser: Browser;
let page: Page;
test.beforeAll(async () => {
  browser = await launch();
  page = await openPage(browser, '<!doctype html><title>rig</title><p>rig');
  await page.evaluate(await rigScript());
});
test.afterAll(() => browser.close());

const play = (sequences: readonly Sequence[]): Promise<Outcome[]> =>
  page.evaluate((all) => all.map(window.BallastRig.play), sequences);

test('every kind of mutation is named and described, at least twenty', async () => {
  const kinds = await page.evaluate(() => window.BallastRig.KINDS.map(({ name, what }) => ({ name, what })));
  expect(kinds.length).toBeGreaterThanOrEqual(20);
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
  for (const { what } of kinds) expect(what.length).toBeGreaterThan(10);
});

test('highlights follow pages that change: 99 in 100 of those whose text survives, and none in a wrong place', async () => {
  test.setTimeout(60_000 + RUNS * 100);
  const kinds = await page.evaluate(() => window.BallastRig.KINDS.length);
  const sequences = drawSequences(kinds);
  const outcomes: Outcome[] = [];
  for (let i = 0; i < sequences.length; i += BATCH)
    outcomes.push(...(await play(sequences.slice(i, i + BATCH))));
  const sums = addUp(outcomes);
  const total = totalOf(sums);
  console.log(`${RUNS} sequences, seed ${SEED}\n${tableOf(sums)}`);

  const at = outcomes.findIndex(({ tallies }) => Object.values(tallies).some(({ wrong }) => wrong > 0));
  const worst = sequences[at];
  if (worst) {
    const isWrong = async (sequence: Sequence) => {
      const [outcome] = await play([sequence]);
      return Object.values(outcome?.tallies ?? {}).some(({ wrong }) => wrong > 0);
    };
    const least = await shrink(worst, isWrong);
    const [outcome] = await play([least]);
    const names = await page.evaluate(
      (steps) => steps.map(({ kind }) => window.BallastRig.KINDS[kind]?.name),
      least.steps,
    );
    expect.soft(outcome?.notes, `${names.join(', ')}: ${JSON.stringify(least)}`).toEqual([]);
  }
  expect(total.wrong).toBe(0);
  expect(total.survived).toBeGreaterThan(RUNS);
  expect(total.placed / total.survived).toBeGreaterThanOrEqual(0.99);
});
