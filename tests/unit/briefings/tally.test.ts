import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../analysis/comparison';
import { describePoint } from '../../../analysis/describe-point';
import type { Kind } from '../../../analysis/kind';
import { tally } from '../../../briefings/tally';

const point = (id: string, kind: Kind) => describePoint({ id, kind, text: id, lang: 'en' });
const repeated = (id: string) =>
  ({ status: 'repeated', point: id, pagePoints: ['s0r'], score: 0.5, evidence: [] }) as const;

describe('tally', () => {
  const briefing = [point('r1', 'risk'), point('r2', 'risk'), point('m1', 'measure'), point('r3', 'risk')];
  const page = [
    point('s0r', 'risk'),
    point('s1m', 'measure'),
    point('s2m', 'measure'),
    point('s3o', 'outlook'),
  ];
  const comparison: Comparison = {
    verdicts: [
      repeated('r1'),
      { ...repeated('r2'), status: 'changed', change: 'figure', was: '1 percent', now: '2 percent' },
      { status: 'missing', point: 'm1', evidence: [] },
      { status: 'missing', point: 'r3', evidence: [] },
    ],
    fresh: ['s1m', 's2m', 's3o'],
    related: [],
  };

  it('counts by kind what became of the briefing and what the page adds', () => {
    expect(tally(comparison, briefing, page)).toEqual([
      { kind: 'risk', repeated: 1, changed: 1, missing: 1, fresh: 0 },
      { kind: 'measure', repeated: 0, changed: 0, missing: 1, fresh: 2 },
      { kind: 'outlook', repeated: 0, changed: 0, missing: 0, fresh: 1 },
    ]);
  });

  it('counts every point of the briefing once', () => {
    const sum = tally(comparison, briefing, page).reduce(
      (all, one) => all + one.repeated + one.changed + one.missing,
      0,
    );
    expect(sum).toBe(briefing.length);
  });

  it('passes over ids it does not know', () => {
    const stray: Comparison = { verdicts: [repeated('gone')], fresh: ['gone'], related: [] };
    expect(tally(stray, [], []).every(({ repeated, fresh }) => repeated === 0 && fresh === 0)).toBe(true);
  });
});
