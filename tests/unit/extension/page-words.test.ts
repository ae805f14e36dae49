import { describe, expect, it } from 'vitest';
import { collectPageWords, fillIn } from '../../../extension/page-words';

describe('the words drawn in a page', () => {
  it('are asked for with marks where something is filled in', () => {
    const words = collectPageWords((key, [first, second]) => `${key}: ${first} of ${second}`);
    expect(fillIn(words['card.position'], [3, 12])).toBe('card.position: 3 of 12');
  });

  it('keep what is filled in as it is, whatever it looks like', () => {
    expect(fillIn('now {1}', ['$& {2} {1}'])).toBe('now $& {2} {1}');
    expect(fillIn('{1} and {2}', ['one'])).toBe('one and ');
  });
});
