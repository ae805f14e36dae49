import type { BriefingVerdict } from '../analysis/comparison';
import type { Kind } from '../analysis/kind';
import type { BriefingPoint } from '../briefings/briefing';
import type { ReadyPage, ShownPoint } from '../briefings/page-state';

export type SharedVerdict = Exclude<BriefingVerdict, { status: 'missing' }>;

/** A point of the briefing that the page says, with the page's points that say it. */
export interface Pair {
  readonly verdict: SharedVerdict;
  readonly point: BriefingPoint;
  readonly said: readonly ShownPoint[];
  readonly related: readonly ShownPoint[];
}

/** A point of the briefing that the page does not say. */
export interface Missing {
  readonly verdict: Extract<BriefingVerdict, { status: 'missing' }>;
  readonly point: BriefingPoint;
  readonly related: readonly ShownPoint[];
}

/** One kind of statement, briefing and page side by side. */
export interface Section {
  readonly kind: Kind;
  /** Changed before repeated, each in the briefing's order. */
  readonly pairs: readonly Pair[];
  /** Key points before the others, each in page order. */
  readonly fresh: readonly ShownPoint[];
  readonly missing: readonly Missing[];
}

/**
 * Joins a comparison's ids to the points they name, for one kind. A verdict belongs to the kind of its
 * briefing point; ids that name nothing (a briefing replaced since) are left out.
 */
export const arrangeSection = (
  kind: Kind,
  page: Pick<ReadyPage, 'comparison' | 'points'>,
  briefing: readonly BriefingPoint[],
): Section => {
  const ours = new Map(briefing.filter((point) => point.kind === kind).map((point) => [point.id, point]));
  const theirs = new Map(page.points.map((point) => [point.id, point]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => theirs.get(id) ?? []);
  const relatedTo = (id: string) =>
    named(page.comparison.related.filter((pair) => pair.point === id).map((pair) => pair.pagePoint));

  const pairs: Pair[] = [];
  const missing: Missing[] = [];
  for (const verdict of page.comparison.verdicts) {
    const point = ours.get(verdict.point);
    if (!point) continue;
    const related = relatedTo(point.id);
    if (verdict.status === 'missing') missing.push({ verdict, point, related });
    else pairs.push({ verdict, point, related, said: named(verdict.pagePoints) });
  }
  const fresh = named(page.comparison.fresh).filter((point) => point.kind === kind);
  return {
    kind,
    pairs: [
      ...pairs.filter((pair) => pair.verdict.status === 'changed'),
      ...pairs.filter((pair) => pair.verdict.status === 'repeated'),
    ],
    fresh: [...fresh.filter((point) => point.key), ...fresh.filter((point) => !point.key)],
    missing,
  };
};
