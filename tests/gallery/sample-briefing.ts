import type { Kind } from '../../analysis/kind';
import type { ThemeId } from '../../analysis/point';
import type { Briefing, BriefingId, BriefingPoint } from '../../briefings/briefing';

/** A briefing of our own invention, long enough to show every state of the views. */
export const sampleBriefing: Briefing = {
  schema: 1,
  id: 'sample' as BriefingId,
  version: 1,
  lang: 'en',
  title: 'Steadying factory output in the spring quarter',
  summary:
    'An official of the industry department said that recovery is not yet firm, named the pressures on output and set out what will be done in the spring quarter.',
  source: {
    title: 'Department sets out plans for the spring quarter',
    publisher: 'Harbour Financial News',
    url: 'https://news.example/spring-quarter',
    published: '2023-02-21',
    eventDate: '2023-02-20',
  },
  points: [
    point('r1', 'risk', 'The recovery of industry is not yet firm.', '工业恢复的基础尚不牢固。', [
      'the footing of recovery is not yet firm',
    ]),
    point('r2', 'risk', 'Orders from abroad are falling as trade slows.', '贸易放缓，海外订单减少。', [
      'orders from abroad have thinned with the slowing of trade',
    ]),
    point('r3', 'risk', 'Small firms struggle with costs and late payment.', '小企业面临成本高、账款拖欠的困难。', [
      'small firms carry high costs and wait long for their money',
    ]),
    point('r4', 'risk', 'Supplies of chips and power remain tight.', '芯片和电力供应仍然偏紧。', [
      'chips and power are still in short supply',
    ]),
    point('m1', 'measure', 'Tax relief for small manufacturers will be extended to the end of the year.', '小型制造企业的税收减免延长至年底。', [
      'relief will run until the end of the year',
    ]),
    point('m2', 'measure', 'Local departments are to secure raw materials and labour through the holidays.', '各地要在节日期间保障原材料和用工。', [
      'keep materials and hands supplied through the holidays',
    ]),
    point('m3', 'measure', 'Prices of key commodities will be kept stable.', '稳定大宗商品价格。', []),
    point('o1', 'outlook', 'Industrial output is expected to grow by about 5.5 % this year.', '预计全年工业增加值增长5.5%左右。', [
      'growth of about five and a half per cent',
    ]),
  ],
};

function point(
  id: string,
  kind: Kind,
  text: string,
  chinese: string,
  quotations: readonly string[],
): BriefingPoint {
  return {
    id,
    kind,
    text,
    lang: 'en',
    sentences: [],
    key: true,
    themes: ['industry' as ThemeId],
    figures: [],
    strength: 0,
    speaker: 'Wen Lihua',
    evidence: [],
    quotations: quotations.map((quotation) => ({ text: quotation, lang: 'en' as const })),
    translations: { zh: { text: chinese, by: 'ballast' } },
    date: '2023-02-20',
    period: '2023-Q1',
  };
}
