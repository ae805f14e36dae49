import { expect, test } from './fixtures';
import { endWorkerAt } from './hold-worker';
import { REQUESTS } from './message-cases';
import { TO_PAGES, TO_VIEWS } from './message-cases-of-scripts';
import type { MessageCase, Scene } from './message-scene';

const CASES: readonly (readonly [string, MessageCase])[] = [
  ...Object.entries(REQUESTS).map(([type, each]) => [`the request ${type}`, each] as const),
  ...Object.entries(TO_PAGES).map(([type, each]) => [`${type} to a page`, each] as const),
  ...Object.entries(TO_VIEWS).map(([type, each]) => [`${type} to the views`, each] as const),
];

/** The worker ends before a message comes, in the middle of it, or when it is done and nobody was answered. */
const MOMENTS = ['asleep', 'before', 'after'] as const;

for (const [name, each] of CASES)
  test(`the worker ends at ${name}`, async ({ ballast, demo, page }) => {
    test.setTimeout(120_000);
    for (const moment of MOMENTS) {
      if (each.at === null && moment !== 'asleep') continue;
      await test.step(moment, async () => {
        const errors = ballast.errors.length;
        const scene: Scene = { ballast, demo, page };
        await page.goto('about:blank');
        await each.prepare(scene);
        if (moment === 'asleep' || each.at === null) {
          await ballast.endWorker();
          await each.act(scene);
        } else await endWorkerAt(ballast, { ...each.at, when: moment }, () => each.act(scene));
        await each.check(scene);
        await each.undo?.(scene);
        await scene.view?.close();
        expect(ballast.errors.slice(errors)).toEqual([]);
      });
    }
  });
