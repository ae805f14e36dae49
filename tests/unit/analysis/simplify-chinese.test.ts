import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSimplified } from '../../../analysis/simplify-chinese';

/** Any code unit, lone surrogates too. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

describe('toSimplified', () => {
  it('writes traditional characters in their simplified form', () => {
    expect(toSimplified('經濟下行壓力加大，政府將減稅')).toBe('经济下行压力加大，政府将减税');
  });

  it('takes 著 for the particle, except where it means a work or "marked"', () => {
    expect(toSimplified('隨著需求顯著回升')).toBe('随着需求显著回升');
  });

  it('goes by the standard form of regional variants', () => {
    expect(toSimplified('衞生、裏面、綫上')).toBe('卫生、里面、线上');
  });

  it('keeps every length, so that spans stay valid', () => {
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(toSimplified(`國${text}`)).toHaveLength(text.length + 1);
      }),
    );
  });

  it('changes nothing in text that is simplified already or not Chinese', () => {
    fc.assert(fc.property(fc.string(), (text) => toSimplified(text) === text));
    const once = toSimplified('經濟');
    expect(toSimplified(once)).toBe(once);
  });
});
