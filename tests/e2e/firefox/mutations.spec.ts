import type { Outcome } from '../../page/mutations/rig-entry';
import { rigScript } from '../../page/mutations/rig-script';
import { addUp, drawSequences, tableOf, totalOf } from '../../page/mutations/sequences';
import { expect, test } from './fixtures';

/** The heart of the rig in the other browser; the thousands run in Chromium. */
const RUNS = 300;
const BATCH = 25;

test('highlights follow pages that change in Firefox too, and none stands in a wrong place', async ({
  demo,
  tab,
}) => {
  test.setTimeout(180_000);
  demo.pages.set('/rig.html', '<!doctype html><title>rig</title><p>rig');
  await tab.goto(`${demo.origin}/rig.html`);
  const script = await rigScript();
  await tab.run((code) => {
    const element = document.createElement('script');
    element.textContent = code;
    document.documentElement.append(element);
    element.remove();
  }, script);
  const kinds = await tab.run(() => window.BallastRig.KINDS.length);
  const sequences = drawSequences(kinds, RUNS, 153);
  const outcomes: Outcome[] = [];
  for (let i = 0; i < sequences.length; i += BATCH)
    outcomes.push(
      ...(await tab.run((all) => all.map(window.BallastRig.play), sequences.slice(i, i + BATCH))),
    );
  const sums = addUp(outcomes);
  const total = totalOf(sums);
  console.log(`Firefox, ${RUNS} sequences\n${tableOf(sums)}`);
  const notes = outcomes.flatMap((outcome) => outcome.notes).filter((note) => !note.startsWith('missed'));
  expect(notes).toEqual([]);
  expect(total.survived).toBeGreaterThan(RUNS);
  expect(total.placed / total.survived).toBeGreaterThanOrEqual(0.99);
});
