import type { Figure } from './figure';
import { findDeadlines } from './figures/deadlines';
import { directionOf } from './figures/directions';
import { basisOf, modifierOf } from './figures/modifiers';
import { findNumbers, type NumberForm } from './figures/number-forms';
import { findPeriods, type PeriodMention } from './figures/periods';
import { type UnitReading, unitOf } from './figures/units';
import type { Lang } from './kind';
import { foldText } from './themes/fold-text';

/** How far from a figure its verb, basis and period may stand, in UTF-16 code units. */
const REACH = 80;
const RANGE_JOIN = /^ ?(?:-|~|至|到|to|and) ?$/;
const CLAUSE_END = /[;；。！!？?\n]|[,，、](?!\d)|\. /g;

/**
 * The figures of a text, ordered and disjoint. Both languages' forms are looked for whatever `lang` says, since
 * either may quote the other. Bare numbers with no unit are left out, and so are dates.
 */
export function findFigures(text: string, _lang: Lang): readonly Figure[] {
  const folded = foldText(text);
  const numbers = findNumbers(folded);
  const periods = findPeriods(folded);
  const figures: Figure[] = [];
  let taken = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index];
    if (!number || number.start < taken) continue;
    const ranged = asRange(folded, number, numbers[index + 1]);
    const unit = ranged?.unit ?? unitOf(folded, number.start, number.end, number.spelt);
    if (!unit || unit.start < taken || isDate(folded, number, unit)) continue;
    const figure = readFigure(folded, number, unit, ranged?.upper ?? null, periods);
    figures.push(figure);
    taken = figure.span.end;
  }
  return withDeadlines(figures, findDeadlines(folded));
}

function withDeadlines(figures: readonly Figure[], deadlines: readonly Figure[]): readonly Figure[] {
  const starts = new Set(figures.map((figure) => figure.span.start));
  const added = deadlines.filter((deadline) => !starts.has(deadline.span.start));
  return [...figures, ...added].sort((a, b) => a.span.start - b.span.start);
}

/** "5%-5.5%", "5 to 5.5 percent", "5%至5.5%": two numbers, one unit. */
function asRange(
  folded: string,
  lower: NumberForm,
  upper: NumberForm | undefined,
): { unit: UnitReading; upper: NumberForm } | null {
  if (!upper) return null;
  const own = unitOf(folded, lower.start, lower.end, lower.spelt);
  const unit = unitOf(folded, upper.start, upper.end, upper.spelt);
  if (!unit || (own && own.unit !== unit.unit)) return null;
  const from = own?.unit === unit.unit && own.end <= upper.start ? own.end : lower.end;
  const between = folded.slice(from, unit.start);
  if (!RANGE_JOIN.test(between)) return null;
  // "and" joins a range only behind "between".
  if (
    /and/.test(between) &&
    !/between ?$/.test(folded.slice(Math.max(0, lower.start - 12), own?.start ?? lower.start))
  )
    return null;
  return upper.value > lower.value ? { unit: { ...unit, start: own?.start ?? lower.start }, upper } : null;
}

function readFigure(
  folded: string,
  number: NumberForm,
  unit: UnitReading,
  upper: NumberForm | null,
  periods: readonly PeriodMention[],
): Figure {
  const { before, after } = clauseAround(folded, unit.start, unit.end);
  const period = nearestPeriod(periods, unit.start, unit.end, before.length, after.length);
  return {
    span: { start: unit.start, end: unit.end },
    value: round(number.value * unit.factor),
    upTo: upper ? round(upper.value * unit.factor) : null,
    unit: unit.unit,
    currency: unit.currency,
    modifier: modifierOf(folded, unit.start, unit.end),
    direction: directionOf(before, after),
    basis: basisOf(`${before} ${after}`, period),
    period,
  };
}

/** Takes the noise out of products such as 1.1 × 1e12. */
const round = (value: number): number => Number(value.toPrecision(12));

function clauseAround(folded: string, start: number, end: number): { before: string; after: string } {
  const left = folded.slice(Math.max(0, start - REACH), start);
  const right = folded.slice(end, end + REACH);
  let cut = 0;
  for (const match of left.matchAll(CLAUSE_END)) cut = match.index + match[0].length;
  const stop = right.search(new RegExp(CLAUSE_END.source));
  return { before: left.slice(cut), after: stop === -1 ? right : right.slice(0, stop) };
}

function nearestPeriod(
  periods: readonly PeriodMention[],
  start: number,
  end: number,
  before: number,
  after: number,
): string | null {
  let best: PeriodMention | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const mention of periods) {
    // A period that leads the sentence ("In 2022, ...") reaches over the comma.
    const away = mention.end <= start ? start - mention.end : mention.start - end;
    const near = mention.end <= start ? away <= Math.max(before, REACH / 2) : away >= 0 && away <= after;
    if (near && away < distance) {
      best = mention;
      distance = away;
    }
  }
  return best?.period ?? null;
}

/** Days and years that look like counts: 2022年, 20日, "7 October". */
function isDate(folded: string, number: NumberForm, unit: UnitReading): boolean {
  if (unit.unit !== 'count' && unit.unit !== 'index-point') return false;
  return /^[年月日号]/.test(folded.slice(number.end, number.end + 1));
}
