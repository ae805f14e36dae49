import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../../analysis/labels/split-words';
import { stemWord } from '../../../../analysis/labels/stem-word';

describe('splitting English words', () => {
  it('classes numbers by what they stand for', () => {
    expect(splitWords('In 2031, 4.5% of $30 for 12 people').map(({ word }) => word)).toEqual([
      'in',
      '<year>',
      '<pct>',
      '%',
      'of',
      '$',
      '<money>',
      'for',
      '<n>',
      'people',
    ]);
  });

  it('keeps contractions and straightens marks', () => {
    expect(splitWords('“It won’t”').map(({ word }) => word)).toEqual(['"', 'it', "won't", '"']);
  });

  it('gives ordered, disjoint tokens inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of splitWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('stemming', () => {
  it.each([
    ['rises', 'rising'],
    ['cut', 'cutting'],
    ['policy', 'policies'],
    ['worry', 'worried'],
    ['impose', 'imposed'],
  ])('brings %s and %s together', (a, b) => {
    expect(stemWord(a)).toBe(stemWord(b));
  });

  it.each(['crisis', 'loss', 'need', 'spring', 'gas'])('leaves %s as it is', (word) => {
    expect(stemWord(word)).toBe(word);
  });
});
