import type { Kind, Lang } from '../../analysis/kind';
import type { PageIdentity, ReadyPage, ShownPoint } from '../../briefings/page-state';
import { sampleBriefing } from './sample-briefing';

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

const englishPoints = inOrder([
  said('en', 'risk', 'The minister told reporters that the recovery in manufacturing “still stands on soft ground”.', {
    key: true,
    speaker: 'Wen Lihua',
    cues: [['soft ground', 'risk/weak-footing']],
  }),
  said('en', 'risk', 'Export orders fell for the fourth month running in March, and at a faster pace than in the winter.', {
    key: true,
    cues: [['fell', 'risk/decline'], ['orders', 'theme/external-demand']],
  }),
  said('en', 'risk', 'Shipping costs on the northern route could double if the canal closes again.', {
    key: true,
    cues: [['could', 'risk/conditional'], ['costs', 'theme/costs']],
  }),
  said('en', 'risk', 'Local governments have less room to borrow than a year ago.', { cues: [['less room', 'risk/constraint']] }),
  said('en', 'risk', 'Household spending on durable goods has yet to pick up, analysts at two banks said.', {
    cues: [['has yet to', 'risk/absence']],
  }),
  said('en', 'risk', 'A shortage of skilled welders is holding up repairs in three ports.', { cues: [['shortage', 'risk/shortage']] }),
  said('en', 'risk', 'Insurers have begun to withdraw cover for older plants.', { cues: [['withdraw', 'risk/withdrawal']] }),
  said('en', 'measure', 'Tax relief for factories with fewer than 300 staff will now run until the end of next year.', {
    key: true,
    cues: [['will now run', 'measure/extension']],
  }),
  said('en', 'measure', 'The central bank will open a credit line of 200 billion for small factories in May.', {
    key: true,
    cues: [['will open', 'measure/commitment'], ['credit line', 'theme/credit']],
  }),
  said('en', 'measure', 'Ministries have agreed to publish a list of overdue public bills each quarter.', {
    key: true,
    placed: false,
    cues: [['have agreed', 'measure/decision']],
  }),
  said('en', 'measure', 'Provinces were told to keep power flowing to fertiliser plants.', { cues: [['were told to', 'measure/instruction']] }),
  said('en', 'outlook', 'Output is now expected to grow by around 5 % this year.', {
    key: true,
    speaker: 'Wen Lihua',
    cues: [['is now expected', 'outlook/expectation'], ['around 5 %', 'figure/percent']],
  }),
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
  points: englishPoints,
  briefing: sampleBriefing.id,
  access: 'granted',
  comparison: {
    verdicts: [
      {
        status: 'repeated',
        point: 'r1',
        pagePoints: ['p0'],
        score: 0.82,
        evidence: [
          { cue: 'recovery', rule: 'theme/recovery', weight: 1.2 },
          { cue: 'not yet firm ~ soft ground', rule: 'wording/near', weight: 0.6 },
        ],
      },
      {
        status: 'changed',
        point: 'r2',
        pagePoints: ['p1'],
        change: 'stronger',
        was: 'falling',
        now: 'fell … at a faster pace',
        score: 0.76,
        evidence: [{ cue: 'at a faster pace', rule: 'strength/comparative', weight: 1 }],
      },
      { status: 'missing', point: 'r3', evidence: [] },
      { status: 'missing', point: 'r4', evidence: [{ cue: 'power', rule: 'theme/power-supply', weight: -0.2 }] },
      {
        status: 'changed',
        point: 'm1',
        pagePoints: ['p7'],
        change: 'period',
        was: 'to the end of the year',
        now: 'until the end of next year',
        score: 0.88,
        evidence: [{ cue: 'tax relief', rule: 'theme/tax-relief', weight: 1.3 }],
      },
      { status: 'missing', point: 'm2', evidence: [] },
      { status: 'missing', point: 'm3', evidence: [] },
      {
        status: 'changed',
        point: 'o1',
        pagePoints: ['p11'],
        change: 'figure',
        was: 'about 5.5 %',
        now: 'around 5 %',
        score: 0.93,
        evidence: [{ cue: 'about 5.5 % → around 5 %', rule: 'figure/lower', weight: 1.5 }],
      },
    ],
    fresh: ['p2', 'p3', 'p4', 'p5', 'p6', 'p8', 'p9', 'p10'],
    related: [{ point: 'r3', pagePoint: 'p8', evidence: [{ cue: 'small firms', rule: 'theme/small-firms', weight: 1 }] }],
  },
};

const chinesePoints = inOrder([
  said('zh', 'risk', '他表示，当前工业经济回升的基础还不稳固，企业生产经营仍面临不少困难。', {
    key: true,
    speaker: '文丽华',
    cues: [['基础还不稳固', 'risk/weak-footing']],
  }),
  said('zh', 'risk', '外贸订单连续四个月下滑，部分中小企业反映账款回收周期拉长。', {
    key: true,
    cues: [['下滑', 'risk/decline']],
  }),
  said('zh', 'measure', '下一步将把小型制造企业税收减免政策延续至明年年底，并新设2000亿元专项再贷款。', {
    key: true,
    cues: [['延续', 'measure/extension']],
  }),
  said('zh', 'measure', '会同有关部门做好原材料保供稳价，切实保障节日期间用工需求。', { cues: [['保供稳价', 'measure/supply']] }),
  said('zh', 'outlook', '预计全年规模以上工业增加值增长5%左右，长期向好的基本面没有改变。', {
    key: true,
    cues: [['预计', 'outlook/expectation']],
  }),
]);

/** A Chinese article held against the English briefing, read on one click. */
export const chineseReady: ReadyPage = {
  ...englishReady,
  page: chinesePage,
  lang: 'zh',
  access: 'once',
  quality: 'lead-only',
  points: chinesePoints,
  topic: {
    policy: true,
    score: 0.97,
    evidence: [
      { cue: '工业经济', rule: 'title/economy', weight: 1.6 },
      { cue: '助企纾困', rule: 'title/policy-instrument', weight: 1.2 },
    ],
  },
  comparison: {
    verdicts: [
      {
        status: 'repeated',
        point: 'r1',
        pagePoints: ['p0'],
        score: 0.9,
        evidence: [{ cue: '基础还不稳固', rule: 'theme/recovery', weight: 1.4 }],
      },
      { status: 'repeated', point: 'r2', pagePoints: ['p1'], score: 0.7, evidence: [] },
      { status: 'repeated', point: 'r3', pagePoints: ['p1', 'p0'], score: 0.6, evidence: [] },
      { status: 'missing', point: 'r4', evidence: [] },
      {
        status: 'changed',
        point: 'm1',
        pagePoints: ['p2'],
        change: 'period',
        was: 'to the end of the year',
        now: '延续至明年年底',
        score: 0.8,
        evidence: [],
      },
      { status: 'repeated', point: 'm2', pagePoints: ['p3'], score: 0.7, evidence: [] },
      { status: 'repeated', point: 'm3', pagePoints: ['p3'], score: 0.7, evidence: [] },
      {
        status: 'changed',
        point: 'o1',
        pagePoints: ['p4'],
        change: 'figure',
        was: 'about 5.5 %',
        now: '5%左右',
        score: 0.9,
        evidence: [{ cue: '5%左右', rule: 'figure/lower', weight: 1.5 }],
      },
    ],
    fresh: [],
    related: [],
  },
};

interface Said {
  readonly key?: boolean;
  readonly placed?: boolean;
  readonly speaker?: string;
  readonly cues: readonly (readonly [cue: string, rule: string])[];
}

function said(lang: Lang, kind: Kind, text: string, more: Said): Omit<ShownPoint, 'id' | 'span'> {
  return {
    kind,
    text,
    lang,
    sentences: [],
    key: more.key ?? false,
    placed: more.placed ?? true,
    themes: [],
    figures: [],
    strength: 0,
    speaker: more.speaker ?? null,
    evidence: more.cues.map(([cue, rule]) => ({ cue, rule, weight: 1 })),
  };
}

function inOrder(points: readonly Omit<ShownPoint, 'id' | 'span'>[]): readonly ShownPoint[] {
  return points.map((point, index) => ({
    ...point,
    id: `p${index}`,
    sentences: [index],
    span: { start: index * 200, end: index * 200 + point.text.length },
  }));
}
