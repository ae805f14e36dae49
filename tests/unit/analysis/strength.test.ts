import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../analysis/kind';
import { findStrengthCues, measureStrength } from '../../../analysis/measure-strength';
import { strengthScales } from '../../../analysis/strength/scales';
import { parseTable } from '../../../analysis/themes/parse-table';

describe('measureStrength', () => {
  it('orders risks from severe to slight, in both languages', () => {
    const english = [
      'Severe shortages persist.',
      'There is considerable pressure.',
      'There is pressure.',
      'Pressure has eased.',
    ];
    expect(english.map((text) => measureStrength(text, 'en', 'risk'))).toEqual([2, 1, 0, -1]);
    const chinese = ['形势十分严峻。', '面临较大压力。', '面临压力。', '压力有所缓解。'];
    expect(chinese.map((text) => measureStrength(text, 'zh', 'risk'))).toEqual([2, 1, 0, -1]);
  });

  it('orders measures from all-out to merely studied', () => {
    const texts = [
      'It will intervene decisively.',
      'Bolder steps follow.',
      'It will act.',
      'It acts gradually.',
      'It will study this.',
    ];
    expect(texts.map((text) => measureStrength(text, 'en', 'measure'))).toEqual([2, 1, 0, -1, -2]);
    expect(measureStrength('研究有关办法。', 'zh', 'measure')).toBe(-2);
    expect(measureStrength('全力稳定生产。', 'zh', 'measure')).toBe(2);
  });

  it('takes officialese for plain', () => {
    expect(measureStrength('要进一步加大力度，切实抓好落实。', 'zh', 'measure')).toBe(0);
    expect(measureStrength('Efforts will be further strengthened.', 'en', 'measure')).toBe(0);
  });

  it('reads the same word by the kind it stands in', () => {
    expect(measureStrength('Growth will be weaker.', 'en', 'outlook')).toBe(-1);
    expect(measureStrength('Growth will be weaker.', 'en', 'measure')).toBe(0);
  });

  it('is plain where wordings pull both ways with the same force', () => {
    expect(measureStrength('Higher risks here, somewhat fewer there: lower.', 'en', 'risk')).toBe(0);
  });

  it('stays within −2 and 2 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...KINDS), (text, kind) => {
        expect(Math.abs(measureStrength(text, 'zh', kind))).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('the strength scales', () => {
  const rows = parseTable(strengthScales);

  it('have one line for each step of each kind, both languages filled', () => {
    expect(rows.map(({ id }) => id)).toEqual(
      KINDS.flatMap((kind) => [2, 1, -1, -2].map((level) => `${kind} ${level}`)),
    );
    expect(rows.filter(({ en, zh }) => en.length === 0 || zh.length === 0)).toEqual([]);
  });

  it.each(rows.map((row) => [row.id, row] as const))('find the wordings of "%s"', (id, row) => {
    const [kind = '', level] = id.split(' ');
    const known = KINDS.find((name) => name === kind);
    if (!known) throw new Error(`no kind ${kind}`);
    for (const variant of [...row.en, ...row.zh])
      expect(
        findStrengthCues(variant, 'en', known).map((cue) => cue.level),
        variant,
      ).toEqual([Number(level)]);
  });
});
