import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reanchor } from '../../../page/reanchor';
import { cpuTimeOf } from '../cpu-time';

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
  it('follows quotes that have moved with some of what stood beside them, and no other', () => {
    const after = [`${C} And more.`, 'A new paragraph stands here.', A, B].join('\n');
    const spans = [A, B, C].map((quote) => spanOf(before, quote));
    expect(reanchor(before, after, spans).map((span) => slice(after, span))).toEqual([A, B, null]);
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

describe('reanchor, whatever became of the typography', () => {
  const ALIKE: readonly (readonly [string, string])[] = [
    ['"It must be done," he said at 3-5% growth.', '“It must be done,” he said at 3–5% growth.'],
    ['The bank’s quota is raised.', "The bank's quota is raised."],
    ['GDP增长5%，物价回落。', 'ＧＤＰ增长５％,物价回落。'],
    ['Manufacturers pay less tax.', 'Manu\u00adfacturers\u00a0pay  less\u200b tax.'],
    ['各地要稳定就业。', '各地要\n稳定就业。'],
    ['Café owners get credit.', 'Cafe\u0301 owners get credit.'],
  ];
  const DIFFERENT: readonly (readonly [string, string])[] = [
    ['Output rose by 5.5 percent.', 'Output rose by 5.8 percent.'],
    ['Output rose by 10².', 'Output rose by 102.'],
    ['Prices will rise.', 'It is not true that Prices will rise.'],
    ['银行将增加贷款。', '并非所有银行将增加贷款。'],
    ['Rates cut to 3', 'Rates cut to 3.5'],
    ['Rates cut to 3.', 'Rates cut to 3.25 percent.'],
    ['Growth will slow', 'Growth will slow, but not for long'],
    ['Rates are 1 0', 'Rates are 10'],
  ];
  const around = (words: string) => `A first paragraph stands here.\n${words}\nAnd a last one follows it.`;
  const place = (was: string, is: string) => {
    const [found] = reanchor(around(was), around(is), [spanOf(around(was), was)]);
    return slice(around(is), found ?? null);
  };

  it.each(ALIKE)('finds %j as %j', (was, is) => expect(place(was, is)).toBe(is));
  it.each(DIFFERENT)('does not take %j for %j', (was, is) => expect(place(was, is)).toBe(null));

  it('prefers, among equal places, the one in its own text node', () => {
    const twice = `${A}\n${B}\n${A}\n${B}`;
    const span = { start: 0, end: A.length };
    const at = twice.lastIndexOf(A);
    const [found] = reanchor(`${A}\n${B}`, twice, [span], (_, to) => (to === at ? 20_000 : 0));
    expect(found?.start).toBe(at);
  });

  it('never places a sentence where a figure, a word or a "not" differs', () => {
    const word = fc.constantFrom(
      'rates',
      'will',
      'not',
      'rise',
      'fall',
      '3%',
      '5%',
      '13%',
      '增长',
      '下降',
      '不',
    );
    const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `${words.join(' ')}.`);
    const text = fc.array(sentence, { minLength: 1, maxLength: 8 });
    const bare = (words: string | null) => words?.replace(/\s/g, '');
    fc.assert(
      fc.property(text, text, (old, now) => {
        const [before, after] = [old.join('\n'), now.join('\n')];
        let from = 0;
        const spans = old.map((words) => {
          const start = before.indexOf(words, from);
          from = start + words.length;
          return { start, end: from };
        });
        reanchor(before, after, spans).forEach((found, i) => {
          if (!found) return;
          expect(bare(slice(after, found))).toBe(bare(old[i] ?? null));
          // a whole sentence of the new text, not the end of a longer one
          expect(now.map(bare)).toContain(bare(slice(after, found)));
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('costs about as much for a text twice as long: 300 points in 30,000 words', () => {
    const timeOf = (words: number): number => {
      const lines = Array.from(
        { length: words / 10 },
        (_, i) => `Line ${i} says that output of branch ${i * 7} grew.`,
      );
      const old = lines.join('\n');
      const spans = lines
        .filter((_, i) => i % Math.ceil(lines.length / 300) === 0)
        .map((line) => spanOf(old, line));
      const moved = [...lines.slice(5), 'New words.', ...lines.slice(0, 5)].map((line) =>
        line.replace(/"/g, '”'),
      );
      const after = moved.join('\n');
      return cpuTimeOf(() => {
        const found = reanchor(old, after, spans);
        expect(found.filter(Boolean).length).toBeGreaterThan(spans.length * 0.97);
      });
    };
    timeOf(3_000);
    const [small, large] = [timeOf(15_000), timeOf(30_000)];
    console.log(
      `re-anchoring 300 points: ${small.toFixed(0)} ms in 15,000 words, ${large.toFixed(0)} ms in 30,000`,
    );
    // a quadratic search takes seconds; this is room for a machine under load
    expect(large).toBeLessThan(Math.max(6 * small, 1_000));
  });
});
