import { describe, expect, it } from 'vitest';
import { storedSize } from '../../../extension/stored-size';

describe('how much room a value takes', () => {
  // what `storage.session.getBytesInUse` of Chromium 141 said of ten thousand of each, for one of them
  it.each([
    ['a number', 7, 32],
    ['nothing', null, 32],
    ['a short text', 'x'.repeat(22), 32],
    ['a text', 'x'.repeat(40), 80],
    ['a long text', 'x'.repeat(400), 440],
    ['a list', [], 32],
    ['names with values', { a: 1, b: 2, c: 3, d: 4 }, 288],
    ['a long name', { ['a'.repeat(40)]: 1 }, 144],
  ])('%s', (_, value, bytes) => {
    expect(storedSize(value)).toBe(bytes);
  });

  it('is at least two bytes a character of a text with other letters, as Firefox counts, and what UTF-8 takes', () => {
    expect(storedSize(`“${'x'.repeat(999)}`)).toBeGreaterThan(2_000);
    expect(storedSize('经'.repeat(1_000))).toBeGreaterThan(3_000);
  });
});
