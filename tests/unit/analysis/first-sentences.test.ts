import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../analysis/article';
import { firstSentences } from '../../../analysis/first-sentences';
import { splitSentences } from '../../../analysis/split-sentences';

const articleOf = (paragraphs: readonly string[]): { text: string; blocks: Block[] } => {
  let at = 0;
  const blocks = paragraphs.map((paragraph): Block => {
    const span = { start: at, end: at + paragraph.length };
    at = span.end + 1;
    return { span, role: 'paragraph' };
  });
  return { text: paragraphs.join('\n'), blocks };
};

const paragraph = fc
  .array(fc.constantFrom('Output fell. ', 'Rates rise. ', '工业下行。', 'Mr. Li spoke. ', '“No.” '), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join('').trim());

describe('the first sentences of a text', () => {
  it('are all of an ordinary one', () => {
    const article = articleOf(['Output fell. Rates rise.', 'Prices hold.']);
    const { sentences, isAll } = firstSentences(article, 'en');
    expect(sentences).toEqual(splitSentences(article.text, article.blocks, 'en'));
    expect(isAll).toBe(true);
  });

  it('are as many as the reach, each whole, and it is said that there are more', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 300 }),
        (paragraphs, count, length) => {
          const article = articleOf(paragraphs);
          const all = splitSentences(article.text, article.blocks, 'en');
          const { sentences, isAll } = firstSentences(article, 'en', { sentences: count, length });
          expect(sentences.length).toBeLessThanOrEqual(count);
          for (const { span } of sentences) expect(span.end).toBeLessThanOrEqual(length);
          if (length >= article.text.length) expect(sentences).toEqual(all.slice(0, count));
          expect(isAll).toBe(length >= article.text.length && all.length <= count);
        },
      ),
    );
  });

  it('are looked for no further than they reach', () => {
    const article = articleOf(Array.from({ length: 6_000 }, () => 'Output fell in May. Rates may rise.'));
    let split = 0;
    const blocks = article.blocks.map(({ role, span }) => ({
      role,
      span: {
        start: span.start,
        get end() {
          split += 1;
          return span.end;
        },
      },
    }));
    expect(splitSentences(article.text, blocks, 'en', 10)).toHaveLength(10);
    expect(split).toBe(5);
  });
});
