import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../analysis/article';
import type { Lang } from '../../../analysis/kind';
import { splitSentences } from '../../../analysis/split-sentences';
import { cpuTimeOf } from '../cpu-time';

const wholeBlock = (text: string): Block[] => [{ span: { start: 0, end: text.length }, role: 'paragraph' }];

function split(text: string, lang: Lang): string[] {
  return splitSentences(text, wholeBlock(text), lang).map(({ span }) => text.slice(span.start, span.end));
}

describe('splitSentences in English', () => {
  it.each([
    [['Mr. Okafor spoke.', 'Dr. Lind and Gov. Reyes agreed.']],
    [
      [
        'The U.S. Treasury will borrow more.',
        'The plan starts on Jan. 20.',
        'It covers 3.5 percent of output.',
      ],
    ],
    [['Exports to the U.S. fell.', 'It was No. 3 on the list at 8 p.m. on Monday.']],
    [['J. P. Moreau of Acme Inc. said so.', 'Acme Corp. Chief Executive Li left.']],
    [['“Prices will fall.”', 'He said “that is plain.”', 'Then he left.']],
    [['"Why?" he asked.', 'Nobody knew...', 'Next came the vote.']],
    [['3. Strengthen demand.', '4. Cut fees (by half. Or more) now.']],
    [['The rate, e.g. that for loans, is fixed.', 'Firms such as Baker Ltd.', 'The rest wait.']],
  ])('keeps %j apart and whole', (sentences) => {
    expect(split(sentences.join(' '), 'en')).toEqual(sentences);
  });

  it('finds an end that lost its space', () => {
    expect(split('Demand slowed.The bank acted.', 'en')).toEqual(['Demand slowed.', 'The bank acted.']);
  });
});

describe('splitSentences in Chinese', () => {
  it.each([
    [['他说：“形势严峻。”', '“我们要加大力度！”', '会议结束了吗？']],
    [['一是减税降费；', '二是扩大内需；', '三是稳定就业。']],
    [['会议要求，1.加强监管，2.防范风险。', '增速为3.5%。']],
    [['發言人說：「需求疲弱。」', '「政策會調整。」']],
    [['第一季度开局平稳（数据来自调查。仅供参考）。', '“十四五”规划继续推进。']],
    [['行长表示："通胀会回落。"', '"我们不急于行动，"她说。']],
  ])('keeps %j apart and whole', (sentences) => {
    expect(split(sentences.join(''), 'zh')).toEqual(sentences);
  });
});

/** Any code unit, lone surrogates too. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

describe('splitSentences on any text', () => {
  const pieces = fc.oneof(
    fc.string({ unit, maxLength: 30 }),
    fc.constantFrom(
      '. ',
      '。',
      '；',
      '”',
      '“',
      '"',
      '(',
      ')',
      ' ',
      'U.S.',
      '1.',
      'Mr. ',
      '...',
      '\ud83d',
      '\udc00',
      '😀',
      'a',
      '国',
    ),
  );
  const articles = fc.array(
    fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')),
    { maxLength: 5 },
  );

  it('gives ordered, disjoint spans inside one block that lose nothing but white space', () => {
    fc.assert(
      fc.property(articles, fc.constantFrom<Lang>('en', 'zh'), (texts, lang) => {
        const blocks: Block[] = [];
        let at = 0;
        for (const text of texts) {
          blocks.push({ span: { start: at, end: at + text.length }, role: 'paragraph' });
          at += text.length + 1;
        }
        const text = texts.join('\n');
        let end = 0;
        let kept = '';
        for (const { span, block } of splitSentences(text, blocks, lang)) {
          const home = blocks[block]?.span ?? { start: -1, end: -1 };
          expect(span.start).toBeGreaterThanOrEqual(Math.max(end, home.start));
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(home.end);
          const sentence = text.slice(span.start, span.end);
          expect(sentence).toBe(sentence.trim());
          kept += sentence;
          end = span.end;
        }
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('never gives a sentence too long to read, and never cuts a pair of surrogates', () => {
    for (const { span } of splitSentences('😀'.repeat(5000), wholeBlock('😀'.repeat(5000)), 'en')) {
      expect(span.end - span.start).toBeLessThanOrEqual(1500);
      expect(span.start % 2).toBe(0);
    }
  });

  it('needs time in proportion to the length, on plain and on hostile text', () => {
    for (const piece of [
      'The rate rose by 3 percent. ',
      '经济下行压力较大。',
      'a',
      '(',
      '“',
      ' ',
      '1.',
      'a.A',
    ]) {
      const small = timeOf(piece.repeat(50_000 / piece.length));
      const large = timeOf(piece.repeat(500_000 / piece.length));
      // Ten times the text: allow twice that, and a floor against noise.
      expect(large, piece).toBeLessThan(Math.max(20 * small, 1500));
    }
  });
});

function timeOf(text: string): number {
  return cpuTimeOf(() => splitSentences(text, wholeBlock(text), 'en'));
}
