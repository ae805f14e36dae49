import type { Change } from '../comparison';
import type { Evidence } from '../evidence';
import { findStrengthCues, measureStrength, type StrengthCue } from '../measure-strength';
import type { Span } from '../span';
import { isOwner } from './concepts';
import { contrastFigures } from './contrast-figures';
import type { PointView } from './describe-points';
import { type Opposite, oppositeOn } from './find-opposites';
import { findUpdates } from './find-updates';
import type { PairScore } from './score-pairs';
import { themesNear } from './themes-near';

/** What differs between two points that say the same, with the wording on each side that shows it. */
export interface Contrast {
  readonly change: Change;
  readonly was: string;
  readonly now: string;
  readonly evidence: Evidence;
}

/**
 * How alike two points must be before a contrast of each sort is drawn: the more a contrast could come from
 * their speaking of different things, the more alike. `axis` is for decisions and tilts, whose wording is plain.
 */
const SURE = {
  axis: 0.2,
  figure: 0.34,
  moved: 0.25,
  update: 0.36,
  period: 0.45,
  trend: 0.45,
  strength: 0.45,
};
/** Scores across languages run higher, since only concepts are compared. */
const ACROSS = 1.15;

/** The contrast between a briefing's point and the page's; null when the page merely repeats it. */
export function findContrast(was: PointView, now: PointView, pair: PairScore): Contrast | null {
  const sure = (limit: number, find: (was: PointView, now: PointView) => Contrast | null) =>
    pair.score >= (was.lang === now.lang ? limit : limit * ACROSS) ? find(was, now) : null;
  if (haveOtherOwners(was, now)) return null;
  return (
    sure(SURE.axis, reversalOfDecision) ??
    sure(SURE.figure, figureContrast) ??
    sure(SURE.trend, reversalOfTrend) ??
    sure(SURE.moved, movedPeriod) ??
    sure(SURE.update, announcedUpdate) ??
    sure(SURE.period, periodContrast) ??
    sure(SURE.strength, strengthContrast)
  );
}

/** Whether the two name different countries or bodies: what one did is no news of what the other did. */
function haveOtherOwners(was: PointView, now: PointView): boolean {
  const [left, right] = [was, now].map((view) => [...view.concepts.weights.keys()].filter(isOwner));
  if (!left?.length || !right?.length) return false;
  return !left.some((name) => right.includes(name));
}

function figureContrast(was: PointView, now: PointView): Contrast | null {
  const contrast = contrastFigures(was, now);
  return (
    contrast && {
      change: 'figure',
      ...contrast,
      evidence: { cue: `${contrast.was} → ${contrast.now}`, rule: 'change/figure', weight: 1 },
    }
  );
}

const reversalOfDecision = (was: PointView, now: PointView): Contrast | null =>
  reversal(was, now, (axis) => !GENERAL_AXES.has(axis));

/** On these axes words such as "rise" may be said of different things, so both must stand by a theme they share. */
const reversalOfTrend = (was: PointView, now: PointView): Contrast | null =>
  reversal(
    was,
    now,
    (axis) => GENERAL_AXES.has(axis),
    ({ wasSpan, nowSpan }) => areSaidOfTheSame(was, wasSpan, now, nowSpan),
  );

function areSaidOfTheSame(was: PointView, wasSpan: Span, now: PointView, nowSpan: Span): boolean {
  const there = themesNear(now.text, now.lang, nowSpan);
  return [...themesNear(was.text, was.lang, wasSpan)].some((theme) => there.has(theme));
}

const GENERAL_AXES: ReadonlySet<string> = new Set(['trend', 'state', 'supply']);

function reversal(
  was: PointView,
  now: PointView,
  on: (axis: string) => boolean,
  holds: (opposite: Opposite) => boolean = () => true,
): Contrast | null {
  const opposite = oppositeOn(was.text, now.text, on);
  if (!opposite || !holds(opposite)) return null;
  return {
    change: 'reversed',
    was: opposite.was,
    now: opposite.now,
    evidence: {
      cue: `${opposite.was} → ${opposite.now}`,
      rule: `change/reversed/${opposite.axis}`,
      weight: 1,
    },
  };
}

/** The page itself says that something is no longer as it was, and the briefing did not say so yet. */
function announcedUpdate(was: PointView, now: PointView): Contrast | null {
  const known = new Set(findUpdates(was.text, was.kind).map(({ change }) => change));
  const themes = new Set(was.point.themes);
  // "Eased" must be said of something the briefing speaks of; a new deadline or reach needs no theme beside it.
  const news = findUpdates(now.text, now.kind).filter(
    ({ change, span }) =>
      !known.has(change) &&
      (change === 'period' ||
        change === 'scope' ||
        [...themesNear(now.text, now.lang, span)].some((theme) => themes.has(theme))),
  );
  const [update] = news;
  if (!update || new Set(news.map(({ change }) => change)).size > 1) return null;
  const { change, cue } = update;
  return {
    change,
    was: was.text.length > 60 ? `${was.text.slice(0, 59)}…` : was.text,
    now: cue,
    evidence: { cue, rule: `change/announced/${change}`, weight: 1 },
  };
}

/** The page says that a date was put off or brought forward, and both sides name it. */
const movedPeriod = (was: PointView, now: PointView): Contrast | null =>
  findUpdates(now.text, now.kind).some(({ change }) => change === 'period')
    ? contrastPeriods(was, now)
    : null;

/** A month may be the date of the text itself: without a word that it moved only quarters, halves and years count. */
const periodContrast = (was: PointView, now: PointView): Contrast | null =>
  was.periods.some((period) => /(?:^|-)\d\d$/.test(period)) ? null : contrastPeriods(was, now);

/** A deadline or target period that moved: each side names exactly one, of the same grain, and they differ. */
function contrastPeriods(was: PointView, now: PointView): Contrast | null {
  const [old, ...moreOld] = was.periods;
  const [current, ...moreNew] = now.periods;
  if (!old || !current || moreOld.length > 0 || moreNew.length > 0 || old === current) return null;
  if (grainOf(old) !== grainOf(current) || old.endsWith(current) || current.endsWith(old)) return null;
  return {
    change: 'period',
    was: old,
    now: current,
    evidence: { cue: `${old} → ${current}`, rule: 'change/period', weight: 1 },
  };
}

const grainOf = (period: string): string =>
  period.replace(/\d+/g, (digits) => (digits.length === 4 ? 'y' : ''));

/** Two steps apart on the strength scale, with a wording on each side that is said of the same theme. */
function strengthContrast(was: PointView, now: PointView): Contrast | null {
  // The steps of the two languages' scales are not the same size.
  if (was.lang !== now.lang) return null;
  const from = measureStrength(was.text, was.lang, was.kind);
  const to = measureStrength(now.text, now.lang, now.kind);
  if (Math.abs(to - from) < 2) return null;
  const before = cueAt(was, from);
  const after = cueAt(now, to);
  // Without a word on each side that shows it there is no contrast, only a plainer sentence.
  if (!before || !after || !areSaidOfTheSame(was, before.span, now, after.span)) return null;
  const change = to > from ? 'stronger' : 'weaker';
  return {
    change,
    was: before.cue,
    now: after.cue,
    evidence: {
      cue: `${before.cue} → ${after.cue}`,
      rule: `change/${change}`,
      weight: Math.abs(to - from),
    },
  };
}

const cueAt = (view: PointView, level: number): StrengthCue | undefined =>
  findStrengthCues(view.text, view.lang, view.kind).find((cue) => cue.level === level);
