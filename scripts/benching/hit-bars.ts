import { addBar, type Bar } from './bars';
import { short } from './medians';
import type { HitCost } from './page-work';

/** Prints what one hit test among `count` highlights costs, and adds its bar. */
export function addHits(part: Bar['part'], count: number, hit: HitCost): void {
  console.log(
    `  asking what stands under the pointer, ${hit.marks} highlights: median ${short(hit.median)} ms, 99 % ${short(hit.nearlyMost)} ms, most ${short(hit.most)} ms`,
  );
  addBar({
    part,
    what: `hit test with ${count} highlights`,
    measured: hit.nearlyMost,
    most: 1,
    unit: 'ms',
  });
}
