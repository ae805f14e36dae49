import { builtInBriefing } from '../../briefings/built-in/miit-2022-01-20';
import type { PageIdentity, ReadyPage } from '../../briefings/page-state';
import { compared, inOrder, said } from './sample-points';

export const englishPage: PageIdentity = {
  url: 'https://www.example-times.com/economy/factories-spring',
  title: 'Industry minister warns of weaker orders, promises new credit line for small factories',
  publisher: 'Example Times',
  published: '2023-04-18',
};

export const chinesePage: PageIdentity = {
  url: 'https://www.example.cn/cj/2023/04-18/spring.shtml',
  title: '工信部门：二季度将加大助企纾困力度，推动工业经济平稳运行',
  publisher: '示例新闻网',
  published: '2023-04-18',
};

const en = said('en');
const zh = said('zh');

const englishPoints = inOrder([
  en(
    'risk',
    'The minister told reporters that the recovery in manufacturing “still stands on soft ground”.',
    [['soft ground', 'risk/weak-footing']],
    { key: true, speaker: 'Wen Lihua' },
  ),
  en(
    'risk',
    'Trade lost more momentum in March: export orders fell for the fourth month running, and faster than in the winter.',
    [
      ['lost more momentum', 'risk/decline'],
      ['fell', 'risk/decline'],
    ],
    { key: true },
  ),
  en(
    'risk',
    'Shipping costs on the northern route could double if the canal closes again.',
    [
      ['could', 'risk/conditional'],
      ['costs', 'theme/costs'],
    ],
    { key: true },
  ),
  en('risk', 'Local governments have less room to borrow than a year ago.', [
    ['less room', 'risk/constraint'],
  ]),
  en('risk', 'Household spending on durable goods has yet to pick up, analysts at two banks said.', [
    ['has yet to', 'risk/absence'],
  ]),
  en('risk', 'A shortage of skilled welders is holding up repairs in three ports.', [
    ['shortage', 'risk/shortage'],
  ]),
  en('risk', 'Insurers have begun to withdraw cover for older plants.', [['withdraw', 'risk/withdrawal']]),
  en('risk', 'Two northern provinces expect their tax income to shrink.', [['shrink', 'risk/decline']]),
  en('risk', 'Investment in new lines stayed weak.', [['weak', 'risk/weakness']]),
  en('risk', 'Demand at home is softer than the ministry had hoped.', [['softer', 'risk/weakness']]),
  en(
    'measure',
    'The central bank will open a credit line of 200 billion for small factories in May.',
    [
      ['will open', 'measure/commitment'],
      ['credit line', 'theme/credit'],
    ],
    { key: true },
  ),
  en(
    'measure',
    'Ministries have agreed to publish a list of overdue public bills each quarter.',
    [['have agreed', 'measure/decision']],
    { key: true, placed: false },
  ),
  en('measure', 'Provinces were told to keep raw materials and power flowing to fertiliser plants.', [
    ['were told to', 'measure/instruction'],
  ]),
  en(
    'outlook',
    'The ministry now aims for steady development of industry in the first half of the year.',
    [['now aims', 'outlook/aim']],
    { key: true, speaker: 'Wen Lihua' },
  ),
  en(
    'outlook',
    'Pressure on factories is expected to ease from June.',
    [['is expected to', 'outlook/expectation']],
    { key: true },
  ),
  en('outlook', 'Output is expected to grow by around 5 % this year.', [
    ['is expected', 'outlook/expectation'],
    ['around 5 %', 'figure/percent'],
  ]),
]);

