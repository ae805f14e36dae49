import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../analysis/find-speakers';
import type { Lang } from '../../../analysis/kind';

function speakersOf(sentences: readonly string[], lang: Lang) {
  const text = sentences.join(' ');
  let at = 0;
  const spans = sentences.map((sentence) => {
    const span = { start: at, end: at + sentence.length };
    at = span.end + 1;
    return { span, block: 0 };
  });
  return findSpeakers({ text }, spans, lang);
}

describe('findSpeakers', () => {
  it.each<[Lang, string, string | null]>([
    ['en', 'Governor Lena Holm said rates would stay high.', 'Governor Lena Holm'],
    ['en', 'The central bank said prices will ease.', 'central bank'],
    ['en', '“We will act,” said Pedro Alvarez.', 'Pedro Alvarez'],
    ['en', 'According to the Ministry of Trade, exports fell.', 'Ministry of Trade'],
    ['en', 'Exports fell by 3 percent in May.', null],
    ['en', 'It said so.', null],
    [
      'en',
      'The industry ministry said on Tuesday that orders are weak, and announced help.',
      'industry ministry',
    ],
    ['en', 'Shops asked for rate cuts and warned of closures.', null],
    ['zh', '国家统计局局长王明表示，经济运行总体平稳。', '国家统计局局长王明'],
    ['zh', '李华在发布会上强调，要稳定就业。', '李华'],
    ['zh', '数据显示，五月出口下降。', null],
    ['zh', '最新公布的报告指出，增速放缓。', null],
  ])('in %s: %s → %s', (lang, sentence, speaker) => {
    expect(speakersOf([sentence], lang)).toEqual([speaker]);
  });

  it('carries the speaker over a quotation and a pronoun, and not beyond', () => {
    expect(
      speakersOf(
        [
          'Minister Ana Ruiz said demand is weak.',
          '“We see no recovery.”',
          'She added that fees will fall.',
          'Shops closed early.',
        ],
        'en',
      ),
    ).toEqual(['Minister Ana Ruiz', 'Minister Ana Ruiz', 'Minister Ana Ruiz', null]);
    expect(speakersOf(['部长张伟表示：“需求偏弱。', '要扩大内需。”', '商店提早关门。'], 'zh')).toEqual([
      '部长张伟',
      '部长张伟',
      null,
    ]);
  });
});
