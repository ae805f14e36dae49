import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../analysis/compare';
import type { Comparison } from '../../../analysis/comparison';
import { describePoint } from '../../../analysis/describe-point';
import { KINDS, type Kind, type Lang } from '../../../analysis/kind';
import type { Point } from '../../../analysis/point';
import { cpuTimeOf } from '../cpu-time';
import { CLOSE_PAIRS } from './pairs/close-pairs';
import { kindOf, OWN_PAIRS, type OwnPair } from './pairs/own-pairs';

const PAIRS: readonly OwnPair[] = [...OWN_PAIRS, ...CLOSE_PAIRS];

const point = (id: string, kind: Kind, text: string, lang: Lang = 'en', sentence = 0): Point =>
  describePoint({ id, kind, text, lang, sentences: [sentence] });

/** Lines "r: text" as points p0, p1, … */
const pointsOf = (lines: string, lang: Lang, prefix: string): readonly Point[] =>
  lines
    .trim()
    .split('\n')
    .map((line, index) => point(`${prefix}${index}`, kindOf(line[0] ?? ''), line.slice(3), lang, index));

const runPair = (pair: OwnPair): Comparison =>
  compare(pointsOf(pair.briefing, pair.langs[0], 'p'), pointsOf(pair.page, pair.langs[1], 's'));

const linksOf = (comparison: Comparison): readonly string[] =>
  comparison.verdicts.flatMap((verdict) =>
    verdict.status === 'missing' ? [] : verdict.pagePoints.map((id) => `${verdict.point}@${id}`),
  );

describe('compare on whole pairs', () => {
  it.each(PAIRS.filter(({ links }) => links.length === 0))('finds nothing in common in $id', (pair) => {
    const { verdicts, fresh, related } = runPair(pair);
    expect(verdicts.every(({ status }) => status === 'missing')).toBe(true);
    expect(fresh).toHaveLength(pair.page.trim().split('\n').length);
    expect(related).toEqual([]);
  });

  it.each(PAIRS.filter(({ links }) => links.length > 0))(
    'links most of $id and hardly anything else',
    (pair) => {
      const gold = new Set(pair.links.map((link) => link.split(' ')[0] ?? ''));
      const found = linksOf(runPair(pair));
      const right = found.filter((link) => gold.has(link)).length;
      expect(right / gold.size).toBeGreaterThanOrEqual(0.66);
      expect(found.length - right).toBeLessThanOrEqual(1);
    },
  );

  it('finds at least nine in ten links of all pairs, with nine in ten right', () => {
    let [right, said, wanted] = [0, 0, 0];
    for (const pair of PAIRS) {
      const gold = new Set(pair.links.map((link) => link.split(' ')[0] ?? ''));
      const found = linksOf(runPair(pair));
      right += found.filter((link) => gold.has(link)).length;
      said += found.length;
      wanted += gold.size;
    }
    expect(right / said).toBeGreaterThan(0.95);
    expect(right / wanted).toBeGreaterThan(0.9);
  });

  it('says "changed" only where it is so, in three of four cases at least', () => {
    const said = PAIRS.flatMap((pair) =>
      runPair(pair).verdicts.flatMap((verdict) => {
        if (verdict.status !== 'changed') return [];
        return [pair.links.some((link) => link.startsWith(`${verdict.point}@`) && link.includes(' '))];
      }),
    );
    expect(said.length).toBeGreaterThanOrEqual(8);
    expect(said.filter(Boolean).length / said.length).toBeGreaterThanOrEqual(0.75);
  });
});

