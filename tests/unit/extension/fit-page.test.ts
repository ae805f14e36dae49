import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../analysis/comparison';
import type { BriefingId } from '../../../briefings/briefing';
import type { ReadyPage, ShownPoint } from '../../../briefings/page-state';
import { fitPage } from '../../../extension/fit-page';

const point = (index: number, over: Partial<ShownPoint> = {}): ShownPoint => ({
  id: `s${index}r`,
  kind: 'risk',
  text: 'Growth may slow.',
  lang: 'en',
  sentences: [index],
  key: false,
  themes: [],
  figures: [],
  strength: 0,
  speaker: null,
  evidence: [],
  span: { start: index, end: index + 1 },
  placed: true,
  ...over,
});

const ready = (points: readonly ShownPoint[], comparison: Partial<Comparison> = {}): ReadyPage => ({
  status: 'ready',
  page: { url: '', title: '', publisher: null, published: null },
  lang: 'en',
  topic: { policy: true, score: 1, evidence: [] },
  asked: false,
  quality: 'full',
  nextPage: null,
  points,
  readTo: null,
  leftOut: 0,
  briefing: 'b' as BriefingId,
  comparison: { verdicts: [], fresh: points.map(({ id }) => id), related: [], ...comparison },
  access: 'granted',
});

const many = (count: number) => Array.from({ length: count }, (_, index) => point(index));
const idsOf = (page: ReadyPage) => page.points.map(({ id }) => id);

describe('a page too large to keep whole', () => {
  it('is nothing but itself where it fits', () => {
    const page = ready(many(20));
    expect(fitPage(page)).toBe(page);
  });

  it('keeps the top of the text, in its order, and says that it is not all', () => {
    const small = fitPage(ready(many(100)), 4_000);
    expect(idsOf(small).length).toBeLessThan(100);
    expect(idsOf(small)).toEqual(idsOf(ready(many(100))).slice(0, small.points.length));
    expect([small.quality, small.points.length + small.leftOut]).toEqual(['full', 100]);
  });

  it('gives up key points, and those the comparison names, last', () => {
    const points = many(100).map((each, index) => (index === 90 ? { ...each, key: true } : each));
    const verdict = { point: 'r1', pagePoints: ['s95r'], score: 1, evidence: [] };
    const small = fitPage(
      ready(points, {
        verdicts: [{ status: 'repeated', ...verdict }],
        related: [{ point: 'r2', pagePoint: 's97r', evidence: [] }],
      }),
      4_000,
    );
    expect(idsOf(small)).toEqual(expect.arrayContaining(['s90r', 's95r', 's97r']));
    expect(idsOf(small)).not.toContain('s89r');
  });

  it('names no point that it does not keep, keeps each verdict its first, and stays near the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ key: fc.boolean(), text: fc.string({ maxLength: 80 }) }), { maxLength: 60 }),
        fc.array(fc.nat(59), { maxLength: 6 }),
        fc.integer({ min: 500, max: 12_000 }),
        (made, named, limit) => {
          const points = made.map((over, index) => point(index, over));
          const said = named.flatMap((index) => points[index]?.id ?? []);
          const verdicts = said.length
            ? [{ status: 'repeated', point: 'r1', pagePoints: said, score: 1, evidence: [] } as const]
            : [];
          const small = fitPage(ready(points, { verdicts }), limit);
          const kept = new Set(idsOf(small));
          const { fresh, verdicts: after } = small.comparison;
          expect(fresh.every((id) => kept.has(id))).toBe(true);
          const [verdict] = after;
          if (verdict && verdict.status !== 'missing') {
            expect(verdict.pagePoints[0]).toBe(said[0]);
            expect(verdict.pagePoints.every((id) => kept.has(id))).toBe(true);
          }
          // what is not a point is some hundred bytes, and one point is kept come what may
          expect(JSON.stringify(small.points).length).toBeLessThan(limit + 1_500);
        },
      ),
    );
  });
});
