import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../analysis/find-speakers';
import type { Lang } from '../../../analysis/kind';

/** Blocks of sentences, and who says each. */
function speakersOf(blocks: readonly (readonly string[])[], lang: Lang): readonly (string | null)[] {
  const text = blocks.map((sentences) => sentences.join(' ')).join('\n');
  let at = 0;
  const sentences = blocks.flatMap((texts, block) =>
    texts.map((sentence) => {
      const start = text.indexOf(sentence, at);
      at = start + sentence.length;
      return { span: { start, end: at }, block };
    }),
  );
  return findSpeakers({ text }, sentences, lang);
}

describe('transcripts', () => {
  it('goes on with the speaker of an answer until the next one has the word, in Chinese', () => {
    const blocks = [
      ['主持人：现在开始提问。'],
      ['示例日报记者：请问下一步有哪些措施？'],
      ['李某某：谢谢你的提问。', '我们将延长减税政策。'],
      ['同时，加大对小微企业的信贷支持。'],
      ['据介绍，财政部门表示，资金已经下达。'],
      ['示例日报记者：还有一个问题。'],
    ];
    const found = speakersOf(blocks, 'zh');
    expect(found.slice(0, 5)).toEqual(['主持人', '示例日报记者', '李某某', '李某某', '李某某']);
    expect(found[5]).not.toBe('李某某');
    expect(found[6]).toBe('示例日报记者');
  });

  it('knows the labels of English transcripts', () => {
    const blocks = [
      ['MODERATOR: The first question, please.'],
      ['Q: Will rates rise?'],
      ['Mr. Smith: We will see.', 'Prices may rise further.'],
      ['The office stands ready to act.'],
      ['Q: And exports?'],
      ['Mr. Smith: They are expected to slow.'],
    ];
    expect(speakersOf(blocks, 'en')).toEqual([
      'MODERATOR',
      null,
      'Mr. Smith',
      'Mr. Smith',
      'Mr. Smith',
      null,
      'Mr. Smith',
    ]);
  });

  it('names nobody for bare questions and answers', () => {
    const blocks = [
      ['问：有哪些措施？'],
      ['答：将延长减税政策。'],
      ['问：何时实施？'],
      ['答：今年年底之前。'],
    ];
    expect(speakersOf(blocks, 'zh')).toEqual([null, null, null, null]);
  });

  it('takes the headed items of a plan for no transcript', () => {
    const blocks = [['目标：增长百分之五。'], ['任务：稳定就业。'], ['目标：稳定物价。'], ['要加大力度。']];
    expect(speakersOf(blocks, 'zh')).toEqual([null, null, null, null]);
    const english = [['Jobs: more are needed.'], ['Trade: orders fall.'], ['Jobs: firms hire less.']];
    expect(speakersOf(english, 'en')).toEqual([null, null, null]);
  });
});
