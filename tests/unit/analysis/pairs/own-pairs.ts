import type { Kind, Lang } from '../../../../analysis/kind';

/** A small briefing and a page about it, written for these tests; places, figures and bodies are invented. */
export interface OwnPair {
  readonly id: string;
  readonly langs: readonly [Lang, Lang];
  /** `kind: text`, one a line; ids are p0, p1, … */
  readonly briefing: string;
  /** `kinds: text`, one a line, in order; ids are s0, s1, … */
  readonly page: string;
  /** `p0@s1`: the same; `p0@s1 figure`: changed. */
  readonly links: readonly string[];
}

export const kindOf = (letter: string): Kind =>
  letter === 'r' ? 'risk' : letter === 'm' ? 'measure' : 'outlook';

export const OWN_PAIRS: readonly OwnPair[] = [
  {
    id: 'policy-rate',
    langs: ['en', 'en'],
    briefing: `
m: The Board kept the policy rate at 3.5 percent.
r: Wage growth remains too fast to be consistent with the inflation goal.
o: Inflation is projected to average 2.8 percent next year.
r: Household debt is high and makes families vulnerable to rising rates.
m: The central bank will keep selling foreign currency to support the krone.
o: Growth should stay close to its trend, helped by exports of machinery.
r: A renewed jump in gas prices would push up heating bills.`,
    page: `
m: The Board today lowered the policy rate by a quarter of a percentage point to 3.25 percent.
o: It now sees average inflation of 2.3 percent next year, against the earlier forecast.
r: Pay increases are still running at a speed that does not fit with the target for inflation.
m: Deputy governor Vik said sales of foreign currency would go on in order to back the currency.
r: Many families carry large debts and remain exposed if borrowing becomes dearer.
o: The economy is expected to expand roughly in line with trend as machinery exports pick up.
m: The Board also published a report on payment systems and will require banks to test them.
r: Office vacancies in the capital have become a concern for lenders.
o: The next decision will be announced in June.`,
    links: ['p0@s0 reversed', 'p2@s1 figure', 'p1@s2', 'p4@s3', 'p3@s4', 'p5@s5'],
  },
  {
    id: 'industry',
    langs: ['zh', 'zh'],
    briefing: `
r: 部分行业订单不足，企业开工意愿不强
m: 加快推进钢铁、石化等传统产业改造升级
m: 对制造业企业研发投入给予税收优惠
r: 关键零部件供应仍不稳定
o: 预计全年规模以上工业增加值增长5.5%左右
m: 推动大中小企业融通发展，帮助中小企业降低成本
r: 物流成本上升挤压企业利润
m: 加强煤电油气运保障`,
    page: `
r: 省工信厅负责人介绍，一些企业手里的订单偏少，开工积极性不高。
m: 下一步，我省将围绕石化、钢铁等传统行业实施技术改造，推动转型升级。
o: 全年规上工业增加值预期增速由5.5%调整为6%。
m: 支持龙头企业带动中小企业协同发展，切实为中小企业减负降本。
m: 制造业企业的研发费用可按规定享受税收减免。
r: 个别核心零部件的供货仍然不够稳定。
m: 开展春季大型招聘活动，促进高校毕业生就业。
r: 近期强降雨对部分地区农业生产造成影响。
m: 全力做好煤炭、电力、油气和运输的保障工作。`,
    links: ['p0@s0', 'p1@s1', 'p4@s2 figure', 'p5@s3', 'p2@s4', 'p3@s5', 'p7@s8'],
  },
  {
    id: 'jobs',
    langs: ['en', 'zh'],
    briefing: `
r: A record number of graduates makes it harder for young people to find work.
m: Employers that do not lay off staff get part of their unemployment insurance premiums back.
o: The government aims for more than 12 million new urban jobs this year.
m: Vocational training will be subsidised for migrant workers.
r: Small firms in catering and retail are cutting staff.
m: Delivery riders and other platform workers will be covered by injury insurance.
r: Wages in the construction sector are often paid late.`,
    page: `
r: 今年高校毕业生人数创新高，青年就业压力加大。
m: 对不裁员、少裁员的企业，继续返还部分失业保险费。
o: 今年城镇新增就业目标为1100万人以上。
m: 面向农民工开展补贴性职业技能培训。
r: 餐饮、零售等行业的小微企业仍在减员。
m: 将外卖骑手等新就业形态人员纳入职业伤害保障。
m: 扩大国债发行规模，支持重大项目建设。
r: 极端天气可能影响夏粮收成。
o: 预计下半年出口增速将有所放缓。`,
    links: ['p0@s0', 'p1@s1', 'p2@s2 figure', 'p3@s3', 'p4@s4', 'p5@s5'],
  },
  {
    id: 'property',
    langs: ['zh', 'en'],
    briefing: `
r: 房地产市场持续低迷，房企资金链紧张
m: 降低首套房首付比例至20%
m: 支持地方收购存量商品房用作保障性住房
m: 做好保交楼工作
o: 预计明年房价逐步企稳
r: 土地出让收入下降，地方财政承压
m: 因城施策取消限购`,
    page: `
r: Developers are short of cash as the housing slump drags on.
m: The minimum down payment for first-time buyers will be cut to 15 percent.
m: Local governments are encouraged to buy unsold flats and turn them into affordable housing.
m: Officials pledged to make sure that presold homes are delivered to their buyers.
o: House prices are expected to find a floor in the course of next year.
r: Revenue from land sales has fallen and weighs on local government budgets.
m: The ministry will also expand pilot schemes for hydrogen buses.
r: Exporters of solar panels complained about new tariffs.
m: A new metro line between the two airports was approved.`,
    links: ['p0@s0', 'p1@s1 figure', 'p2@s2', 'p3@s3', 'p4@s4', 'p5@s5'],
  },
  {
    id: 'budget',
    langs: ['en', 'en'],
    briefing: `
m: The deficit will be capped at 3 percent of GDP in 2026.
m: Fuel subsidies are to be replaced by payments to poor households.
r: Interest payments already absorb a fifth of revenue.
o: Tax receipts are expected to recover in the second half of the year.
m: Capital spending on railways rises to 40 billion crowns.
r: Weak coffee prices hurt export income.
m: The sales tax on basic food will be abolished by July.`,
    page: `
m: Finance minister Orla Quist told parliament that next year's deficit would not exceed 3 percent of GDP in 2026.
m: Low-income families will get cash transfers once the subsidy on petrol and diesel ends.
r: Debt service eats up a fifth of what the state takes in.
o: The ministry expects tax revenue to pick up again in the second half.
m: Investment in the railways is set at 32 billion crowns.
m: Abolishing the sales tax on staple foods has been put off until January.
m: A commission will review the pay of judges.
r: The opposition warned that teachers may strike.
m: Parliament will debate the fisheries bill on Tuesday.`,
    links: ['p0@s0', 'p1@s1', 'p2@s2', 'p3@s3', 'p4@s4 figure', 'p6@s5 period'],
  },
  {
    id: 'trade',
    langs: ['zh', 'zh'],
    briefing: `
r: 外需走弱，出口企业新订单减少
m: 扩大出口信用保险覆盖面
m: 支持跨境电商建设海外仓
o: 预计全年外贸保持平稳增长
r: 贸易保护主义抬头，关税壁垒增多
m: 进一步放宽外资准入，缩减负面清单
r: 国际航运价格大幅上涨`,
    page: `
r: 受海外需求疲软影响，外贸企业反映新接订单有所下降。
m: 出口信用保险的承保范围将进一步扩大，更多小微企业可投保。
m: 鼓励企业通过海外仓等方式发展跨境电子商务。
o: 商务部门认为，全年进出口有望实现平稳增长。
r: 关税壁垒不断增加，保护主义上升，企业经营面临挑战。
r: 国际海运价格已明显回落，但仍高于去年。
m: 外商投资准入负面清单再缩减，制造业限制全部取消。
m: 住房公积金贷款额度提高。
o: 气象部门预计今冬气温偏高。`,
    links: ['p0@s0', 'p1@s1', 'p2@s2', 'p3@s3', 'p4@s4', 'p5@s6', 'p6@s5 reversed'],
  },
  {
    id: 'supply',
    langs: ['en', 'zh'],
    briefing: `
m: Reserve requirements for banks were lowered by half a percentage point.
r: Local debt risks still need to be defused.
m: Lending to small businesses and green projects will be guided to grow faster.
o: The exchange rate will stay basically stable at a reasonable level.
r: Domestic demand is still insufficient.
m: Ample liquidity will be kept through open market operations.
m: Existing mortgage rates will be brought down.`,
    page: `
m: 央行宣布下调金融机构存款准备金率0.5个百分点。
r: 地方债务风险仍有待化解。
m: 引导金融机构加大对小微企业和绿色发展的信贷投放。
o: 人民币汇率将在合理均衡水平上保持基本稳定。
r: 国内有效需求不足的问题依然存在。
m: 灵活开展公开市场操作，保持流动性合理充裕。
m: 推动存量房贷利率下降，减轻居民利息负担。
r: 部分地区生猪养殖亏损。
m: 推进高标准农田建设。`,
    links: ['p0@s0', 'p1@s1', 'p2@s2', 'p3@s3', 'p4@s4', 'p5@s5', 'p6@s6'],
  },
  {
    id: 'energy',
    langs: ['zh', 'en'],
    briefing: `
r: 夏季用电高峰电力供应偏紧
m: 增加煤炭产能，稳定电煤供应
m: 加快风电光伏大基地建设
o: 到2030年非化石能源消费比重达到25%
r: 国际油价波动加大输入性通胀压力
m: 完善峰谷电价政策
m: 严格控制高耗能项目`,
    page: `
r: Electricity supply will be tight when demand peaks in summer.
m: Coal mines are to raise output so that power plants have enough fuel.
m: Construction of large wind and solar bases will be accelerated.
o: Non-fossil sources should make up 25 percent of energy use by 2030.
r: Swings in oil prices add to imported inflation.
m: New energy-intensive projects will be strictly limited.
m: Schools will get money for kindergarten places.
r: The birth rate has fallen for a third year.
m: The health ministry will centralise the purchase of medicines.`,
    links: ['p0@s0', 'p1@s1', 'p2@s2', 'p3@s3', 'p4@s4', 'p6@s5'],
  },
  {
    id: 'unrelated-en',
    langs: ['en', 'en'],
    briefing: `
m: The central bank raised its policy rate by 50 basis points.
r: Inflation remains far above target.
o: Growth is forecast to slow to 1 percent next year.
m: Banks must hold more capital from January.
r: The currency has come under pressure.`,
    page: `
m: The ministry will vaccinate cattle in the northern districts.
r: Milk output fell as farmers culled sick animals.
o: Meat exports are expected to resume next year.
m: The government raised the budget for veterinary services by 50 percent.
r: Feed prices put dairy farms under pressure.
o: Growth in the herd is forecast to slow.
m: Banks will reschedule loans to dairy farmers.`,
    links: [],
  },
  {
    id: 'unrelated-zh-en',
    langs: ['zh', 'en'],
    briefing: `
m: 优化生育支持政策，发放育儿补贴
r: 人口老龄化加快，养老金支付压力上升
m: 增加普惠托育服务供给
o: 预计未来五年劳动年龄人口继续减少
m: 渐进式延迟法定退休年龄`,
    page: `
m: The port authority will deepen the main channel to admit larger container ships.
r: Congestion at the terminals is raising costs for shippers.
o: Cargo volume is expected to grow by 6 percent this year.
m: Customs will introduce a single window to speed up clearance.
r: A strike by dock workers could disrupt supply chains.
m: The government will support exporters with cheaper loans.`,
    links: [],
  },
  {
    id: 'unrelated-en-zh',
    langs: ['en', 'zh'],
    briefing: `
m: The regulator fined two online platforms for abusing their dominance.
r: Small sellers depend on a few platforms and face unfair terms.
m: A draft law will force large platforms to share data.
o: Competition is expected to lower fees for merchants.
m: Consumers can cancel subscriptions with one click.`,
    page: `
m: 各地要抓好秋收秋种，确保全年粮食丰收。
r: 局部地区旱情较重，秋粮生产面临挑战。
m: 增加农资储备，稳定化肥价格。
o: 预计全年粮食产量保持在1.4万亿斤以上。
m: 加大对种粮农民的补贴力度。
r: 农产品价格波动较大，农民增收压力增加。`,
    links: [],
  },
];