/** An English article that repeats, changes, adds and leaves out. */
export const englishReady: ReadyPage = {
  status: 'ready',
  page: englishPage,
  lang: 'en',
  topic: {
    policy: true,
    score: 0.94,
    evidence: [
      { cue: 'industry minister', rule: 'title/office', weight: 1.4 },
      { cue: 'credit line', rule: 'lead/policy-instrument', weight: 1.1 },
      { cue: 'economy', rule: 'section', weight: 0.8 },
      { cue: 'shares', rule: 'lead/markets', weight: -0.3 },
    ],
  },
  asked: false,
  quality: 'full',
  nextPage: null,
  readTo: null,
  leftOut: 0,
  points: englishPoints,
  briefing: builtInBriefing.id,
  access: 'granted',
  comparison: compared(
    {
      r1: {
        by: ['p0'],
        why: [
          ['recovery', 'theme/recovery'],
          ['not yet solid ~ soft ground', 'wording/near'],
        ],
      },
      r3: { by: ['p1'], change: ['stronger', 'has weakened', 'lost more momentum'] },
      r5: { by: ['p4', 'p9', 'p8'], why: [['consumption', 'theme/consumption']] },
      m6: { by: ['p12'], why: [['raw materials', 'theme/raw-materials']] },
      m12: { by: ['p10'], why: [['small factories', 'theme/smes']] },
      o1: {
        by: ['p14'],
        change: ['reversed', 'will still be greater', 'is expected to ease'],
        why: [['greater → ease', 'strength/opposite']],
      },
      o2: { by: ['p13'], change: ['period', 'first quarter', 'first half of the year'] },
    },
    ['p2', 'p3', 'p5', 'p6', 'p7', 'p11', 'p15'],
    [['r6', 'p10', 'small firms']],
  ),
};

const chinesePoints = inOrder([
  zh(
    'risk',
    '他表示，当前工业经济回升的基础还不稳固，企业生产经营仍面临不少困难。',
    [['基础还不稳固', 'risk/weak-footing']],
    { key: true, speaker: '文丽华' },
  ),
  zh('risk', '外贸订单连续四个月下滑，部分中小企业反映账款回收周期拉长。', [['下滑', 'risk/decline']], {
    key: true,
  }),
  zh(
    'measure',
    '下一步将把小型制造企业税收减免政策延续至明年年底，并新设2000亿元专项再贷款。',
    [['延续', 'measure/extension']],
    { key: true },
  ),
  zh('measure', '会同有关部门做好原材料保供稳价，切实保障节日期间用工需求。', [
    ['保供稳价', 'measure/supply'],
  ]),
  zh(
    'outlook',
    '预计二季度工业经济下行压力有所缓解，长期向好的基本面没有改变。',
    [['预计', 'outlook/expectation']],
    { key: true },
  ),
]);

/** A Chinese article held against the English briefing, read on one click. */
export const chineseReady: ReadyPage = {
  ...englishReady,
  page: chinesePage,
  lang: 'zh',
  access: 'once',
  quality: 'lead-only',
  nextPage: { url: 'https://example.org/news/3_2.html', label: '下一页' },
  points: chinesePoints,
  topic: {
    policy: true,
    score: 0.97,
    evidence: [
      { cue: '工业经济', rule: 'title/economy', weight: 1.6 },
      { cue: '助企纾困', rule: 'title/policy-instrument', weight: 1.2 },
    ],
  },
  comparison: compared(
    {
      r1: { by: ['p0'], why: [['基础还不稳固', 'theme/recovery']] },
      r3: { by: ['p1'] },
      r6: { by: ['p0', 'p1'] },
      m6: { by: ['p3'] },
      m10: { by: ['p2'] },
      m11: { by: ['p3'], why: [['保供稳价', 'theme/price-stability']] },
      o1: { by: ['p4'], change: ['reversed', '下行压力仍然较大', '有所缓解'] },
    },
    [],
  ),
};

/** A report with far more of its own than fits a view. */
export const longReady: ReadyPage = {
  ...englishReady,
  page: { ...englishPage, title: 'Report on the work of the government, in full' },
  quality: 'uncertain',
  points: inOrder(
    Array.from({ length: 180 }, (_, index) =>
      en(
        index % 6 === 0 ? 'risk' : 'measure',
        `Statement ${index + 1}: work on item ${index + 1} of the plan will be carried forward in all regions.`,
        [['will be carried forward', 'measure/commitment']],
        { key: index % 9 === 0 },
      ),
    ),
  ),
  comparison: compared(
    { m9: { by: Array.from({ length: 12 }, (_, index) => `p${index * 3 + 1}`) } },
    Array.from({ length: 140 }, (_, index) => `p${index + 40}`),
  ),
};
