/** The middle of the figures; NaN when there are none. */
export const median = (figures: readonly number[]): number => quantile(figures, 0.5);

/** The figure below which this share of them lies, the nearest one; NaN when there are none. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}

/** How far repeated measurements of the same thing lie apart: (most − least) ÷ median. */
export const spreadOf = (figures: readonly number[]): number =>
  (Math.max(...figures) - Math.min(...figures)) / median(figures);

/** With as many digits as say something: `0.42`, `3.1`, `27`. */
export const short = (figure: number): string =>
  Number.isFinite(figure) ? figure.toFixed(Math.abs(figure) < 2 ? 2 : Math.abs(figure) < 20 ? 1 : 0) : '–';
