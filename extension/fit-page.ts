import type { BriefingVerdict, Comparison } from '../analysis/comparison';
import type { ReadyPage, ShownPoint } from '../briefings/page-state';

/** Most bytes kept of one page: some 3,500 points, and three such pages have room beside each other. */
export const PAGE_LIMIT = 2_400_000;

/**
 * The page with no more points than fit: those the comparison names first and the key points, then the others from
 * the top of the text. `leftOut` says how many are missing. Other pages come back as they are.
 */
export const fitPage = (page: ReadyPage, limit: number = PAGE_LIMIT): ReadyPage => {
  if (bytesOf(page) <= limit) return page;
  const kept = choosePoints(page, limit);
  return {
    ...page,
    points: page.points.filter(({ id }) => kept.has(id)),
    leftOut: page.points.length - kept.size,
    comparison: onlyOf(page.comparison, kept),
  };
};

const choosePoints = ({ points, comparison }: ReadyPage, limit: number): ReadonlySet<string> => {
  const said = comparison.verdicts.map(pagePointsOf);
  const first = new Set(said.flatMap((ids) => ids.slice(0, 1)));
  const named = new Set([...said.flat(), ...comparison.related.map(({ pagePoint }) => pagePoint)]);
  const rankOf = ({ id, key }: ShownPoint): number => {
    if (first.has(id)) return 0; // a verdict never stands without a point of the page
    if (key) return 1;
    return named.has(id) ? 2 : 3;
  };
  const kept = new Set<string>();
  let room = limit;
  // a stable sort: within a rank, in the order of the page
  for (const point of [...points].sort((a, b) => rankOf(a) - rankOf(b))) {
    const bytes = bytesOf(point) + 2 * point.id.length;
    if (bytes > room && rankOf(point) > 0) continue;
    room -= bytes;
    kept.add(point.id);
  }
  return kept;
};

const onlyOf = (comparison: Comparison, kept: ReadonlySet<string>): Comparison => ({
  verdicts: comparison.verdicts.map((verdict) =>
    verdict.status === 'missing'
      ? verdict
      : { ...verdict, pagePoints: verdict.pagePoints.filter((id) => kept.has(id)) },
  ),
  fresh: comparison.fresh.filter((id) => kept.has(id)),
  related: comparison.related.filter(({ pagePoint }) => kept.has(pagePoint)),
});

const pagePointsOf = (verdict: BriefingVerdict): readonly string[] =>
  verdict.status === 'missing' ? [] : verdict.pagePoints;

/** As the browser counts them: of the JSON text in UTF-8. */
const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
