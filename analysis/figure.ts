import type { Span } from './span';

export type FigureUnit =
  | 'percent'
  | 'percentage-point'
  | 'basis-point'
  | 'currency'
  | 'count'
  | 'multiple'
  | 'year'
  | 'index-point';
export type FigureModifier = 'about' | 'at-least' | 'above' | 'at-most' | 'below';
export type FigureBasis = 'year-on-year' | 'month-on-month' | 'quarter-on-quarter' | 'annualised';

/** A number with its meaning, e.g. "around 5.5 % year-on-year in Q1" or "约5.5%". */
export interface Figure {
  /** Where it stands in the text it was read from. */
  readonly span: Span;
  /** In base units: 5.5 for 5.5 %, 1.2e12 for 1.2 trillion or 1.2万亿. */
  readonly value: number;
  /** Upper end of a range ("5–5.5 %"); null for a single value. */
  readonly upTo: number | null;
  readonly unit: FigureUnit;
  /** ISO 4217 code for `currency`, else null. */
  readonly currency: string | null;
  readonly modifier: FigureModifier | null;
  /** Whether the figure is said of a rise or a fall; null when it is a level or unclear. */
  readonly direction: 'up' | 'down' | null;
  readonly basis: FigureBasis | null;
  /** ISO 8601-like period: `2022`, `2022-Q1`, `2022-H1`, `2022-01`; `Q1`, `H1`, `01` when the year is not named; null when not stated beside it. */
  readonly period: string | null;
}
