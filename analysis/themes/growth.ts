/** One theme a line: `id | English variants | Chinese variants | parent`. English variants match in any inflection. */
export const growthThemes = `
all-out-effort | go all out; all-out; all-out effort; make every effort; spare no effort | 全力; 全力以赴; 全力推动; 全力做好; 千方百计; 尽全力; 全力促进
balanced-development | balanced development; balanced growth; uneven development; unbalanced development | 均衡发展; 发展不平衡; 不平衡不充分; 协调发展
balanced-risks | risks are balanced; risks roughly balanced; roughly in balance; broadly balanced; balance of risks; better balance; into better balance; evenly balanced | 风险大致平衡; 风险平衡; 大致平衡; 基本平衡; 更好平衡; 风险趋于平衡
ballast-role | ballast; ballast stone; anchor of stability; stabilising role; stabilizing role; stabiliser; stabilizer | 压舱石; 稳定器; 定海神针; 主心骨
base-effect | base effect; high base; low base; base period effect | 基数; 高基数; 低基数; 基数效应; 翘尾
business-cycle | business cycle; economic cycle; cyclical; cyclicality | 经济周期; 周期性
capacity-slack | slack; spare capacity; output gap; excess capacity in the economy; labour market slack; economic slack | 产出缺口; 闲置产能; 负产出缺口
confidence | confidence; sentiment; market sentiment; animal spirits | 信心; 情绪
consensus-forecast | forecast; projection; projected; forecaster | 预测; 预测值
counter-cyclical | counter-cyclical; countercyclical; counter-cyclical adjustment; counter-cyclical regulation | 逆周期; 逆周期调节; 逆周期调控
cross-cyclical | cross-cyclical; cross-cycle; cross-cyclical adjustment; cross-cycle adjustment; intertemporal | 跨周期; 跨周期调节; 跨周期调控; 跨周期设计
demand | demand; aggregate demand; total demand | 需求; 总需求; 市场需求
demand-contraction | demand contraction; contraction of demand; contracting demand; shrinking demand | 需求收缩
domestic-circulation | domestic circulation; dual circulation; domestic economic cycle; domestic economic circulation; domestic economic flow; internal circulation | 内循环; 国内大循环; 双循环; 国内国际双循环; 大循环
domestic-demand | domestic demand; internal demand; home demand; domestic economic activity | 内需; 国内需求; 国内有效需求 | demand
downside-risk | downside risk; risk to the downside; downside scenario; skewed to the downside; tilted to the downside | 下行风险; 偏下行 | risk
downward-pressure | downward pressure; downside pressure; under pressure; mounting pressure; pressure on the economy; headwinds to growth | 下行压力; 下行的压力; 承压; 压力加大; 较大压力
early-warning | monitoring and early warning; early warning; contingency plan; monitor closely; close monitoring; closely monitor; monitoring; keep close watch; watch closely; vigilant | 监测预警; 预警; 监测; 密切关注; 密切监测; 预案; 应急预案; 政策储备; 跟踪研判; 保持警惕
economic-activity | economic activity; activity indicator; business activity; level of activity; real activity | 经济活动; 经营活动; 经济活跃度
economic-fundamentals | economic fundamental; strong fundamental; sound fundamental; long-term fundamental; long-term sound; long-term positive; long-term positive trend; sound long-term; sound momentum; positive momentum; long-term upward trend | 基本面; 长期向好; 支撑条件; 韧性强、潜力大
economic-growth | economic growth; gdp growth; growth; economic expansion; expansion of the economy; economy grew; economy expanded; economy grow; economy expand; economic output | 经济增长; 经济增速; 增长; 经济扩张; gdp增速; 增速; 经济增长率
economic-performance | economic performance; economic operation; operation of the economy; running of the economy; macro economy; overall economy; performance of the economy | 经济运行; 宏观经济; 经济大盘; 经济形势; 经济发展; 国民经济
economic-recovery | economic recovery; recovery; rebound; recover; upturn; recovering; economic rebound; pick up | 复苏; 恢复; 回升; 回暖; 反弹; 回升向好; 经济恢复
economic-resilience | resilience; resilient; withstand shock | 韧性; 抗风险能力
economic-work-meeting | economic work conference; politburo meeting; executive meeting; plenary session; policy meeting; plenum | 经济工作会议; 政治局会议; 常务会议; 全体会议; 政策会议; 议息会议; 三中全会; 二十届三中全会
external-demand | external demand; foreign demand; overseas demand; demand from abroad; global demand; demand abroad | 外需; 海外需求; 国外需求; 外部需求; 全球需求; 国际市场需求 | demand
first-quarter-start | good start; steady start; stable start; strong start; first quarter start | 开门红; 平稳开局; 良好开局; 开好局; 平稳开门; 起步平稳
gdp | gdp; gross domestic product; gross national product; gnp | gdp; 国内生产总值; 地区生产总值; 本地生产总值; 生产总值; 国民生产总值
global-economy | global economy; world economy; global growth; world growth; global outlook; international economy; global gdp; world output; global activity; global expansion | 全球经济; 世界经济; 国际经济; 全球增长; 全球经济增长; 世界经济增长
growth-drivers | growth driver; engine of growth; new driver; driver of growth; growth engine; growth momentum; momentum; growth impetus; impetus | 动能; 增长动力; 新动能; 动力; 增长点; 增长引擎; 新旧动能转换; 势头
growth-potential | potential growth; growth potential; trend growth; long-run growth; potential output; potential gdp; trend pace; potential rate | 潜在增长; 增长潜力; 潜在产出; 潜在增长率; 潜能
growth-slowdown | slowdown; slow down; growth slowed; slower growth; deceleration; lose momentum; losing momentum; moderation in growth; growth moderated; weaker growth; weaken; sluggish; subdued; slowing | 放缓; 增速放缓; 减速; 回落; 走弱; 减弱; 降温; 乏力; 疲弱; 低迷; 趋缓
growth-target | growth target; growth goal; target of gdp; annual target; expected target; target for the year; economic target; goal for the year; annual goal | 增长目标; 预期目标; 全年目标; 年度目标; 目标任务; 发展目标; 主要预期目标
hard-landing | hard landing; soft landing | 硬着陆; 软着陆
headwind | headwind; drag on growth; weigh on growth; weighing on; weigh on; drag | 逆风; 拖累; 阻力; 不利因素
high-quality-development | high quality development; high-quality growth; quality and efficiency | 高质量发展; 质量和效益; 质的有效提升; 提质增效
insufficient-demand | insufficient demand; weak demand; lack of demand; demand shortfall; inadequate demand; inadequate domestic demand; demand weak; demand remains weak; sluggish demand; soft demand; subdued demand | 需求不足; 有效需求不足; 需求疲软; 需求偏弱; 需求疲弱; 需求减弱; 内需不足; 需求低迷; 需求仍然偏弱
investment-demand | investment demand; demand for investment | 投资需求
macro-policy | macroeconomic policy; macro policy; macro control; macroeconomic regulation; macro regulation; macroeconomic policies; policy mix; policy toolbox | 宏观政策; 宏观调控; 调控政策; 宏观经济政策; 政策工具箱
main-indicators | main indicator; major indicator; key indicator; major economic indicator; economic indicators | 主要指标; 主要经济指标
new-growth-model | new development pattern; new development paradigm; growth model; development model; new development philosophy | 新发展格局; 新发展理念; 发展模式; 发展方式; 新发展阶段
new-productive-forces | new quality productive force; new productive force | 新质生产力
output-expectations | weakening expectation; weaker expectation; expectation; market expectation; social expectation; public expectation | 预期; 预期转弱; 社会预期; 市场预期
plan-ahead | plan ahead; act early; early planning; advance planning; move early; front-load; frontload; front-loaded; move forward early; early and fast; move faster; earlier rather than later | 早谋划; 提前谋划; 靠前发力; 抓早; 早部署; 前置; 适当靠前; 尽早; 早发力; 靠前; 抓早抓小; 提前布局
policy-combination | policy combination; combination of measures; combination punch; combination of policies; combination; policy package | 组合拳; 政策组合; 政策合力; 合力
policy-effectiveness | policy effect; policy effectiveness; effect of policy; implementation of policy; policy implementation; policy measures take effect; policy delivery | 政策效应; 政策效果; 政策落地; 政策落实; 落地见效; 政策显效; 政策取向一致性
policy-support | policy support; support policy; supportive policy; policy measures; stimulus; stimulus package; package of measures; support measures; relief package; relief measure; package of policies | 政策支持; 支持政策; 政策措施; 一揽子政策; 刺激; 刺激措施; 扶持政策; 稳经济一揽子; 接续政策; 纾困措施; 支援措施; 存量政策
population | population; demographic; ageing population; aging population; birth rate; ageing; fertility | 人口; 老龄化; 出生率; 人口老龄化; 少子化; 生育
pre-emptive-adjustment | pre-adjustment; fine-tuning; fine-tune; pre-emptive adjustment; preset adjustment; preemptive tuning | 预调; 微调; 预调微调
productivity | productivity; productivity growth; labour productivity; total factor productivity; labor productivity | 生产率; 劳动生产率; 全要素生产率; 生产力; 生产效率
real-economy | real economy | 实体经济
recession | recession; economic contraction; contraction; technical recession; depression; contracted; economy contract; negative growth; economy shrink; stagnation; stagflation | 衰退; 经济衰退; 经济收缩; 负增长; 萎缩; 萧条; 停滞; 滞胀; 收缩
recovery-foundation | recovery foundation; foundation of the recovery; foundation for recovery; basis of the recovery; recovery is not yet solid; consolidate the recovery; not solid; not yet solid; still not solid; not yet on a solid footing; solid foundation | 恢复基础; 回升基础; 基础不牢固; 基础尚不牢固; 基础还不牢固; 恢复的基础; 向好基础; 基础尚需巩固; 仍不稳固; 仍不牢固; 还不牢固; 不稳固
reform | reform; structural reform; reform and opening; deepen reform; comprehensively deepen reform | 改革; 深化改革; 结构性改革; 改革开放; 全面深化改革; 体制改革
regional-economy | regional development; regional economy; regional coordination; coordinated regional development; local economy | 区域协调; 区域经济; 区域发展; 区域重大战略; 地方经济; 区域协调发展
risk | risk; hazard; vulnerability; danger | 风险; 隐患; 风险隐患; 脆弱性
services-sector | service sector; services industry; tertiary sector; service industry; services activity; services | 服务业; 第三产业; 现代服务业; 生产性服务业; 服务业增加值
steady-growth | steady growth; stable growth; stabilise growth; stabilize growth; stabilising growth; stabilizing growth; steady economic growth; maintain stability; steady development; stable development; economic stability; stabilise the economy; stabilize the economy; keep growth stable; growth stabilised; economic stabilisation; steady expansion; steady pace | 稳增长; 平稳增长; 稳定增长; 稳定经济; 稳经济; 稳住经济; 平稳运行; 平稳发展; 稳定发展; 企稳; 稳中有进; 稳中求进; 稳字当头; 稳中向好; 保持稳定; 稳住经济大盘
structural-adjustment | structural adjustment; economic restructuring; restructuring; structural change; structural transformation; structural problem; adjust the structure; economic structure | 结构调整; 调结构; 经济结构; 结构转型; 结构优化; 结构性矛盾; 结构性问题; 转型
supply | supply; supplies; supply side | 供给; 供应; 供给侧; 供给端
supply-demand-balance | supply and demand; demand and supply; supply-demand balance; supply demand imbalance | 供需; 供求; 供需平衡; 供求关系; 供需矛盾; 产需
sustained-growth | sustainable growth; sustained growth; inclusive growth; long-term growth; sustainable development; stable and long-term | 可持续增长; 持续增长; 可持续发展; 行稳致远; 包容性增长
transition-pains | growing pains; transition pains; deep-seated problem; pain of transition; short-term pain; replacing old growth drivers with new | 阵痛; 深层次矛盾; 周期性结构性问题
uncertainty | uncertainty; uncertain; volatile environment; unpredictable; unclear | 不确定性; 不确定; 变数; 不确定因素; 不稳定; 未知数; 复杂性; 不明朗
upside-risk | upside risk; risk to the upside; tilted to the upside; skewed to the upside | 上行风险; 偏上行 | risk
`;
