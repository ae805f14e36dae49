import type { OwnPair } from './own-pairs';

/** Pairs whose points all speak of one subject, as two statements of one body do: the hard case for aligning. */
export const CLOSE_PAIRS: readonly OwnPair[] = [
  {
    id: 'two-statements',
    langs: ['en', 'en'],
    briefing: `
m: The Committee decided to leave the key rate unchanged at 4.5 percent.
r: Inflation is still well above the target and broad-based.
o: Inflation will come down only slowly over the coming quarters.
r: Services inflation is proving particularly persistent.
o: The economy is expected to grow moderately in the first half of the year.
r: Risks to growth are tilted to the downside.
r: Risks to inflation remain tilted to the upside, given strong pay growth.
m: The Committee is prepared to raise the key rate again should inflation not fall as projected.
o: Unemployment is expected to edge up from its very low level.
m: The bond portfolio will continue to shrink by 10 billion a month.
r: Tight credit conditions are weighing on small firms.
o: House prices are projected to fall by about 5 percent this year.`,
    page: `
m: The Committee lowered the key rate by 0.25 percentage point to 4.25 percent.
r: Inflation has eased but remains above the target.
o: The Committee expects inflation to return to target by the middle of next year.
r: Inflation in services is easing, though it is still higher than before.
o: A strong expansion of the economy is now expected for the first half.
r: The risks to economic growth are still skewed to the downside.
r: Pay growth has slowed, so the risks to inflation are now broadly balanced.
m: Further cuts will be decided meeting by meeting.
o: The jobless rate is seen rising a little from a very low level.
m: The pace at which the bond portfolio is run down will be reduced to 5 billion a month.
r: Small firms still struggle with tight lending conditions.
o: House prices should fall by some 5 percent this year before they stabilise.
r: A disorderly move in the exchange rate would be a new risk.`,
    links: [
      'p0@s0 reversed',
      'p1@s1 weaker',
      'p3@s3 weaker',
      'p4@s4 stronger',
      'p5@s5',
      'p6@s6 reversed',
      'p8@s8',
      'p9@s9 figure',
      'p10@s10',
      'p11@s11',
    ],
  },
  {
    id: 'rate-statement',
    langs: ['en', 'zh'],
    briefing: `
m: The Board kept the overnight rate at 3 percent.
r: Inflation could be pushed up by higher fuel and food prices abroad.
o: Core inflation is expected to average between 2 and 3 percent this year.
o: Growth will be supported by household spending and new investment projects.
o: Exports should recover as the global technology cycle turns up.
r: Weaker demand from major trading partners would hurt exports.
r: Geopolitical tensions and market volatility cloud the outlook.
m: The stance of monetary policy supports the economy.
m: The Board stays vigilant and will adjust policy as new data come in.
o: Wages and employment are expected to keep rising.
r: Cuts in subsidies could lift consumer prices.
o: Tourist arrivals should rise further.`,
    page: `
m: 货币政策委员会决定将隔夜利率维持在3%。
r: 全球燃料和粮食价格上涨可能推高国内通胀。
o: 预计今年核心通胀平均介于2%至3%之间。
o: 居民支出以及新投资项目的落实将支撑经济增长。
o: 随着全球科技周期回升，出口有望改善。
r: 主要贸易伙伴需求弱于预期，将拖累出口。
r: 地缘政治紧张以及金融市场波动给前景带来不确定性。
m: 当前货币政策立场继续支持经济。
m: 委员会将保持警惕，并根据最新数据调整政策。
o: 就业和工资料将继续增长。
o: 入境游客人数预计进一步增加。
r: 极端天气可能影响农产品产量。
m: 财政部将公布新的税收安排。`,
    links: [
      'p0@s0',
      'p1@s1',
      'p2@s2',
      'p3@s3',
      'p4@s4',
      'p5@s5',
      'p6@s6',
      'p7@s7',
      'p8@s8',
      'p9@s9',
      'p11@s10',
    ],
  },
  {
    id: 'work-meeting',
    langs: ['zh', 'en'],
    briefing: `
r: 国内有效需求不足，企业经营压力较大
r: 重点领域风险隐患仍然较多
m: 坚持稳中求进工作总基调
m: 靠前实施积极的财政政策，加快专项债发行使用
m: 保持货币政策稳健，促进社会融资成本稳中有降
m: 扩大消费品以旧换新
m: 推动大规模设备更新
m: 培育壮大新兴产业，前瞻布局未来产业
m: 支持民营经济发展，解决拖欠账款问题
m: 防范化解地方政府债务风险
m: 持续巩固拓展脱贫攻坚成果
m: 加强高校毕业生等重点群体就业工作
m: 深化国企改革
m: 稳步扩大制度型开放`,
    page: `
r: Domestic demand is insufficient and many firms find it hard to operate.
r: Hidden dangers persist in a number of key areas.
m: The meeting called for seeking progress while keeping stability.
m: Proactive fiscal policy should move early, with special bonds issued and used faster.
m: A prudent monetary policy is to guide overall financing costs down.
m: More will be done to let households trade in old appliances and cars for new ones.
m: Large-scale renewal of equipment should be promoted.
m: Emerging industries will be fostered and plans made for industries of the future.
m: Payment arrears owed to private firms must be cleared up and the private economy supported.
m: Local government debt risks should be prevented and defused.
m: Gains in poverty alleviation need to be consolidated.
m: Employment of college graduates and other key groups comes first.
m: Institutional opening-up will be expanded steadily.
m: Flood control and disaster relief require strict work.
o: China's long-term growth prospects have not changed.`,
    links: [
      'p0@s0',
      'p1@s1',
      'p2@s2',
      'p3@s3',
      'p4@s4',
      'p5@s5',
      'p6@s6',
      'p7@s7',
      'p8@s8',
      'p9@s9',
      'p10@s10',
      'p11@s11',
      'p13@s12',
    ],
  },
  {
    id: 'same-body-zh',
    langs: ['zh', 'zh'],
    briefing: `
r: 工业经济回升的基础仍不牢固
r: 市场需求不足的矛盾比较突出
m: 实施十大行业稳增长方案
m: 加快5G和千兆光网建设
m: 促进新能源汽车消费
o: 今年工业经济有望保持平稳增长
m: 推动中小企业走专精特新道路
m: 提升产业链供应链韧性
o: 到2027年建成一批先进制造业集群
m: 加强能耗管理，推进绿色制造`,
    page: `
r: 当前工业经济稳定恢复的基础还不牢靠。
r: 需求不足仍是突出矛盾，部分企业效益下滑。
m: 将出台并实施新一轮重点行业稳增长工作方案。
m: 适度超前建设5G、千兆光网等新型信息基础设施。
m: 进一步扩大新能源汽车消费，开展下乡活动。
o: 预计全年工业经济将平稳增长。
m: 新培育专精特新中小企业1万家以上。
m: 增强产业链供应链的韧性和安全水平。
m: 加快绿色工厂建设，严控高耗能项目。
m: 启动人工智能与制造业融合专项行动。
r: 国际上技术封锁有加剧趋势。`,
    links: ['p0@s0', 'p1@s1', 'p2@s2', 'p3@s3', 'p4@s4', 'p5@s5', 'p6@s6', 'p7@s7', 'p9@s8'],
  },
  {
    id: 'long-sentences',
    langs: ['zh', 'zh'],
    briefing: `
m: 稳住楼市股市
m: 实施适度宽松的货币政策
m: 适时降准降息
m: 发行超长期特别国债
m: 提高财政赤字率
r: 外部环境更趋复杂
r: 部分企业生产经营困难
m: 办好消费惠民活动
m: 稳定和扩大就业
m: 整治内卷式竞争
m: 加快人工智能应用
o: 全年增长目标为5%左右
m: 帮助外贸企业开拓多元市场`,
    page: `
m: 会议要求，货币政策要适度宽松，择机下调存款准备金率和政策利率，保持流动性充裕。
m: 财政方面，将提高赤字率，增发超长期特别国债，支持两重两新项目。
r: 会议认为，外部环境的复杂性上升，国内部分企业经营仍然困难。
m: 要持续稳定房地产市场和资本市场，防止市场大幅波动。
m: 依法治理企业低价无序竞争和内卷现象。
m: 推进人工智能在各行业的应用，建设智能工厂。
o: 各方普遍预计今年经济增长目标能够实现，约为5%。
m: 多措并举稳就业、扩岗位。
m: 支持外贸企业拓展新市场，扩大内外贸一体化。
m: 加强防汛抗旱和安全生产。`,
    links: [
      'p1@s0',
      'p2@s0',
      'p4@s1',
      'p3@s1',
      'p5@s2',
      'p6@s2',
      'p0@s3',
      'p9@s4',
      'p10@s5',
      'p11@s6',
      'p8@s7',
      'p12@s8',
    ],
  },
  {
    id: 'long-sentences-across',
    langs: ['zh', 'en'],
    briefing: `
m: 加强极端天气防范
m: 保障迎峰度夏能源供应
m: 实施重大民生工程
m: 建设现代化产业体系
r: 国内大循环不够顺畅
r: 重点领域风险较多
m: 保持人民币汇率基本稳定
m: 加大力度推动中长期资金入市
m: 打通支持科技创新的金融渠道
o: 经济长期向好的趋势没有改变`,
    page: `
m: Officials were told to guard against extreme weather and to secure energy supplies for the summer peak.
r: Risks persist in key areas and the domestic economic cycle does not yet run smoothly.
m: The exchange rate of the renminbi will be kept basically stable, while long-term funds are guided into the market.
m: Channels of finance for scientific and technological innovation will be opened up.
o: The long-term trend of a sound economy remains unchanged.
m: A modern industrial system is to be built faster.
m: The central bank will publish new rules for online lenders.
m: Museums may open in the evening.`,
    links: ['p0@s0', 'p1@s0', 'p5@s1', 'p4@s1', 'p6@s2', 'p7@s2', 'p8@s3', 'p9@s4', 'p3@s5'],
  },
];