describe('compare', () => {
  const briefing = [
    point('r1', 'risk', 'Small firms face a shortage of skilled workers.'),
    point('m1', 'measure', 'The ministry raised the subsidy for apprentices to 500 euros a month.'),
    point('o1', 'outlook', 'Unemployment is expected to fall to 5 percent by the end of the year.'),
  ];

  it('gives one verdict a point, in order, and every page point is matched or new', () => {
    const page = [
      point('s0o', 'outlook', 'Unemployment is expected to reach 6 percent by the end of the year.'),
      point('s1r', 'risk', 'A shortage of skilled workers troubles small firms.'),
      point('s2m', 'measure', 'Museums will open late on Thursdays.'),
    ];
    const { verdicts, fresh } = compare(briefing, page);
    expect(verdicts.map(({ point, status }) => `${point} ${status}`)).toEqual([
      'r1 repeated',
      'm1 missing',
      'o1 changed',
    ]);
    expect(fresh).toEqual(['s2m']);
    const [, , changed] = verdicts;
    expect(changed).toMatchObject({
      change: 'figure',
      was: '5 percent',
      now: '6 percent',
      pagePoints: ['s0o'],
    });
    expect(changed?.evidence[0]?.rule).toBe('change/figure');
  });

  it('knows a briefing point in a sentence that the page says ten thousand times', () => {
    const said = 'Downward pressure on the industrial economy is growing.';
    const often = Array.from({ length: 10_000 }, (_, i) => point(`s${i}`, 'risk', said, 'en', i));
    const [verdict] = compare([point('p0', 'risk', said)], often).verdicts;
    expect(verdict?.status).toBe('repeated');
  });

  it('explains a repetition by the themes and words it rests on', () => {
    const page = [point('s0r', 'risk', 'A shortage of skilled workers troubles small firms.')];
    const [verdict] = compare(briefing, page).verdicts;
    expect(verdict?.evidence.map(({ rule }) => rule)).toContain('alike/theme/labour-shortage');
  });

  it('takes the same figure in other units for the same', () => {
    const was = [point('m1', 'measure', 'The central bank lowered its key rate by 25 basis points.')];
    const now = [point('s0m', 'measure', '央行将关键利率下调0.25个百分点。', 'zh')];
    expect(compare(was, now).verdicts[0]?.status).toBe('repeated');
  });

  it('compares a figure only with one of the same basis and period', () => {
    const was = [point('o1', 'outlook', 'Exports are expected to grow by 3 percent in the first quarter.')];
    const now = [point('s0o', 'outlook', 'Exports are expected to grow by 4 percent in the second quarter.')];
    expect(compare(was, now).verdicts[0]).not.toMatchObject({ change: 'figure' });
  });

  it('sees no contrast between a bound or a round figure and a value that fits it', () => {
    const was = [point('m1', 'measure', 'Drivers will pay an extra 1.24 billion crowns in fuel taxes.')];
    const now = [point('s0m', 'measure', 'Drivers will pay over 1 billion crowns more in fuel taxes.')];
    expect(compare(was, now).verdicts[0]?.status).toBe('repeated');
  });

  it('takes what another country or body did for no change', () => {
    const was = [
      point('m1', 'measure', 'The Bank of England raised its key interest rate by 50 basis points.'),
    ];
    const now = [point('s0m', 'measure', 'The Bank of Japan cut its key interest rate by 10 basis points.')];
    expect(compare(was, now).verdicts[0]?.status).not.toBe('changed');
  });

  it('pairs figures by their period where a point states several', () => {
    const was = [
      point('o1', 'outlook', 'Inflation is projected at 1.9 percent in 2025 and 1.6 percent in 2026.'),
    ];
    const now = [
      point(
        's0o',
        'outlook',
        'The bank projects inflation of 1.9 percent in 2025 and of 1.1 percent in 2026.',
      ),
    ];
    expect(compare(was, now).verdicts[0]).toMatchObject({
      change: 'figure',
      was: '1.6 percent',
      now: '1.1 percent',
    });
  });

  it('draws a contrast of strength or direction only between words said of the same theme', () => {
    const was = [point('r1', 'risk', 'Severe shortages of skilled workers trouble small firms.')];
    const eased = [point('s0r', 'risk', 'Slight shortages of skilled workers trouble small firms.')];
    expect(compare(was, eased).verdicts[0]).toMatchObject({ change: 'weaker', was: 'Severe', now: 'Slight' });
    const other = [
      point(
        's0r',
        'risk',
        'Shortages of skilled workers trouble small firms, as the mayor of the town said with a slight cough.',
      ),
    ];
    expect(compare(was, other).verdicts[0]?.status).toBe('repeated');
  });

  it('calls the same matter in another kind of statement related, not the same', () => {
    const page = [
      point('s0m', 'measure', 'The ministry will train skilled workers against the shortage in small firms.'),
      point(
        's1m',
        'measure',
        'The ministry raised the subsidy for apprentices to 500 euros a month.',
        'en',
        1,
      ),
    ];
    const { verdicts, related } = compare(briefing, page);
    expect(verdicts[0]?.status).toBe('missing');
    expect(related).toMatchObject([{ point: 'r1', pagePoint: 's0m' }]);
  });

  it('lists every page point that repeats a point, the nearest first', () => {
    const page = [
      point('s0r', 'risk', 'Small firms complain of a shortage of skilled workers and of high rents.'),
      point('s1r', 'risk', 'Small firms face a shortage of skilled workers.', 'en', 1),
    ];
    const [verdict] = compare(briefing, page).verdicts;
    expect(verdict).toMatchObject({ status: 'repeated', pagePoints: ['s1r', 's0r'] });
  });

  it('does not take officialese or a bare difference in wording for a change', () => {
    const was = [point('m1', 'measure', '支持中小企业技术改造。', 'zh')];
    const now = [point('s0m', 'measure', '进一步加大力度，切实支持中小企业开展技术改造。', 'zh')];
    expect(compare(was, now).verdicts[0]?.status).toBe('repeated');
  });

  it('reads traditional characters as simplified ones', () => {
    const was = [point('r1', 'risk', '房地产开发商资金紧张，楼市低迷。', 'zh')];
    const now = [point('s0r', 'risk', '樓市低迷，房地產開發商資金緊張。', 'zh')];
    expect(compare(was, now).verdicts[0]?.status).toBe('repeated');
  });

  it('has nothing to say of empty lists and empty texts', () => {
    expect(compare([], [])).toEqual({ verdicts: [], fresh: [], related: [] });
    expect(compare(briefing, []).verdicts.map(({ status }) => status)).toEqual([
      'missing',
      'missing',
      'missing',
    ]);
    expect(compare([point('r1', 'risk', '')], [point('s0r', 'risk', '')]).fresh).toEqual(['s0r']);
  });

  it('finds a briefing held against itself repeated, point by point, nothing changed', () => {
    for (const pair of PAIRS) {
      const points = pointsOf(pair.briefing, pair.langs[0], 'p');
      const copy = points.map((one) => ({ ...one, id: `copy-${one.id}` }));
      for (const verdict of compare(points, copy).verdicts)
        expect(verdict).toMatchObject({
          status: 'repeated',
          pagePoints: expect.arrayContaining([`copy-${verdict.point}`]),
        });
    }
  });

  it('keeps its promises for any points: one verdict each, no link between kinds, fresh or linked', () => {
    const sentences = PAIRS.flatMap(({ page, langs }) => pointsOf(page, langs[1], 'x'));
    const anyPoint = fc.oneof(
      fc.constantFrom(...sentences),
      fc
        .record({ text: fc.string({ unit: 'binary' }), kind: fc.constantFrom(...KINDS) })
        .map(({ text, kind }) => point('x', kind, text, 'zh')),
    );
    const list = (prefix: string) =>
      fc
        .array(anyPoint, { maxLength: 12 })
        .map((points) => points.map((one, index) => ({ ...one, id: `${prefix}${index}` })));
    fc.assert(
      fc.property(list('b'), list('g'), (was, now) => {
        const { verdicts, fresh } = compare(was, now);
        expect(verdicts.map((verdict) => verdict.point)).toEqual(was.map(({ id }) => id));
        const linked = new Set(
          verdicts.flatMap((verdict) => (verdict.status === 'missing' ? [] : verdict.pagePoints)),
        );
        expect(fresh).toEqual(now.map(({ id }) => id).filter((id) => !linked.has(id)));
        for (const verdict of verdicts) {
          if (verdict.status === 'missing') continue;
          const kind = was.find(({ id }) => id === verdict.point)?.kind;
          expect(
            now.filter(({ id }) => verdict.pagePoints.includes(id)).every((one) => one.kind === kind),
          ).toBe(true);
          expect(verdict.score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('holds 30 points against 400 in a moment', () => {
    const many = Array.from({ length: 40 }, () =>
      PAIRS.flatMap(({ page, langs }) => pointsOf(page, langs[1], 's')),
    ).flat();
    const page = many.slice(0, 400).map((one, index) => ({ ...one, id: `s${index}`, sentences: [index] }));
    const thirty = PAIRS.flatMap(({ briefing, langs }) => pointsOf(briefing, langs[0], 'p')).slice(0, 30);
    compare(thirty, page);
    expect(cpuTimeOf(() => compare(thirty, page))).toBeLessThan(1_000);
  });
});

describe('what a word of change is said of', () => {
  const changeOf = (briefing: string, page: string, lang: Lang): string | undefined => {
    const { verdicts } = compare([point('r1', 'risk', briefing, lang)], [point('s1', 'risk', page, lang)]);
    return verdicts[0]?.status;
  };

  it('is its own clause: pressure that grew does not make the weak recovery beside it another one', () => {
    const briefing = '工业经济稳定恢复的基础尚不牢固。';
    expect(changeOf(briefing, '工业经济稳定恢复的基础仍不牢固，二季度下行压力明显加大。', 'zh')).toBe(
      'repeated',
    );
    expect(changeOf('一季度工业经济仍面临下行压力。', '一季度工业经济下行压力明显加大。', 'zh')).toBe(
      'changed',
    );
  });
});
