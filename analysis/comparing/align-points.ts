import type { PointView } from './describe-points';
import type { PairScore } from './score-pairs';

/** Pairs that say the same, and pairs that speak of the same but as another kind of statement. */
export interface Alignment {
  /** Best first. */
  readonly same: readonly PairScore[];
  readonly related: readonly PairScore[];
}

/** What a pair must reach to be taken, in one language and across. Tuned on this project's own example pairs. */
export const THRESHOLDS = { same: 0.2, across: 0.22 };
/** A text about something else has no pair this alike; only behind such a pair do weaker ones count. */
export const ANCHORS = { same: 0.3, across: 0.34 };
/** A pair must come this near to the best of its briefing point or of its page point. */
const NEAR_BEST = 0.75;

/** Chooses the pairs that hold: alike enough, and (nearly) the best choice on one side, never far from it on the other. */
export function alignPoints(
  scores: readonly PairScore[],
  briefing: readonly PointView[],
  page: readonly PointView[],
): Alignment {
  const sameKind = scores.filter(({ from, to }) => briefing[from]?.kind === page[to]?.kind);
  const bestOfPoint = bestBy(sameKind, ({ from }) => from);
  const bestOfPage = bestBy(sameKind, ({ to }) => to);
  const limit = (pair: PairScore, limits: { same: number; across: number }) =>
    briefing[pair.from]?.lang === page[pair.to]?.lang ? limits.same : limits.across;
  const anchored = sameKind.some((pair) => pair.score >= limit(pair, ANCHORS));
  const same = sameKind.filter((pair) => {
    const rowBest = bestOfPoint.get(pair.from) ?? 0;
    const columnBest = bestOfPage.get(pair.to) ?? 0;
    return (
      anchored &&
      pair.score >= limit(pair, THRESHOLDS) &&
      pair.score >= columnBest &&
      pair.score >= NEAR_BEST * rowBest
    );
  });
  const taken = new Set(same.map(({ from, to }) => `${from}/${page[to]?.point.sentences.join()}`));
  const related = scores.filter(
    (pair) =>
      anchored &&
      briefing[pair.from]?.kind !== page[pair.to]?.kind &&
      pair.score >= limit(pair, ANCHORS) &&
      !taken.has(`${pair.from}/${page[pair.to]?.point.sentences.join()}`),
  );
  return { same: bestFirst(same), related: bestFirst(related) };
}

const bestFirst = (pairs: readonly PairScore[]): readonly PairScore[] =>
  [...pairs].sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);

function bestBy(pairs: readonly PairScore[], key: (pair: PairScore) => number): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const pair of pairs) best.set(key(pair), Math.max(best.get(key(pair)) ?? 0, pair.score));
  return best;
}
