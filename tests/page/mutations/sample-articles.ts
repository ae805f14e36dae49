/** An article as the rig builds it: paragraphs of sentences. Some sentences stand in it twice, on purpose. */
export interface SampleArticle {
  readonly lang: 'en' | 'zh';
  readonly title: string;
  readonly paragraphs: readonly (readonly string[])[];
  /** Paragraphs behind "read more". */
  readonly folded: readonly (readonly string[])[];
  /** Sentences to put between those of the article. */
  readonly asides: readonly string[];
}

const ENGLISH: SampleArticle = {
  lang: 'en',
  title: 'Ministry extends relief for small manufacturers',
  paragraphs: [
    [
      'The industry ministry said on Tuesday that demand at home remained weak, and that small firms felt it most.',
      'Output of the 41 branches it follows grew 4.3% in the first quarter, down from 6.5% a year before.',
    ],
    [
      '"We must not wait for orders to come back by themselves," the vice-minister told reporters.',
      'The ministry gave no details.',
      'It will extend the tax relief for manufacturers until the end of 2026, at a cost of 12.4 billion.',
    ],
    [
      'Exports are expected to slow in the second half, as orders from abroad have fallen for three months.',
      'Prices fell.',
      'Shipping costs - which doubled in spring - may rise again if the canal stays closed.',
    ],
    ['Banks were told to lower the cost of loans for farms, and to report each month on what they had lent.'],
    [
      'The central bank’s relending quota will be raised by 200 billion to 1.2 trillion.',
      'Officials said that the “cross-cyclical” tools would be used first.',
      'The ministry gave no details.',
      'Local governments may issue bonds earlier than planned.',
    ],
    [
      'Risks in the property sector have not been resolved.',
      'Employment among the young is under pressure, the statement said.',
    ],
    ['Inventories are high: 18 of 31 provinces reported more than 60 days of stock.'],
    [
      'Investment in equipment is likely to pick up from July.',
      'Prices fell.',
      'A fund of 50 billion for chips and machine tools will start lending in May.',
      'The government expects growth of about 5 percent for the year.',
    ],
    ['Inspections of firms will be cut by half, and fees that have no basis in law will be struck out.'],
  ],
  folded: [
    [
      'Analysts at two banks said the relief would add 0.2 points to growth.',
      'They see a risk that it comes late.',
    ],
    ['A list of the branches that qualify will be published on 1 June.'],
  ],
  asides: [
    'A spokesman did not answer questions.',
    'Shares rose 2.1% on the news.',
    'The paper has seen a draft of the rules.',
  ],
};

const CHINESE: SampleArticle = {
  lang: 'zh',
  title: '工信部延长中小制造企业税费优惠',
  paragraphs: [
    [
      '工业和信息化部周二表示，国内需求依然偏弱，中小企业感受尤为明显。',
      '一季度41个工业大类增加值同比增长4.3%，上年同期为6.5%。',
    ],
    [
      '“不能坐等订单自己回来，”副部长在发布会上说。',
      '具体措施尚未公布。',
      '制造业税费优惠政策将延续至2026年底，预计减负124亿元。',
    ],
    [
      '受海外订单连续三个月下滑影响，下半年出口增速可能放缓。',
      '价格回落。',
      '如果航道持续受阻，春季已翻倍的航运成本可能进一步上升。',
    ],
    ['要求银行降低涉农贷款成本，并按月报告投放情况。'],
    [
      '人民银行再贷款额度将增加2000亿元，达到1.2万亿元。',
      '会议强调，要优先运用“跨周期”调节工具。',
      '具体措施尚未公布。',
      '地方政府债券发行节奏可能提前。',
    ],
    ['房地产领域风险尚未化解。', '青年就业仍面临压力。'],
    ['库存处于高位，31个省份中有18个库存天数超过60天。'],
    [
      '7月起设备投资有望回升。',
      '价格回落。',
      '总规模500亿元的芯片和工业母机基金将于5月开始投放。',
      '全年经济增长预期目标为5%左右。',
    ],
    ['涉企检查将减少一半，没有法律依据的收费一律取消。'],
  ],
  folded: [
    ['两家银行的分析师认为，优惠政策将拉动增长0.2个百分点。', '政策落地偏晚是主要风险。'],
    ['享受优惠的行业目录将于6月1日公布。'],
  ],
  asides: ['发言人没有回答提问。', '消息公布后，股市上涨2.1%。', '本报记者看到了细则草案。'],
};

export const ARTICLES: Readonly<Record<SampleArticle['lang'], SampleArticle>> = { en: ENGLISH, zh: CHINESE };
