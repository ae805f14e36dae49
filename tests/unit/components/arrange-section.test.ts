import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefingVerdict } from '../../../analysis/comparison';
import { KINDS } from '../../../analysis/kind';
import { builtInBriefing } from '../../../briefings/built-in/miit-2022-01-20';
import { arrangeSection } from '../../../components/arrange-section';
import { englishReady } from '../../gallery/sample-pages';

const { points } = builtInBriefing;
const pagePoints = englishReady.points.map(({ id }) => id);

describe('arrangeSection', () => {
  it('puts changed points before repeated ones, and key points before others', () => {
    const { pairs, fresh } = arrangeSection('risk', englishReady, points);
    expect(pairs.map(({ verdict }) => verdict.status)).toEqual(['changed', 'repeated', 'repeated']);
    expect(fresh.map(({ key }) => key)).toEqual([true, false, false, false, false]);
  });

  it('passes over ids that name nothing', () => {
    const comparison = {
      verdicts: [{ status: 'missing', point: 'gone', evidence: [] }] as const,
      fresh: ['gone'],
      related: [{ point: 'gone', pagePoint: 'gone', evidence: [] }],
    };
    expect(arrangeSection('risk', { comparison, points: [] }, points)).toEqual({
      kind: 'risk',
      pairs: [],
      fresh: [],
      missing: [],
    });
  });

  it('shows every verdict and every new point in exactly one section', () => {
    const said = fc.subarray(pagePoints, { minLength: 1 });
    const evidence: BriefingVerdict['evidence'] = [];
    const verdict = (point: string): fc.Arbitrary<BriefingVerdict> =>
      fc.oneof(
        fc.constant({ status: 'missing' as const, point, evidence }),
        said.map((ids) => ({ status: 'repeated' as const, point, pagePoints: ids, score: 1, evidence })),
      );
    const verdicts = fc.tuple(...points.map(({ id }) => verdict(id)));
    fc.assert(
      fc.property(verdicts, fc.subarray(pagePoints), (all, fresh) => {
        const comparison = { verdicts: all, fresh, related: [] };
        const sections = KINDS.map((kind) => arrangeSection(kind, { ...englishReady, comparison }, points));
        const shown = sections.flatMap(({ pairs, missing }) =>
          [...pairs, ...missing].map(({ point }) => point.id),
        );
        expect(shown.sort()).toEqual(points.map(({ id }) => id).sort());
        expect(sections.flatMap((section) => section.fresh.map(({ id }) => id)).sort()).toEqual(
          [...fresh].sort(),
        );
      }),
      { numRuns: 50 },
    );
  });
});
