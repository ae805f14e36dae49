import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reanchor } from '../../../page/reanchor';

const A = 'The ministry will extend the tax relief for small manufacturers.';
const B = 'Exports are expected to slow in the second half of the year.';
const C = 'Prices of grain may rise again if shipping stays interrupted.';
const before = [A, B, C].join('\n');
const spanOf = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
};
const slice = (text: string, span: { start: number; end: number } | null) =>
  span && text.slice(span.start, span.end);

describe('reanchor', () => {
  it('follows quotes that have moved', () => {
    const after = [`${C} And more.`, 'A new paragraph stands here.', A, B].join('\n');
    const spans = [A, B, C].map((quote) => spanOf(before, quote));
    expect(reanchor(before, after, spans).map((span) => slice(after, span))).toEqual([A, B, C]);
  });

  it('gives no place to a quote that is gone or was edited', () => {
    const after = [A, B.replace('second', 'first')].join('\n');
    expect(reanchor(before, after, [spanOf(before, B), spanOf(before, C)])).toEqual([null, null]);
  });

  it('tells repeated quotes apart by what stands beside them, or leaves them', () => {
    const twice = `${A}\nIt said so.\n${B}\nIt said so.\n${C}`;
    const second = { start: twice.lastIndexOf('It said so.'), end: twice.lastIndexOf('It said so.') + 11 };
    const moved = `New.\n${twice}`;
    const [span] = reanchor(twice, moved, [second]);
    expect(span?.start).toBe(moved.lastIndexOf('It said so.'));
    expect(reanchor(twice, 'It said so.\nIt said so.', [second])).toEqual([null]);
  });

  it('never places a quote where other words stand', () => {
    const text = fc
      .array(fc.constantFrom('rate ', 'cut ', 'will ', '增长', '。', '\n', 'the '), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (old, now, a, b) => {
        const start = a % (old.length + 1);
        const span = { start, end: start + (b % (old.length + 1 - start)) };
        const [found] = reanchor(old, now, [span]);
        if (found) expect(slice(now, found)).toBe(slice(old, span));
      }),
    );
  });

  it('keeps a tie between the best places a tie when a worse one follows', () => {
    const quote = 'It said so again.';
    const old = `${A}\n${quote}\n${B}`;
    const after = [`${A}\n${quote}\n${B}`, `${A}\n${quote}\n${B}`, `Other.\n${quote}\nOther.`].join('\n\n');
    expect(reanchor(old, after, [spanOf(old, quote)])).toEqual([null]);
  });

  it('gives a place that several quotes claim to none of them', () => {
    const quote = 'Orders fell in all of the regions that were surveyed.';
    const old = [`One.\n${quote}`, `Two.\n${quote}`, `Six.\n${quote}`].join('\n');
    const spans = [...old.matchAll(/Orders[^.]*\./g)].map(({ index }) => ({
      start: index,
      end: index + quote.length,
    }));
    expect(reanchor(old, `Ten.\n${quote}`, spans)).toEqual([null, null, null]);
  });
});
