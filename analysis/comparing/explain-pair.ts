import type { Evidence } from '../evidence';
import { isSpecific } from './concepts';
import type { PointView, Vector } from './describe-points';
import { sameValue } from './match-figures';
import type { PairScore } from './score-pairs';

/** Pieces of evidence shown for one pair. */
const MOST = 6;

/** What two points have in common, strongest first: themes, figures, and in one language words. */
export function explainPair(was: PointView, now: PointView, pair: PairScore): readonly Evidence[] {
  const concepts = sharedFeatures(was.concepts, now.concepts)
    .filter(([concept]) => isSpecific(concept))
    .map(([concept, weight]) => ({ cue: concept, rule: `alike/theme/${concept}`, weight }));
  const words =
    was.lang === now.lang
      ? sharedFeatures(was.terms, now.terms).map(([term, weight]) => ({
          cue: term,
          rule: 'alike/word',
          weight,
        }))
      : [];
  const figures = now.figures
    .filter((figure) => was.figures.some((other) => sameValue(other, figure)))
    .map(({ span }) => ({
      cue: now.text.slice(span.start, span.end),
      rule: 'alike/figure',
      weight: pair.figures,
    }));
  return [...figures, ...[...concepts, ...words].sort((a, b) => b.weight - a.weight)].slice(0, MOST);
}

/** The shared features with their part of the likeness, strongest first. */
function sharedFeatures(a: Vector, b: Vector): [string, number][] {
  const shared: [string, number][] = [];
  for (const [feature, weight] of a.weights) {
    const other = b.weights.get(feature);
    if (other === undefined) continue;
    shared.push([feature, Number(((weight * other) / (a.norm * b.norm)).toFixed(3))]);
  }
  return shared.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
}
