import type { Figure } from '../figure';

/** Whether two figures count the same thing: unit and currency. */
export const sameUnit = (a: Figure, b: Figure): boolean => a.unit === b.unit && a.currency === b.currency;

/** Whether two figures state the same value; 0.25 percentage points and 25 basis points are the same. */
export function sameValue(a: Figure, b: Figure): boolean {
  const [left, right] = [inPoints(a), inPoints(b)];
  return (
    left.unit === right.unit &&
    a.currency === b.currency &&
    close(left.value, right.value) &&
    (a.upTo === null) === (b.upTo === null) &&
    (a.upTo === null || b.upTo === null || close(a.upTo, b.upTo))
  );
}

/** Whether any figure stands on both sides with the same value. */
export const sameFigures = (a: readonly Figure[], b: readonly Figure[]): boolean =>
  a.some((figure) => b.some((other) => sameValue(figure, other)));

function inPoints(figure: Figure): { unit: string; value: number } {
  return figure.unit === 'basis-point'
    ? { unit: 'percentage-point', value: figure.value / 100 }
    : { unit: figure.unit, value: figure.value };
}

const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);
