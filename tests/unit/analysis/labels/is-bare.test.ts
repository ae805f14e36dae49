import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLabeller } from '../../../../analysis/cue-labeller';
import type { Lang } from '../../../../analysis/kind';
import { isBare } from '../../../../analysis/labels/is-bare';

const langOf = (text: string): Lang => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

describe('a heading without a predicate states nothing', () => {
  it.each([
    'Risks and challenges',
    '2. Main risks to the forecast',
    'What the ministry will do',
    'How will wages develop?',
    'Outlook for next year',
    'Measures to support small firms',
    'Support for exporters',
    'Tax cuts for families',
    'Rising costs and weak demand',
    'Proposed changes to the levy',
    'A fragile recovery',
    'Higher tariffs ahead',
    'Reform of the pension system',
    '风险与挑战',
    '三、困难和问题',
    '全年预期',
    '明年经济展望',
    '下一步工作打算',
    '当前面临的主要困难',
    '支持中小企业的主要措施',
    '（二）政策落实情况',
    '主要政策措施',
    '部门接下来要做什么',
    '如何看待物价走势？',
    '經濟前景展望',
  ])('"%s"', (text) => {
    expect(isBare(text, langOf(text), 'heading')).toBe(true);
    expect(isBare(text, langOf(text), 'paragraph')).toBe(false);
  });
});

describe('a verb heading or a headline states something', () => {
  it.each([
    'Strengthen price supervision',
    'Step up support for exporters',
    '1. Accelerate the building of rural roads',
    'Cutting taxes for small firms',
    'Increase lending to farmers',
    'Ministry to cut fuel tax',
    'Growth slows as demand weakens',
    'Exports fall again in May',
    'Government plans new tax relief',
    'Thousands of jobs at risk',
    'Fuel prices up 12 percent',
    'The recovery is not yet solid',
    'Council approved a housing fund',
    '加大财政支持力度',
    '加强对企业的政策支持',
    '完善政策体系',
    '出台支持企业的措施',
    '着力稳定就业',
    '要守住风险底线',
    '经济下行压力加大',
    '出口企业面临困难',
    '政府将公布新规划',
    '外部需求不足',
    '推動農業保險改革',
  ])('"%s"', (text) => {
    expect(isBare(text, langOf(text), 'heading')).toBe(false);
  });
});

describe('the bare opening of a list states nothing, wherever it stands', () => {
  it.each([
    ['The ministry named four priorities:', true],
    ['The main risks are as follows:', true],
    ['Here are the key measures:', true],
    ['主要措施如下：', true],
    ['重点抓好以下三方面工作：', true],
    ['部门列出四项任务：', true],
    ['The board decided the following rates:', false],
    ['The ministry will pay for four measures:', false],
    ['The minister warned of three risks:', false],
    ['The governor said: prices will fall.', false],
    ['会议决定实施以下三项措施：', false],
    ['发言人指出：出口将放缓。', false],
  ])('"%s" → %s', (text, bare) => {
    for (const role of ['paragraph', 'list-item', 'heading'] as const)
      if (bare || role !== 'heading') expect(isBare(text, langOf(text), role)).toBe(bare);
  });
});

describe('the labeller', () => {
  const labelled = async (text: string, role: 'heading' | 'paragraph') => {
    const request = { text, lang: langOf(text), previous: null, next: null, role };
    const [verdict = []] = await createLabeller().label([request], new AbortController().signal);
    return verdict.filter(({ score }) => score >= 0.5).map(({ kind }) => kind);
  };

  it('gives no label to a heading that only names its section', async () => {
    for (const text of ['困难和挑战', '全年预期', 'Risks and challenges', 'What the ministry will do'])
      expect(await labelled(text, 'heading')).toEqual([]);
  });

  it('keeps the labels of headings that state something', async () => {
    expect(await labelled('要加大对中小企业的支持力度，落实减税降费政策', 'heading')).toEqual(['measure']);
    expect(await labelled('经济下行压力加大', 'heading')).toEqual(['risk']);
    expect(await labelled('Central bank cuts its key rate by 25 basis points', 'heading')).toEqual([
      'measure',
    ]);
  });
});

describe('whatever the text', () => {
  it('answers, and only in the time a short text takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom<Lang>('en', 'zh'), (text, lang) => {
        expect(typeof isBare(text, lang, 'heading')).toBe('boolean');
      }),
    );
    expect(isBare('risks and '.repeat(10_000), 'en', 'heading')).toBe(false);
  });
});
