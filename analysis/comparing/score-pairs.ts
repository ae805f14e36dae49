import type { PointView, Vector } from './describe-points';
import { sameFigures } from './match-figures';

/** How alike two points are, in [0, 1] or slightly above when their figures agree too. */
export interface PairScore {
  /** Index into the briefing's points. */
  readonly from: number;
  /** Index into the page's points. */
  readonly to: number;
  readonly score: number;
  readonly concepts: number;
  readonly terms: number;
  readonly figures: number;
}

/** In one language words decide and concepts help; across languages concepts are all there is. */
const TERM_SHARE = 0.6;
/** A figure with the same value and unit on both sides. */
const FIGURE_BONUS = 0.12;
/** How much "one says what the other says, and more" counts beside plain likeness. */
const COVER_SHARE = 0.4;

/** Scores of all pairs that share any feature. Uses an index, so that unlike pairs cost nothing. */
export function scorePairs(briefing: readonly PointView[], page: readonly PointView[]): readonly PairScore[] {
  const concepts = indexOf(briefing.map((view) => view.concepts));
  const terms = indexOf(briefing.map((view) => view.terms));
  const scores: PairScore[] = [];
  page.forEach((pageView, to) => {
    const sharedConcepts = sharedWith(concepts, pageView.concepts, briefing.length);
    const sharedTerms = sharedWith(terms, pageView.terms, briefing.length);
    briefing.forEach((view, from) => {
      const shared = sharedConcepts[from] ?? 0;
      const sharedWords = sharedTerms[from] ?? 0;
      if (shared === 0 && sharedWords === 0) return;
      const byConcept = likeness(shared, view.concepts.norm, pageView.concepts.norm);
      const byTerm = likeness(sharedWords, view.terms.norm, pageView.terms.norm);
      const sameLanguage = view.lang === pageView.lang;
      const figures = sameFigures(view.figures, pageView.figures) ? FIGURE_BONUS : 0;
      const base = sameLanguage ? TERM_SHARE * byTerm + (1 - TERM_SHARE) * byConcept : byConcept;
      scores.push({ from, to, score: base + figures, concepts: byConcept, terms: byTerm, figures });
    });
  });
  return scores;
}

type Postings = ReadonlyMap<string, readonly (readonly [number, number])[]>;

function indexOf(vectors: readonly Vector[]): Postings {
  const postings = new Map<string, (readonly [number, number])[]>();
  vectors.forEach(({ weights }, index) => {
    for (const [feature, weight] of weights) {
      const list = postings.get(feature);
      if (list) list.push([index, weight]);
      else postings.set(feature, [[index, weight]]);
    }
  });
  return postings;
}

/** The dot product of one vector with each indexed one. */
function sharedWith(postings: Postings, vector: Vector, count: number): Float64Array {
  const shared = new Float64Array(count);
  for (const [feature, weight] of vector.weights) {
    for (const [index, other] of postings.get(feature) ?? [])
      shared[index] = (shared[index] ?? 0) + weight * other;
  }
  return shared;
}

/** Cosine, mixed with how far the shorter text is covered by the longer. */
function likeness(shared: number, norm: number, otherNorm: number): number {
  if (shared === 0 || norm === 0 || otherNorm === 0) return 0;
  const cosine = shared / (norm * otherNorm);
  // A text of one or two common words is covered by anything: below this length it must not count as covered.
  const shorter = Math.max(Math.min(norm, otherNorm), LEAST_NORM);
  const cover = Math.min(1, shared / (shorter * shorter));
  return (1 - COVER_SHARE) * cosine + COVER_SHARE * cover;
}

const LEAST_NORM = 7;
