import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessTopic } from '../../../analysis/assess-topic';

const page = (title: string, lead: string) => ({ title, lead, description: '', section: '', keywords: [] });

describe('assessTopic', () => {
  it.each([
    [
      'Finance ministry raises deficit target as growth slows',
      'The finance ministry said on Tuesday it would lift this year’s budget deficit to 3.2 percent of gross domestic product and bring forward tax relief for small firms, after exports fell for a third month and unemployment edged up.',
    ],
    [
      'Central bank holds interest rate, warns on inflation',
      'The central bank kept its policy rate unchanged and said price pressures had eased less than expected. The governor told reporters that the monetary policy committee stands ready to act.',
    ],
    [
      '国务院部署进一步扩大内需的政策措施',
      '国务院常务会议指出，当前经济下行压力较大，要加大宏观政策调节力度，实施减税降费，支持中小企业发展，稳定就业和物价，推动一季度经济平稳开局。',
    ],
    [
      '財政預算案：政府料赤字收窄',
      '財政司司長表示，受外圍利率及貿易摩擦影響，今年經濟增長放緩，政府將削減開支並推出措施支援中小企業，維持財政穩健。',
    ],
  ])('takes "%s" for economic policy', (title, lead) => {
    const verdict = assessTopic(page(title, lead));
    expect(verdict.policy).toBe(true);
    expect(verdict.score).toBeGreaterThan(0.6);
  });

  it.each([
    [
      'Rovers win the cup after extra time',
      'The striker scored twice in extra time as Rovers beat United in front of a sold-out crowd. The coach praised the young players after the match.',
    ],
    [
      'Acme Inc. reports record quarter as phone sales jump',
      'Acme Inc. said net profit rose 14 percent in the third quarter on strong demand for its new smartphone. The company raised its revenue guidance and announced a dividend of $0.20 per share, and its stock gained 6% in premarket trading.',
    ],
    [
      'A weekend in the mountains: five easy walks',
      'Bring boots and a map. Our travel writer visited five villages with good hotels and better food, and met the artist who paints the valley.',
    ],
    [
      '某手机公司发布新品 首日销量创新高',
      '公司今日在发布会上推出新款手机，搭载自研芯片和大模型助手，门店排起长队。公司董事长表示，用户对产品十分满意，股价盘中上涨。',
    ],
    ['球队加时赛夺冠', '比赛进入加时，球员连进两球，主队击败对手夺得冠军，球迷涌入球场庆祝。'],
  ])('takes "%s" for something else', (title, lead) => {
    expect(assessTopic(page(title, lead)).policy).toBe(false);
  });

  it('never takes a page it cannot read for policy, and says which language it is in', () => {
    const verdict = assessTopic(
      page(
        'Zentralbank senkt die Zinsen',
        'Die Zentralbank hat den Leitzins gesenkt, weil die Inflation nachlässt und das Wachstum schwach ist.',
      ),
    );
    expect(verdict).toMatchObject({
      policy: false,
      score: 0,
      evidence: [{ cue: 'de', rule: 'topic/language' }],
    });
  });

  it('gives reasons people can read, strongest first', () => {
    const { evidence } = assessTopic(
      page(
        'Central bank cuts interest rate',
        'The central bank cut its interest rate to support growth, and the finance ministry welcomed the decision on monetary policy.',
      ),
    );
    expect(evidence.length).toBeGreaterThan(2);
    const weights = evidence.map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(evidence.map(({ cue }) => cue).join(' ')).toMatch(/central bank/);
  });

  it('shows whole words of a Chinese page, no runs of characters', () => {
    const { evidence } = assessTopic(
      page(
        '央行宣布降准',
        '中国人民银行决定下调金融机构存款准备金率，保持流动性合理充裕，支持实体经济发展。',
      ),
    );
    for (const { cue } of evidence) expect(cue.length).toBeGreaterThan(1);
  });

  it('is at a loss for an empty page, and says no', () => {
    expect(assessTopic(page('', ''))).toEqual({ policy: false, score: 0, evidence: [] });
  });

  it('stays small enough to load with the background', () => {
    const size = (lang: string) => readFileSync(`analysis/models/topic-${lang}.json`).length;
    expect(size('en') + size('zh')).toBeLessThan(200_000);
  });
});
