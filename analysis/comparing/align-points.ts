import { themeOf } from '../themes/inventory';
import type { PointView } from './describe-points';
import type { PairScore } from './score-pairs';

/** Pairs that say the same, and pairs that speak of the same but as another kind of statement. */
export interface Alignment {
  /** Best first. */
  readonly same: readonly PairScore[];
  readonly related: readonly PairScore[];
}

interface Limits {
  readonly same: number;
  readonly across: number;
}

/** Above this a pair is taken when it is near the best on both sides (briefing and page in one language, or not). */
const CLEAR: Limits = { same: 0.18, across: 0.2 };
/** Down to this it is taken when it is the best on both sides, and well before the second. */
const FAINT: Limits = { same: 0.1, across: 0.11 };
/** How far before the second best a faint pair must be. */
const LEAD = 1.2;
/** How near to the best of its briefing point, and of its page point, a clear pair must come. */
const NEAR_BEST = { point: 0.75, page: 0.9 };
/** This alike, a pair says the same even where the page says it better elsewhere. */
const PLAIN: Limits = { same: 0.4, across: 0.45 };
/** Pairs this alike, that share something specific, show that the two texts are about the same matter. */
const ANCHOR: Limits = { same: 0.3, across: 0.34 };
/** One anchor this strong is enough; otherwise two are needed. */
const LONE_ANCHOR = 0.5;

/**
 * Chooses the pairs that hold. Texts about different matters share general themes (growth, inflation), so
 * nothing is taken until some pair is both much alike and alike in something specific.
 */
export function alignPoints(
  scores: readonly PairScore[],
  briefing: readonly PointView[],
  page: readonly PointView[],
): Alignment {
  const limitOf = ({ from, to }: PairScore, limits: Limits) =>
    briefing[from]?.lang === page[to]?.lang ? limits.same : limits.across;
  const sameKind = scores.filter(({ from, to }) => briefing[from]?.kind === page[to]?.kind);
  const anchors = sameKind.filter(
    (pair) => pair.score >= limitOf(pair, ANCHOR) && isSpecificPair(pair, briefing, page),
  );
  const anchored =
    anchors.some(({ score }) => score >= LONE_ANCHOR) || new Set(anchors.map(({ from }) => from)).size > 1;
  if (!anchored) return { same: [], related: [] };
  const ofPoint = leadersBy(sameKind, ({ from }) => from);
  const ofPage = leadersBy(sameKind, ({ to }) => to);
  const same = sameKind.filter((pair) => {
    const point = ofPoint.get(pair.from) ?? NO_LEADERS;
    const onPage = ofPage.get(pair.to) ?? NO_LEADERS;
    if (pair.score >= limitOf(pair, CLEAR)) {
      if (pair.score < Math.min(NEAR_BEST.point * point.best, limitOf(pair, PLAIN))) return false;
      return pair.score >= NEAR_BEST.page * onPage.best || addsToBest(pair, onPage.leader, briefing, page);
    }
    const second = Math.max(point.second, onPage.second);
    const best = Math.max(point.best, onPage.best);
    return pair.score >= limitOf(pair, FAINT) && pair.score >= best && pair.score >= LEAD * second;
  });
  const sentenceOf = ({ from, to }: PairScore) => `${from}/${page[to]?.point.sentences.join()}`;
  const taken = new Set(same.map(sentenceOf));
  const related = scores.filter(
    (pair) =>
      briefing[pair.from]?.kind !== page[pair.to]?.kind &&
      pair.score >= limitOf(pair, ANCHOR) &&
      !taken.has(sentenceOf(pair)),
  );
  return { same: bestFirst(same), related: bestFirst(related) };
}

/** Whether two points share a figure, or a theme that is not one of the general ones of growth and outlook. */
function isSpecificPair(
  pair: PairScore,
  briefing: readonly PointView[],
  page: readonly PointView[],
): boolean {
  const concepts = briefing[pair.from]?.concepts.weights;
  const others = page[pair.to]?.concepts.weights;
  if (!concepts || !others) return false;
  return (
    pair.figures > 0 || [...concepts.keys()].some((concept) => others.has(concept) && isTelling(concept))
  );
}

const isTelling = (concept: string): boolean => {
  const theme = themeOf(concept);
  return theme !== null && theme.family !== 'growth';
};

const bestFirst = (pairs: readonly PairScore[]): readonly PairScore[] =>
  [...pairs].sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);

/**
 * Whether a page point that is nearer to another point of the briefing says this one too: most of what they
 * share is not shared with the nearer one. Long official sentences say several things at once.
 */
function addsToBest(
  pair: PairScore,
  leader: PairScore | null,
  briefing: readonly PointView[],
  page: readonly PointView[],
): boolean {
  const [view, nearer, other] = [briefing[pair.from], briefing[leader?.from ?? -1], page[pair.to]];
  if (!view || !nearer || !other) return false;
  let shared = 0;
  let own = 0;
  for (const part of view.lang === other.lang ? (['concepts', 'terms'] as const) : (['concepts'] as const)) {
    for (const [feature, weight] of view[part].weights) {
      const there = other[part].weights.get(feature);
      if (there === undefined) continue;
      shared += weight * there;
      if (!nearer[part].weights.has(feature)) own += weight * there;
    }
  }
  return own >= OWN_SHARE * shared;
}

const OWN_SHARE = 0.5;

interface Leaders {
  readonly leader: PairScore | null;
  readonly best: number;
  readonly second: number;
}

const NO_LEADERS: Leaders = { leader: null, best: 0, second: 0 };

function leadersBy(
  pairs: readonly PairScore[],
  key: (pair: PairScore) => number,
): ReadonlyMap<number, Leaders> {
  const leaders = new Map<number, Leaders>();
  for (const pair of pairs) {
    const { leader, best, second } = leaders.get(key(pair)) ?? NO_LEADERS;
    if (pair.score > best) leaders.set(key(pair), { leader: pair, best: pair.score, second: best });
    else if (pair.score > second) leaders.set(key(pair), { leader, best, second: pair.score });
  }
  return leaders;
}
