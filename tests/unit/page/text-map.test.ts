// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBlocks } from '../../../page/build-blocks';
import { foldText } from '../../../page/fold-text';
import { createTextMap } from '../../../page/text-map';
import { article, makeDocument, read, SENTENCES } from './make-document';

/** White space is where text is folded, and the page may draw it without a character: it is compared without. */
const bare = (text: string): string => foldText(text).replace(/ /g, '');

const word = fc.constantFrom(
  'rate',
  'cut',
  'the',
  '增长',
  '５％',
  'co\u00adop',
  'a\u200bb',
  '\u{1f4c8}',
  '\ud800',
  'U.S.',
  '。',
  '.',
);
const gap = fc.constantFrom(
  ' ',
  '  ',
  '\n\t',
  '\u00a0',
  '\u3000',
  '',
  '<br>',
  '<br> <br>',
  '<!-- c -->',
  '<wbr>',
);
const inline = fc
  .tuple(fc.constantFrom('b', 'i', 'a', 'span'), word, gap)
  .map(([tag, text, space]) => `<${tag}>${text}${space}${text}</${tag}>`);
const piece = fc.tuple(fc.oneof(word, inline), gap).map((parts) => parts.join(''));
const block = fc
  .tuple(
    fc.constantFrom('p', 'div', 'li', 'h2', 'td', 'blockquote', 'section'),
    fc.array(piece, { minLength: 1, maxLength: 8 }),
  )
  .map(([tag, pieces]) =>
    tag === 'td'
      ? `<table><tr><td>${pieces.join('')}</td><td>x</td></tr></table>`
      : `<${tag}>${pieces.join('')}</${tag}>`,
  );
const page = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join(''));

describe('a text map', () => {
  it('gives for any span a range whose folded text is the slice', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (markup, a, b) => {
        const document = makeDocument(markup);
        const { text, runs } = buildBlocks(document.body, () => true);
        const map = createTextMap(document, text, runs);
        const start = a % (text.length + 1);
        const end = start + (b % (text.length + 1 - start));
        const slice = text.slice(start, end);
        const range = map.rangeOf({ start, end });
        if (slice.trim() === '') return;
        expect(bare(range?.toString() ?? '')).toBe(bare(slice));
      }),
      { numRuns: 400 },
    );
  });

  it('writes blocks that are ordered, disjoint, folded, and joined by one newline', () => {
    fc.assert(
      fc.property(page, (markup) => {
        const { text, blocks } = buildBlocks(makeDocument(markup).body, () => true);
        expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join('\n')).toBe(text);
        for (const { span } of blocks) {
          const slice = text.slice(span.start, span.end);
          expect(slice).not.toBe('');
          expect(foldText(slice)).toBe(slice);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds its way back from each character', () => {
    const { article: found, map } = read(makeDocument(article()));
    for (let start = 0; start < found.text.length; start += 7) {
      if (found.text[start] === '\n') continue;
      const range = map.rangeOf({ start, end: start + 1 });
      expect(range && map.offsetOf(range.startContainer, range.startOffset)).toBe(start);
    }
  });

  it('maps every character but the separators', () => {
    const { map } = read(makeDocument(article()));
    expect(map.length - map.mapped).toBe(SENTENCES.length - 1);
  });

  it('gives no range once the text was changed or taken out', () => {
    const document = makeDocument(article());
    const { map, article: found } = read(document);
    const [first, second, third] = document.querySelectorAll('p');
    (first?.firstChild as Text).data = 'Something else stands here now.';
    second?.remove();
    const [a, b, c] = found.blocks.map(({ span }) => map.rangeOf(span));
    expect([a, b]).toEqual([null, null]);
    expect(c?.toString()).toBe(third?.textContent);
  });
});
