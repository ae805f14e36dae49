import type { Figure } from '../figure';
import { findPeriods } from '../figures/periods';
import type { Kind, Lang } from '../kind';
import type { Point } from '../point';
import { toSimplified } from '../simplify-chinese';
import { foldText } from '../themes/fold-text';
import { conceptsOf } from './concepts';
import { weightOfConcept, weightOfTerm } from './term-weights';
import { termsOf } from './terms';

/** Weighted features; `norm` is the Euclidean length. */
export interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** A point made ready for comparing. */
export interface PointView {
  readonly point: Point;
  readonly kind: Kind;
  readonly lang: Lang;
  /** In simplified characters; same length as `point.text`. */
  readonly text: string;
  readonly concepts: Vector;
  readonly terms: Vector;
  readonly figures: readonly Figure[];
  /** The periods named, without repetition. */
  readonly periods: readonly string[];
}

/**
 * The points of both sides with weights that fit this comparison: a feature counts more the rarer it is in
 * the language, and the rarer it is among these very points.
 */
export function describePoints(
  briefing: readonly Point[],
  page: readonly Point[],
): { readonly briefing: readonly PointView[]; readonly page: readonly PointView[] } {
  const raw = [...briefing, ...page].map(readPoint);
  const spread = new Map<string, number>();
  // a sentence that a page repeats is one of its points: else its own words would count for nothing
  const seen = new Set<string>();
  for (const view of raw) {
    const said = `${view.kind} ${view.text}`;
    if (seen.has(said)) continue;
    seen.add(said);
    for (const feature of [...view.conceptSet, ...view.termSet])
      spread.set(feature, (spread.get(feature) ?? 0) + 1);
  }
  const all = Math.log(1 + seen.size);
  const local = (feature: string) => Math.log(1 + seen.size / (spread.get(feature) ?? 1)) / all;
  const views = raw.map(
    ({ conceptSet, termSet, ...view }): PointView => ({
      ...view,
      concepts: vectorOf(conceptSet, (concept) => weightOfConcept(concept) * local(concept)),
      terms: vectorOf(termSet, (term) => weightOfTerm(term, view.lang) * local(term)),
    }),
  );
  return { briefing: views.slice(0, briefing.length), page: views.slice(briefing.length) };
}

function readPoint(point: Point) {
  const text = point.lang === 'zh' ? toSimplified(point.text) : point.text;
  return {
    point,
    kind: point.kind,
    lang: point.lang,
    text,
    conceptSet: new Set<string>([...conceptsOf(text), ...point.themes]),
    termSet: termsOf(text),
    figures: point.figures,
    periods: [...new Set(findPeriods(foldText(text)).map(({ period }) => period))],
  };
}

function vectorOf(features: ReadonlySet<string>, weigh: (feature: string) => number): Vector {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const feature of features) {
    const weight = weigh(feature);
    weights.set(feature, weight);
    squares += weight * weight;
  }
  return { weights, norm: Math.sqrt(squares) };
}
