import { alignPoints } from './comparing/align-points';
import { describePoints, type PointView } from './comparing/describe-points';
import { explainPair } from './comparing/explain-pair';
import { findContrast } from './comparing/find-contrast';
import { type PairScore, scorePairs } from './comparing/score-pairs';
import type { BriefingVerdict, Comparison, RelatedPoints } from './comparison';
import type { Point } from './point';

/** Related pairs kept for one point of the briefing: enough to look further, few enough to read. */
const MOST_RELATED = 3;

/**
 * Holds a page's points against a briefing's. Two points are the same when they are of one kind and alike in
 * themes, words and figures; "changed" needs an explicit contrast. The points may be in different languages.
 */
export function compare(briefing: readonly Point[], page: readonly Point[]): Comparison {
  const views = describePoints(briefing, page);
  const { same, related } = alignPoints(scorePairs(views.briefing, views.page), views.briefing, views.page);
  const nearest = new Map<number, number>();
  for (const { from, to } of same) if (!nearest.has(to)) nearest.set(to, from);
  const matched = new Set(same.map(({ to }) => to));
  return {
    verdicts: views.briefing.map((view, from) => {
      const pairs = same.filter((pair) => pair.from === from);
      return verdictOn(view, pairs, views.page, ({ to }) => nearest.get(to) === from);
    }),
    fresh: page.filter((_, to) => !matched.has(to)).map(({ id }) => id),
    related: relatedPoints(related, views.briefing, views.page),
  };
}

function verdictOn(
  view: PointView,
  pairs: readonly PairScore[],
  page: readonly PointView[],
  isNearest: (pair: PairScore) => boolean,
): BriefingVerdict {
  const found = pairs.flatMap((pair) => {
    const pageView = page[pair.to];
    return pageView ? [{ pair, pageView }] : [];
  });
  const [best] = found;
  const point = view.point.id;
  if (!best) {
    const evidence = { cue: view.point.text.slice(0, 80), rule: 'missing/no-page-point-alike', weight: 0 };
    return { status: 'missing', point, evidence: [evidence] };
  }
  const common = {
    point,
    pagePoints: found.map(({ pageView }) => pageView.point.id),
    score: Math.min(1, best.pair.score),
  };
  const why = explainPair(view, best.pageView, best.pair);
  // The page point most like the briefing's decides; a plain repetition elsewhere on the page does not undo its news.
  // A page point nearer to another point of the briefing is that one's news.
  const contrast = isNearest(best.pair) ? findContrast(view, best.pageView, best.pair) : null;
  if (!contrast) return { status: 'repeated', ...common, evidence: why };
  const { change, was, now, evidence } = contrast;
  return { status: 'changed', ...common, change, was, now, evidence: [evidence, ...why] };
}

function relatedPoints(
  pairs: readonly PairScore[],
  briefing: readonly PointView[],
  page: readonly PointView[],
): readonly RelatedPoints[] {
  const kept = new Map<number, number>();
  return pairs.flatMap((pair) => {
    const from = briefing[pair.from];
    const to = page[pair.to];
    const count = kept.get(pair.from) ?? 0;
    if (!from || !to || count >= MOST_RELATED) return [];
    kept.set(pair.from, count + 1);
    return [{ point: from.point.id, pagePoint: to.point.id, evidence: explainPair(from, to, pair) }];
  });
}
