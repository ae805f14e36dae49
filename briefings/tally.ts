import type { Comparison } from '../analysis/comparison';
import { KINDS } from '../analysis/kind';
import type { Point } from '../analysis/point';
import type { KindTally } from './briefing';

/**
 * The one-line summary in numbers ("repeats 4 of 8 risks, adds 3 measures"): for each kind, in the order of
 * `KINDS`, what became of the briefing's points and how many points the page adds. Verdicts and ids of points
 * that are on neither list are passed over.
 */
export function tally(
  comparison: Comparison,
  briefing: readonly Point[],
  page: readonly Point[],
): readonly KindTally[] {
  const statusOf = new Map(comparison.verdicts.map(({ point, status }) => [point, status]));
  const fresh = new Set(comparison.fresh);
  return KINDS.map((kind) => {
    const statuses = briefing.filter((point) => point.kind === kind).map(({ id }) => statusOf.get(id));
    const count = (status: string) => statuses.filter((found) => found === status).length;
    return {
      kind,
      repeated: count('repeated'),
      changed: count('changed'),
      missing: count('missing'),
      fresh: page.filter((point) => point.kind === kind && fresh.has(point.id)).length,
    };
  });
}
