import type { Figure } from '../figure';
import type { PointView } from './describe-points';
import { sameFigures, sameUnit, sameValue } from './match-figures';

/** A quantity that both points state, with another value on the page. */
export interface FigureContrast {
  readonly was: string;
  readonly now: string;
}

/** Counts below this are numbers of measures, cities or steps, which two texts seldom count alike. */
const LEAST_COUNT = 1000;

/**
 * The same quantity with another value. Drawn only where it cannot be a mix-up: the one figure of its unit on
 * each side with no value in common, or the one of its unit and period ("1.9 percent for 2025").
 */
export function contrastFigures(was: PointView, now: PointView): FigureContrast | null {
  for (const old of was.figures) {
    const current = counterpartOf(old, was.figures, now.figures);
    if (!current || sameValue(old, current) || !isComparable(old, current)) continue;
    return { was: wordingOf(was, old), now: wordingOf(now, current) };
  }
  return null;
}

function counterpartOf(old: Figure, before: readonly Figure[], after: readonly Figure[]): Figure | null {
  const samePeriod = (figure: Figure) => sameUnit(old, figure) && figure.period === old.period;
  if (old.period !== null) {
    const [current, ...more] = after.filter(samePeriod);
    if (current && more.length === 0 && before.filter(samePeriod).length === 1) return current;
  }
  const alike = (figure: Figure) => sameUnit(old, figure);
  const [current, ...more] = after.filter(alike);
  if (!current || more.length > 0 || before.filter(alike).length > 1) return null;
  return sameFigures(before, after) ? null : current;
}

/** Whether "over 1 billion" may be what the other calls 1.24 billion, or "about 5.5" what it calls 5.48. */
function mayBeTheSame(a: Figure, b: Figure): boolean {
  const bounded = [a, b].filter(({ modifier }) => modifier !== null && modifier !== 'about');
  // Two bounds ("more than 12", "at least 11") are two statements, each with a value of its own.
  if (bounded.length > 1 || a.upTo !== null || b.upTo !== null) return false;
  const fits = (bound: Figure, value: number) => {
    if (bound.modifier === 'above' || bound.modifier === 'at-least') return value >= bound.value;
    if (bound.modifier === 'below' || bound.modifier === 'at-most') return value <= bound.value;
    return bound.modifier === 'about' && Math.abs(value - bound.value) <= ROUNDING * Math.abs(bound.value);
  };
  return fits(a, b.value) || fits(b, a.value);
}

/** How far "about" may round. */
const ROUNDING = 0.03;

const isComparable = (old: Figure, current: Figure): boolean =>
  !mayBeTheSame(old, current) &&
  (old.unit !== 'count' || old.value >= LEAST_COUNT) &&
  agree(old.basis, current.basis) &&
  agree(old.period, current.period) &&
  agree(old.direction, current.direction);

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const wordingOf = (view: PointView, figure: Figure): string =>
  view.text.slice(figure.span.start, figure.span.end);
