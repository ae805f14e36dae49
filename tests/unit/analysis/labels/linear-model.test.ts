import { describe, expect, it } from 'vitest';
import { decodeStep, encodeStep, openModel, STEPS, weightOf } from '../../../../analysis/labels/linear-model';
import { parseSentence } from '../../../../analysis/labels/parse-sentence';

const TINY = {
  version: 1,
  id: 'tiny',
  lang: 'en',
  features: 'fog\nlift',
  weights: [STEPS, 0, 0, -STEPS, 0, STEPS].map(encodeStep).join(''),
  scales: { word: [2, 1, 1] },
  thresholds: [0.5, 0.5, 0],
};
const judge = (text: string) =>
  openModel(TINY, 'en').judge({ sentence: parseSentence(text, 'en'), previous: null, next: null });

describe('the stored linear model', () => {
  it('keeps each step through its character, without characters that JSON escapes', () => {
    for (let q = -STEPS; q <= STEPS; q += 1) {
      expect(decodeStep(encodeStep(q))).toBe(q);
      expect(JSON.stringify(encodeStep(q))).toHaveLength(3);
    }
    expect(weightOf(-STEPS, 2)).toBe(-2);
  });

  it('adds up known features, scaled by how many the group has, less the threshold', () => {
    expect(judge('fog').margins).toEqual({ risk: 1.5, measure: -0.5, outlook: 0 });
    expect(judge('fog lift').margins.risk).toBeCloseTo(-0.5, 10);
    expect(judge('fog fog fog').margins.risk).toBe(1.5);
  });

  it('gives only the threshold to a sentence it knows nothing of', () => {
    expect(judge('').margins.risk).toBe(-0.5);
    expect(judge('zebra').contributions).toEqual([]);
  });

  it('refuses data of another version, another language or another length', () => {
    expect(() => openModel({ ...TINY, version: 2 }, 'en')).toThrow();
    expect(() => openModel(TINY, 'zh')).toThrow();
    expect(() => openModel({ ...TINY, weights: '#' }, 'en')).toThrow();
  });
});
