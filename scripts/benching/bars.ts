import { short } from './medians';

/** One bar of the page-cost budget and what was measured against it. */
export interface Bar {
  readonly part: 'engine' | 'chromium' | 'firefox';
  readonly what: string;
  readonly measured: number;
  /** Most that is allowed, in the same unit. */
  readonly most: number;
  readonly unit: string;
}

const bars: Bar[] = [];
/** Whatever else was measured, by part, for `--json`. */
const details: Record<string, unknown> = {};

export function addBar(bar: Bar): void {
  bars.push(bar);
}

export function addDetails(name: string, figures: unknown): void {
  details[name] = figures;
}

/** Prints all bars in one table; false when one of them is not held or was not measured. */
export function printBars(): boolean {
  if (bars.length === 0) return true;
  const width = Math.max(...bars.map(({ what }) => what.length));
  console.log('\nbars');
  for (const bar of bars) {
    const figures = `${short(bar.measured).padStart(8)} of ${short(bar.most).padStart(5)} ${bar.unit}`;
    console.log(`  ${isHeld(bar) ? '✓' : '✗'} ${bar.part.padEnd(9)} ${bar.what.padEnd(width)} ${figures}`);
  }
  return bars.every(isHeld);
}

export const everything = (): unknown => ({ bars, ...details });

const isHeld = ({ measured, most }: Bar): boolean => measured <= most;
