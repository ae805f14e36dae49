// One table, kept in one file so that a wording is looked up and checked in one place.
/** Plain words that carry meaning across languages but are no themes: `id | English | Chinese`. For alignment only. */
export const glossaryWords = `
w:activity | activity; action; movement; operation; campaign; behaviour | 活动; 行动; 运行; 行为; 操作
w:address | address; tackle; respond; cope; solve; deal with; settle; counter; response; resolve | 应对; 解决; 处理; 处置; 化解; 破解; 回应; 克服; 针对
w:adhere | adhere; insist; uphold; stick to; persist; principle; stay the course; unswerving | 坚持; 秉持; 奉行; 遵循; 坚定; 原则; 总基调
w:adjust | adjust; adjustment; change; revise; modify; adapt; revision; shift; alter | 调整; 变化; 修改; 修正; 改变; 变动; 转变
w:agency | agency; institution; organisation; body; department; ministry; organization; bureau; office | 机构; 部门; 组织; 单位; 部委; 机关; 办公室
w:agreement | agreement; deal; accord; treaty; pact; sign; contract; signing | 协议; 协定; 签署; 条约; 合同; 达成; 签订
w:all | all; every; entire; full; whole; comprehensive; overall; fully; across the board | 全部; 所有; 全面; 整体; 总体; 完全; 各类
w:allow | allow; permit; let; authorise; enable; eligible; entitled | 允许; 准许; 可以; 授权; 许可; 符合条件
w:amount | amount; total; volume; scale; value; aggregate; sum | 金额; 总额; 总量; 规模; 数额; 合计; 总计
w:analyst | economist; analyst; expert; academic; strategist | 经济学家; 分析师; 专家; 学者; 学家
w:annual | annual; annually; per year; yearly; year-on-year; a year | 年度; 每年; 年均; 同比; 按年
w:approve | approve; approval; authorise; endorse; permit; licence; ratify; adopt; consent | 批准; 审批; 核准; 许可; 通过; 准许; 批复; 授权; 审议通过
w:area | area; field; sector; region; domain; place; locality; zone; regions | 领域; 地区; 方面; 区域; 地方; 板块; 各地
w:arrange | plan; schedule; arrangement; deployment; deploy; layout; lay out; map out | 安排; 部署; 布局; 谋划; 计划; 筹划; 规划
w:assess | assess; judge; evaluate; view; assessment; consider; in view of; analyse; analysis | 评估; 判断; 研判; 看待; 认为; 分析; 评价; 评定
w:asset | asset; wealth; holdings; portfolio; gold | 资产; 财富; 黄金; 持有; 资产组合
w:attention | attention; focus; monitor; watch; attentive; follow; observe; closely; track | 关注; 注视; 监测; 跟踪; 留意; 密切; 观察; 重视; 注意
w:average | average; mean; on average; median; averaging | 平均; 均值; 中位数; 年均
w:balance-sheet | balance sheet; holding; portfolio; runoff; reserve; securities | 资产负债表; 持有; 缩表; 证券; 减持; 持仓
w:balanced | balance; balanced; rebalance; imbalance; balances; offset | 平衡; 均衡; 失衡; 抵消
w:ban | ban; prohibit; forbid; bar; block; restrict; curb; limit; restriction | 禁止; 不得; 限制; 封堵; 严禁; 遏制; 抑制
w:bank | bank; lender; banking; central bank; reserve bank | 银行; 央行; 金融机构; 储备银行
w:base | base effect; high base; low base; comparison base | 基数; 基数效应
w:basic | basic; basically; fundamental; essentially; broadly; roughly | 基本; 大体; 大致; 基本上; 根本
w:begin | begin; start; commence; take effect; enter into force; initiate; effective from | 开始; 启动; 生效; 起步; 开启
w:brand | brand; product quality; variety; model; design; standard | 品牌; 品种; 品质; 型号; 标准; 设计
w:broad | broad; wide; widespread; broad-based; widely; extensive; generally | 广泛; 普遍; 大范围; 全面; 整体
w:build | build; establish; set up; create; construct; create a | 建设; 建立; 设立; 构建; 打造; 建成; 成立; 创建; 营造
w:capacity | capacity; ability; capability; strength; competence; potential | 能力; 实力; 本领; 产能; 水平
w:cause | cause; due to; because; driven by; owing to; reason; reflect; on account of; stem from | 因为; 由于; 原因; 导致; 推动; 反映; 主要因
w:central | central; central government; state council; federal; central authorities | 中央; 国务院; 联邦; 党中央
w:child | child; birth; baby; family; mother; parent; old; elderly; woman; ageing | 儿童; 生育; 婴儿; 父母; 老人; 老年; 妇女; 育儿; 养老; 一老一小
w:clear | clear; clearly; explicit; obvious; evident; notable; transparent; transparency | 明确; 清晰; 明显; 显著; 透明; 清楚
w:combine | combine; integrate; merge; combination; integration; fusion; package; combined | 结合; 融合; 整合; 合并; 组合; 一体
w:commit | committed; commitment; pledge; promise; vow; strongly committed; reaffirm; reiterate; reassure | 承诺; 致力于; 坚定; 保证; 重申; 决心; 坚决
w:compare | compared; comparison; than; compare; relative; versus | 相比; 对比; 相对; 高于; 低于
w:competitive | competition; compete; competitive; competitiveness; competitor; rival; rivalry | 竞争; 竞争力; 对手; 内卷; 竞争性
w:complete | complete; fulfil; achieve; accomplish; meet; reach; attain; finish | 完成; 实现; 达到; 达成; 取得; 如期
w:complex | complex; complicated; complicate; more complex; intricate | 复杂; 错综复杂; 复杂严峻; 复杂性
w:concern | concern; worry; fear; anxiety; worried; alarm; doubt | 担忧; 担心; 忧虑; 顾虑; 疑虑; 关切
w:condition | condition; situation; circumstances; environment; state; conditions | 条件; 情况; 形势; 状况; 环境; 局势; 态势
w:confident | confident; confidence; assured; greater confidence; gained confidence; certain | 信心; 有信心; 坚信; 确信; 更有信心
w:conflict | conflict; war; tension; dispute; clash; military; friction | 冲突; 战争; 紧张; 争端; 军事; 摩擦; 战事
w:constrain | constrain; constraint; limit; restrict; hamper; hinder; dampen; curb; restrain; suppress | 制约; 限制; 约束; 抑制; 阻碍; 遏制; 妨碍
w:construct | construction; build; construct; building; infrastructure; works; laying | 建设; 建造; 修建; 施工; 工程; 兴建; 基建; 建筑
w:consume | consumption; consumer; spending; retail; consume; spend | 消费; 支出; 零售; 消费者; 开支
w:continue | continue; go on; ongoing; keep on; continuing; sustain; further; maintain; continued | 继续; 持续; 延续; 不断; 仍将; 接续; 保持
w:cooperate | cooperate; cooperation; collaborate; partnership; partner; collaboration | 合作; 协作; 伙伴; 携手; 共赢
w:coordinate | coordinate; coordination; joint; jointly; together with; work with; in concert; align | 协调; 统筹; 协同; 会同; 配合; 联合; 联动; 共同
w:cost | cost; expense; charge; fee; costs; expensive | 成本; 费用; 开支; 代价; 昂贵
w:country | country; nation; national; nationwide; state; countries; domestic; home | 国家; 全国; 国内; 本国; 境内; 我国
w:cultivate | cultivate; foster; nurture; develop; breed; incubate | 培育; 培养; 壮大; 孕育; 发展壮大; 塑造
w:currency | currency; exchange rate; foreign exchange; money; franc; yuan; dollar; forex | 货币; 汇率; 外汇; 外币; 人民币; 美元; 本币
w:current | current; currently; now; present; presently; at present; today; moment | 目前; 当前; 现在; 眼下; 现时; 如今; 现阶段; 时下
w:debt | debt; loan; credit; borrow; lend; borrowing; bond; liability | 债务; 贷款; 信贷; 借款; 债券; 负债; 借贷
w:debt-risk | default; delinquency; bad loan; bankrupt; insolvency; restructure | 违约; 逾期; 坏账; 破产; 资不抵债; 不良; 暴雷
w:decide | decide; decision; agree; resolve; vote; determine; conclude | 决定; 同意; 表决; 议定; 确定; 决议; 一致
w:decline-birth | shrink; contraction; negative; minus; below zero; contract | 萎缩; 收缩; 负增长; 缩小; 下滑; 缩减
w:deep | deep; deepen; deeply; in-depth; further; profound | 深入; 深化; 深刻; 进一步; 深层次; 纵深
w:demand | demand; need; requirement; order; want; appetite | 需求; 需要; 内需; 外需; 要求; 诉求
w:development | development; develop; developed; develops | 发展; 开发
w:digital | digital; online; internet; electronic; data; cyber; smart; intelligent | 数字; 网络; 线上; 电子; 数据; 在线; 智能; 智慧
w:disaster | disaster; accident; rescue; relief; calamity; casualty | 灾害; 事故; 救援; 救灾; 灾难; 伤亡; 抢险; 减灾
w:disrupt | disrupt; disruption; interrupt; bottleneck; interruption; dislocation; blockage | 中断; 扰乱; 瓶颈; 断裂; 干扰; 受阻; 阻断
w:double | double; twofold; twice; doubling | 翻番; 两倍; 翻倍; 倍增; 翻一番
w:early | early; earlier; ahead; advance; in advance; prior; front-load; sooner; forward | 提前; 早日; 提早; 预先; 靠前; 超前; 事先; 及早
w:economy | economy; economic; macroeconomic; economies | 经济; 宏观; 经济体
w:effect | effect; impact; influence; consequence; affect; effects | 影响; 效果; 作用; 冲击; 效应; 成效
w:effective | effective; efficient; targeted; precise; accurate; well targeted; effectively; effectiveness; forceful; vigorous | 有效; 精准; 有力; 高效; 针对性; 切实; 实效
w:effort | effort; work; endeavour; strive; endeavor; labour | 努力; 工作; 力争; 着力; 奋力; 发力
w:emergency | emergency; crisis; urgent; contingency; catastrophe | 紧急; 危机; 应急; 突发
w:energy | energy; oil; gas; electricity; power; coal; fuel | 能源; 石油; 天然气; 电力; 煤炭; 燃料
w:enough | enough; sufficient; convinced; until | 足够; 充分; 直到
w:ensure | ensure; guarantee; safeguard; secure; protect; preserve; defend; maintain | 确保; 保障; 保护; 维护; 守住; 捍卫; 牢牢
w:equipment | equipment; machine; machinery; facility; device; appliance; installation; plant | 设备; 机器; 设施; 装置; 装备; 器械; 家电
w:exchange | exchange; swap; switch; convert; replace; replacement; substitute; renew; renewal | 交换; 更换; 替代; 置换; 更新; 替换
w:exempt | exempt; exemption; waive; waiver; free; relief; deferral; exempted | 豁免; 免除; 减免; 免征; 缓缴; 宽免
w:expand | expand; widen; extend; broaden; enlarge; scale up | 扩大; 扩展; 拓宽; 延长; 拓展; 做大
w:expect | expect; anticipate; project; forecast; foresee; predict; likely; estimate; set to; envisage; expected | 预计; 预期; 预测; 有望; 将会; 估计; 可能; 或将; 势将
w:face | face; confront; encounter; facing; experience; suffer from; undergo | 面临; 面对; 遭遇; 遇到; 存在; 受到; 经历
w:fail | fail; miss; fall short; unable; lack; absence; not enough; insufficient | 未能; 无法; 不足; 缺乏; 不够; 难以; 欠缺; 匮乏; 缺少
w:favour | favourable; conducive; beneficial; benefit; in favour; boost; help; tailwind | 有利; 利好; 有助于; 有利于; 受益; 惠及; 得益于
w:finance | financial; finance; financing; fund-raising; monetary | 金融; 融资; 财政; 财务; 货币
w:firm | enterprise; company; firm; business; corporate; operator; entity | 企业; 公司; 商家; 厂商; 主体; 经营者; 商户
w:first | first; primarily; priority; foremost; initial; prioritise | 首先; 第一; 优先; 首要; 首次
w:first-half | first half; first six months; h1 | 上半年; 前六个月; 前6个月
w:first-quarter | first quarter; q1; opening quarter; first three months | 一季度; 第一季度; 首季; 前三个月; 首季度
w:flexible | flexible; flexibility; flexibly; agile | 灵活; 弹性; 机动
w:food | food; grain; crop; meat; vegetable; agricultural | 食品; 粮食; 农产品; 蔬菜; 农业; 食物
w:form | form; shape; take shape; constitute; generate; produce | 形成; 构成; 产生; 生成; 成为; 塑造
w:foundation | foundation; basis; base; bedrock; groundwork; footing | 基础; 根基; 基石; 底座
w:fourth-quarter | fourth quarter; q4; final quarter | 四季度; 第四季度; 末季
w:frontier | frontier; cutting-edge; advanced; leading; modern; state-of-the-art; high-end; sophisticated | 前沿; 先进; 领先; 现代; 高端; 尖端; 高精尖; 现代化
w:fund | fund; money; capital; funding; financing; resources; cash; grant; allocate; appropriation | 资金; 基金; 资本; 拨款; 经费; 财力; 现金; 拨付
w:future | future; ahead; coming; upcoming; forward-looking; prospective | 未来; 今后; 将来; 即将; 前瞻; 下一步; 后续
w:gradual | gradually; step by step; progressively; phase; phased; orderly; steadily | 逐步; 逐渐; 分阶段; 有序; 循序渐进; 稳步; 分步; 阶段性
w:green | green; clean; sustainable; environmental; low-carbon | 绿色; 清洁; 可持续; 环境; 环保; 低碳
w:growth | growth; expansion; grow; expand; gdp; output | 增长; 扩张; 增速; 国内生产总值; 产出
w:guard | bottom line; red line; baseline; safety net; floor; backstop | 底线; 红线; 兜底; 保底; 安全网; 守住
w:half | half; halve | 一半; 减半; 半数
w:health | health; medical; hospital; medicine; disease; care; epidemic; patient | 健康; 医疗; 医院; 药品; 疾病; 卫生; 疫情; 医药
w:high | high; elevated; large; historically high; highest; record | 较高; 偏高; 高位; 高企; 历史高位; 新高
w:history | history; historical; past; long-term average; historical average; decade; decades | 历史; 过去; 长期平均; 历史平均; 十年; 以来
w:holiday | holiday; festival; vacation; weekend; spring festival; new year; season; peak season | 假期; 节日; 春节; 假日; 周末; 元旦; 旺季; 节后; 节假日
w:hope | hope; wish; want; aspire; aim; expectation; look forward | 希望; 期待; 愿望; 期望; 盼望; 寄望
w:household | household; family; consumer; home; personal | 家庭; 居民; 住户; 消费者; 个人
w:illegal | illegal; unlawful; violation; breach; irregular; illicit; fraud; crime; abuse | 违法; 非法; 违规; 违反; 乱象; 诈骗; 滥用; 侵害; 犯罪
w:implement | implement; carry out; put into effect; execute; deliver; enforce; roll out; implementation; put in place | 实施; 落实; 执行; 贯彻; 开展; 施行; 做好; 抓好; 落地
w:impose | impose; levy; slap; charge; imposition; collect | 征收; 加征; 施加; 开征; 实施
w:improve | improve; better; optimise; optimize; refine; perfect; enhance; improvement | 改善; 完善; 优化; 提高; 改进; 好转; 向好
w:include | include; including; such as; contain; cover; comprise; consist of | 包括; 涵盖; 例如; 包含; 其中; 涉及; 覆盖
w:income | income; wage; earnings; revenue; pay; salary; profit | 收入; 工资; 利润; 营收; 薪资; 收益
w:independent | independent; self-reliance; independence; autonomous; self-sufficient; homegrown | 独立; 自主; 自立; 自给; 国产; 自立自强
w:industry | industry; industrial; manufacturing; factory; production; sector | 工业; 产业; 制造业; 工厂; 行业; 生产
w:inflation | inflation; price increase; cpi; prices; inflationary | 通胀; 涨价; 物价; 通货膨胀; 价格上涨; cpi
w:insure | insurance; insure; premium; pension; social security; welfare; coverage; benefit | 保险; 保费; 养老金; 社会保障; 福利; 参保; 社保; 待遇
w:introduce | introduce; launch; unveil; issue; publish; announce; release; roll out; bring forward; adopt | 出台; 推出; 发布; 印发; 公布; 宣布; 启动; 颁布; 制定
w:invest | invest; investment; investor; investing | 投资; 投资者; 投入
w:job | job; employment; work; employ; hire; labour market; jobless; unemployment | 就业; 工作; 岗位; 雇佣; 失业; 用工; 劳动力市场
w:keep | maintain; keep; remain; stay; hold; continue; leave; retain | 维持; 保持; 继续; 持续; 依然; 仍然
w:key | key; core; main; important; vital; critical; crucial; pivotal; essential; central | 重点; 关键; 核心; 主要; 重要; 要点; 突出
w:large | large; large-scale; massive; major; significant; substantial; considerable; sizeable; greater | 较大; 大规模; 重大; 显著; 大幅; 巨大; 更大; 大量; 明显
w:large-city | capital; big city; city; major cities | 首都; 大城市; 城市; 一线城市
w:large-firm | large enterprise; big company; large firm; leading enterprise; giant | 大企业; 大型企业; 龙头企业; 巨头; 头部企业
w:last-year | last year; previous year; a year earlier; past year | 去年; 上年; 前一年; 上年同期
w:late | late; later; overdue; belated; delayed; arrears | 推迟; 逾期; 拖欠; 延后; 延误; 滞后
w:law | law; legal; rule; regulation; legislation; statute; decree; court; act; bill | 法律; 法规; 规定; 条例; 立法; 法院; 法案; 规则; 依法
w:lead | lead; guide; direct; steer; guidance; orientation; channel | 引导; 带领; 指导; 引领; 导向; 领导; 主导
w:leader | leader; chief; head; chair; director; secretary; governor; president | 领导人; 主席; 书记; 负责人; 行长; 局长; 总裁; 司长; 主任; 总统
w:level | level; standard; degree; extent; scale; size; magnitude | 水平; 程度; 规模; 力度; 幅度; 强度
w:loan-term | maturity; term; tenor; duration; roll over; extension; medium-term; mid-term | 期限; 到期; 展期; 延期; 中期; 短期; 久期
w:local | local; regional; provincial; city; municipal; localities; province | 地方; 各地; 城市; 当地; 本地; 地市
w:long-term | long-term; long run; longer-term; long term; structural; in the long run | 长期; 长远; 中长期; 结构性
w:loss | loss; damage; harm; hurt; cost; suffer; lose | 损失; 损害; 伤害; 受损; 危害; 拖累; 亏损
w:low | low; lowest; small; historically low; minimal | 较低; 偏低; 低位; 低水平; 新低
w:lower | lower; reduce; cut; decrease; fall; decline; drop; downward; revise down; down; trim; ease; moderate | 下调; 降低; 下降; 减少; 下跌; 回落; 降至; 下修; 调低; 放缓; 缓和; 缓解
w:majority | majority; most; mostly; mainly; largely; primarily | 大多数; 大部分; 主要; 多数; 绝大部分
w:many | many; numerous; various; multiple; several; a series of | 许多; 不少; 诸多; 多种; 多项; 一系列; 众多; 若干
w:market | market; marketplace; markets | 市场
w:meeting | meeting; conference; session; committee; board; council; member; summit; forum; commission | 会议; 大会; 委员会; 座谈会; 委员; 理事会; 峰会; 论坛; 会上
w:momentum | momentum; impetus; dynamism; vitality; drive | 动能; 势头; 动力; 活力; 劲头
w:month | month; monthly | 月份; 每月; 月度; 按月
w:must | must; shall; require; need; necessary; requirement; should; requires; demand that; have to; mandatory | 必须; 要求; 需要; 必要; 务必; 应当
w:negative | negative; adverse; unfavourable; pessimistic; bad; dim; gloomy; bleak | 负面; 不利; 悲观; 消极; 不良; 黯淡
w:negotiate | negotiate; talk; consult; negotiation; dialogue; discuss; discussion; consultation | 谈判; 磋商; 协商; 对话; 讨论; 商讨; 会谈
w:neutral | neutral; restrictive; accommodative; tight; loose | 中性; 限制性; 宽松; 紧缩; 收紧
w:new | new; newly; latest; recent; recently; emerging; novel | 最新; 近期; 近来; 新的; 新型; 新兴; 最近
w:next-step | next step; going forward; looking ahead; in future; ahead; forward; coming months; in the coming period; from now on; coming quarters; near term; next phase; short term | 下一步; 未来; 今后; 展望; 接下来; 下一阶段; 前瞻; 下阶段; 未来数月; 短期内; 近期内; 未来几个月; 未来几个季度
w:next-year | next year; coming year; year ahead; following year | 明年; 来年; 下一年; 次年; 下年度
w:number | number; quantity; count; figure; total number | 数量; 人数; 数字; 总数; 家数; 个数
w:open | open; opening; openness; openly; access | 开放; 放开; 准入
w:opportunity | opportunity; chance; advantage; benefit; potential; favourable condition | 机遇; 机会; 优势; 有利; 潜力; 红利; 利好
w:order | order; demand; booking; orders | 订单; 需求; 订货
w:organise | organise; organize; arrange; arrangement; mobilise; hold; conduct; host | 组织; 安排; 举办; 开展; 动员; 召开; 举行; 部署
w:overall | overall; comprehensive; total; aggregate; in general; on the whole; headline; general | 总体; 综合; 整体; 总的; 全面; 大局; 总量
w:pace | pace; speed; rate of increase; tempo; path; trajectory; gradient; slope | 步伐; 速度; 节奏; 路径; 轨迹; 幅度; 斜率; 增速
w:part | part; partial; some; portion; partly; certain | 部分; 一些; 局部; 有的; 某些
w:past-period | previous; prior; earlier; former; past; previously; last time; before | 此前; 之前; 过去; 以前; 上次; 先前; 前期; 以往
w:pay | pay; payment; repay; refund; repayment; payout; disburse | 支付; 偿还; 发放; 退还; 付款; 兑付; 拨付
w:peak | peak; trough; bottom; bottom out; high point; top; floor; turning point | 见顶; 触底; 峰值; 高峰; 低谷; 底部; 筑底; 拐点; 高点
w:people | people; resident; citizen; public; household; population; family; families | 人民; 居民; 民众; 群众; 公众; 家庭; 市民; 百姓
w:persist | persist; prolonged; lasting; longer; persistent; linger; long time; extended | 持续; 长期; 持久; 延续; 较长时间; 长期化
w:pilot | pilot; trial; test; demonstration; experiment | 试点; 试验; 示范; 先行先试; 测试
w:plan | plan; programme; program; scheme; arrangement; strategy; blueprint; roadmap; action plan; initiative | 计划; 规划; 方案; 安排; 战略; 部署; 蓝图; 行动; 举措; 路线图
w:policy | policy; measure; action; step; tool; instrument; policies; initiative; response | 政策; 措施; 举措; 行动; 工具; 手段; 对策; 政策性; 步骤
w:poor | poor; low-income; vulnerable; needy; disadvantaged; hardship; poverty | 贫困; 低收入; 困难群体; 弱势; 困难群众; 穷人; 脱贫
w:positive | positive; proactive; active; actively; favourable; favorable; optimistic; upbeat; encouraging | 积极; 主动; 乐观; 有利; 向好; 正面
w:practical | effective; efficiency; results; result; effectiveness; outcome; achieve results | 成效; 实效; 见效; 效果; 结果; 成果; 效率; 显效
w:pressure | pressure; strain; stress; squeeze; burden | 压力; 紧张; 负担; 承压; 压力加大
w:prevent | prevent; avoid; guard against; forestall; avert; preclude; defuse; resolve; mitigate | 防止; 避免; 防范; 预防; 杜绝; 化解; 缓释
w:price | price; pricing; prices | 价格; 物价
w:private | private; non-government; privately; nongovernmental | 民间; 私人; 民营; 私营; 社会资本
w:problem | problem; issue; obstacle; barrier; difficulty; constraint; pain point | 问题; 障碍; 阻碍; 难题; 困难; 制约; 痛点; 堵点
w:product | product; goods; item; commodity; merchandise | 产品; 商品; 货物; 物品; 货品; 制品
w:progress | progress; advance; made progress; further progress | 进展; 进步; 成效; 进度; 推进
w:project | project; programme; undertaking; works; projects | 项目; 工程; 计划
w:promote | promote; encourage; foster; advance; push; drive; facilitate; spur; further | 促进; 推动; 推进; 鼓励; 激励; 拉动; 助推; 带动
w:property | property; housing; real estate; house; home; residential | 房地产; 住房; 房产; 楼市; 住宅; 房屋; 物业
w:propose | propose; proposal; suggest; recommend; put forward; call for; urge; request; appeal | 提出; 建议; 倡议; 提议; 呼吁; 主张; 敦促; 推荐
w:prospect | outlook; prospect; perspective; forecast; projection; scenario; baseline | 前景; 展望; 预测; 前途; 预期; 情景; 趋势; 基准
w:provide | provide; offer; supply; give; deliver; furnish | 提供; 给予; 供给; 供应; 赋予
w:public | public; government; official; authorities; state; governmental; authority | 公共; 政府; 官方; 当局; 有关部门
w:punish | punish; penalty; sanction; fine; crack down; crackdown; prosecute; investigate; combat | 处罚; 惩处; 制裁; 罚款; 打击; 整治; 查处; 追究; 查办
w:quality | quality; high-quality; standard; efficiency | 质量; 高质量; 效率; 品质; 效益
w:quarter | quarter; quarterly | 季度
w:quick | quick; quickly; rapid; rapidly; fast; swift; speed; swiftly; soon | 快速; 迅速; 尽快; 较快; 加快; 即将; 很快
w:quota | quota; limit; cap; ceiling; ceiling on | 额度; 限额; 上限; 配额; 限制; 指标
w:raise | raise; increase; hike; lift; higher; rise; up; upward; revise up; boost; grow | 上调; 提高; 上升; 增加; 上涨; 提升; 增长; 增至; 升至; 上修
w:range | range; band; interval; bound; between | 区间; 范围; 区域; 之间; 介于
w:rate | interest rate; rate; policy rate; yield; lending rate | 利率; 息率; 收益率; 贷款利率
w:ready | ready; prepared; stand ready; willing; willingness; readiness; if necessary; as needed; where necessary; if needed; as appropriate | 准备; 随时; 愿意; 必要时; 如有必要; 视需要; 视情况; 如有需要; 准备好
w:real | real; actual; practical; genuine; tangible; concrete; actually | 实际; 真实; 切实; 具体; 实实在在; 实质性
w:reasonable | reasonable; appropriate; adequate; suitable; sufficient; ample; proper; sufficiently; appropriately | 合理; 适当; 充足; 充裕; 充分; 适度; 恰当
w:rebalance | consistent; in line; appropriate to; compatible; align; consistent with; commensurate | 符合; 一致; 适应; 匹配; 相适应; 契合; 相符
w:record | record; historic; all-time; unprecedented; highest ever | 创新高; 历史新高; 历史性; 创纪录; 空前; 史上; 新高
w:recover | recover; recovery; rebound; resume; restore; normalise; revive; resumption; normalisation | 恢复; 复苏; 反弹; 重启; 复产; 正常化; 修复; 回升; 复工
w:reform | reform; transform; restructure; overhaul; modernise | 改革; 转型; 重组; 改造; 现代化
w:regulate | regulate; control; manage; supervise; govern; oversee | 规范; 控制; 管理; 监管; 治理; 调控; 管控
w:reject | reject; refuse; oppose; object; opposition; veto; deny; resist; against | 拒绝; 反对; 否决; 抵制; 驳回; 否认; 抗议
w:report | report; survey; statistics; figures; data; bulletin; data show; indicator; publish | 报告; 调查; 数据; 统计; 公报; 指标; 显示; 信息
w:resource | resource; material; raw material; input; resources; element | 资源; 材料; 原料; 物资; 要素; 投入
w:risk-tilt | downside; upside; tilted; skewed; tilt | 下行; 上行; 偏向; 倾斜
w:role | role; function; play; part; contribution; contribute | 作用; 功能; 角色; 职能; 贡献; 发挥
w:rural | rural; village; countryside; farm; agricultural; farmer | 农村; 乡村; 农业; 农民; 三农; 乡镇
w:safe | safe; safety; security; secure; sound | 安全; 保安; 稳妥; 稳健
w:sale | sale; sell; sold; sales; purchase; buy; buyer; acquire | 销售; 出售; 购买; 收购; 购置; 采购
w:say | say; state; note; point out; tell; add; remark; emphasise; stress; underline; highlight | 表示; 指出; 强调; 提到; 介绍; 认为; 重申
w:school | school; student; education; university; college; teacher; training; train | 学校; 学生; 教育; 大学; 高校; 教师; 培训; 毕业生
w:second-half | second half; h2; rest of the year; remainder of the year; later this year; second half of the year | 下半年; 年内; 今年余下; 年底前; 余下时间; 下半年度; 今年晚些时候
w:second-quarter | second quarter; q2 | 二季度; 第二季度; 次季
w:sector | sector; industry; field; trade; line; branch | 行业; 产业; 领域; 部门; 板块
w:service | service; services | 服务; 服务业
w:severe | severe; serious; grave; grim; acute; critical | 严重; 严峻; 重大; 紧迫; 深刻
w:share | share; proportion; ratio; percentage; rate; weight; fraction | 比例; 比重; 占比; 份额; 比率
w:shortage | shortage; deficit; gap; shortfall; scarce; scarcity; tight | 短缺; 赤字; 缺口; 逆差; 紧缺; 稀缺; 偏紧
w:skill | skill; talent; training; expertise; professional; personnel | 技能; 人才; 培训; 专业; 技术; 职业
w:slight | slight; slightly; small; marginal; mildly; modest; modestly; somewhat | 小幅; 轻微; 略微; 温和; 有所; 适度
w:slow | slow; slower; gradual; gradually; delay; postpone; moderately | 放慢; 缓慢; 逐步; 延迟; 推迟; 渐进; 逐渐
w:social | social; society; community; societal | 社会; 社区; 民间
w:solidify | solid; solidify; firmly; robustly; sound; foundation not solid; unstable | 牢固; 扎实; 夯实; 稳固; 坚实; 牢靠; 不稳定
w:special | special; specific; dedicated; particular; targeted; exclusive; specially | 专项; 特别; 特殊; 特定; 专门; 专属; 特色
w:speed-up | accelerate; speed up; faster; quicken; expedite; fast track; hasten | 加快; 加速; 提速; 尽快; 抓紧
w:spirit | confidence; courage; morale; boost confidence; determination; resolve | 信心; 决心; 勇气; 士气; 底气; 定力; 斗志
w:spread | spread; spillover; transmit; pass through; contagion; diffuse; transmission | 扩散; 蔓延; 传导; 外溢; 传播; 溢出; 波及
w:stable | stable; stability; steady; steadily; smooth; orderly; stabilise; stabilize | 稳定; 平稳; 有序; 企稳; 稳固
w:still | still; remain; yet; continue to; persistently; persist; nonetheless | 依然; 仍然; 还是; 仍旧; 尚未
w:stock | stock; reserve; inventory; stockpile; stocks | 库存; 储备; 存量; 存货
w:stop | stop; end; halt; cease; terminate; abolish; cancel; scrap; discontinue; withdraw; remove; phase out | 停止; 结束; 取消; 废除; 终止; 中止; 撤销; 取缔; 退出; 淘汰
w:strengthen | strengthen; reinforce; step up; intensify; enhance; bolster; consolidate; shore up; redouble | 加强; 强化; 加大; 增强; 巩固; 加力; 健全
w:strong | strong; robust; solid; firm; vigorous; healthy; buoyant; brisk | 强劲; 稳健; 旺盛; 坚实; 有力; 健康; 良好
w:study | study; consider; examine; explore; review; look into; assess; research; evaluate; assessment | 研究; 考虑; 审议; 探索; 评估; 论证; 分析; 判断; 审视
w:supply | supply; provision; availability; output; production; supplier | 供给; 供应; 产量; 供货; 保供; 生产; 供应商
w:support | support; help; assist; aid; back; backing; underpin; assistance | 支持; 帮助; 支撑; 扶持; 帮扶; 支援; 助力; 助推
w:surplus | surplus; excess; glut; surpluses | 过剩; 盈余; 顺差; 多余
w:sustain | sustainable; sustain; lasting; durable; sustainability; long-lasting | 可持续; 持久; 长效; 长久; 长远
w:system | system; mechanism; framework; regime; institution; systems; structure | 制度; 机制; 体系; 体制; 框架; 系统; 架构
w:target | target; goal; objective; aim; purpose; aim for | 目标; 指标; 目的; 任务; 旨在
w:tariff | tariff; duty; customs; import tax; duties | 关税; 海关; 税率; 进口税
w:tax | tax; duty; levy; tariff; fiscal; taxation | 关税; 税收; 财税; 税费; 征税
w:technology | technology; technological; technical; science; tech | 技术; 科技; 科学; 工艺
w:temporary | temporary; temporarily; interim; provisional; transitional; short-lived; transitory; time-limited | 临时; 暂时; 阶段性; 短期; 过渡; 短暂
w:third-quarter | third quarter; q3; first three quarters | 三季度; 第三季度; 前三季度
w:this-year | this year; current year; full year; whole year; for the year; year as a whole; full-year | 今年; 本年; 全年; 本年度; 整体全年
w:threat | threat; threaten; danger; shock; threatens; jeopardise; endanger | 威胁; 危险; 冲击; 危及; 危害
w:time | time; timely; period; in a timely manner; promptly | 时间; 及时; 时期; 期间; 适时; 时机
w:trade | trade; import; export; commerce; trading | 贸易; 进口; 出口; 商业; 进出口; 外贸
w:transport | transport; shipping; logistics; freight; port; carry; cargo; railway; road; traffic | 运输; 物流; 航运; 货运; 港口; 交通; 铁路; 公路; 海运
w:trend | trend; tendency; direction; course; trajectory; movement | 趋势; 走势; 走向; 态势; 方向
w:trust | trust; credibility; credible; reputation; reliable; faith; integrity | 信任; 信誉; 公信力; 可信; 诚信; 可靠; 信用
w:unchanged | unchanged; same; steady; hold steady | 不变; 持平; 维持不变
w:unclear | uncertain; unclear; unpredictable; unknown; uncertainty; uncertainties | 不确定; 不明; 难以预料; 未知; 不确定性; 变数
w:urban | urban; city; town; municipal; metropolitan | 城市; 城镇; 市区; 都市; 市政
w:use | use; apply; application; utilise; usage; make use; deploy | 使用; 运用; 利用; 应用; 用好; 发挥
w:vehicle | vehicle; car; automobile; automotive; truck | 汽车; 车辆; 轿车; 卡车
w:volatile | volatile; volatility; fluctuate; fluctuation; swing; turbulence; turmoil; unstable; instability | 波动; 动荡; 震荡; 起伏; 不稳定; 振荡; 动荡不安
w:voluntary | actively; initiative; proactively; vigorously; energetically; go all out; make every effort | 积极; 主动; 大力; 全力; 奋力; 踊跃; 千方百计; 大力度
w:wage | wage; salary; pay; earnings; compensation; remuneration | 工资; 薪资; 薪酬; 薪金; 报酬; 待遇
w:war | war; military; invasion; attack; security; defence; strike | 战争; 军事; 入侵; 袭击; 攻击; 国防; 战事; 打击
w:warn | warn; warning; caution; alert | 警告; 警示; 警惕; 提醒; 预警
w:weaken | weaken; weak; soft; sluggish; subdued; lacklustre; tepid; anaemic; fragile | 减弱; 疲弱; 疲软; 低迷; 乏力; 偏弱; 转弱; 走弱; 脆弱
w:weather | weather; drought; flood; rain; heat; winter; summer; climate | 天气; 干旱; 洪水; 降雨; 高温; 冬季; 夏季; 气候; 暴雨; 今冬
w:whole-chain | chain; industrial chain; supply chain; link; value chain; cluster | 产业链; 供应链; 环节; 链条; 集群; 链群
w:worker | worker; employee; labour; staff; labor; personnel | 工人; 职工; 员工; 劳动者; 人员; 职员
w:world | world; global; international; overseas; abroad; worldwide; foreign; external | 全球; 世界; 国际; 海外; 国外; 境外; 外部
w:worsen | worsen; deteriorate; deterioration; aggravate; escalate; escalation; mount; exacerbate; intensify | 恶化; 加剧; 升级; 加重; 严峻; 激化; 变差
w:year-end | end of the year; year-end; by the end of; end-year; end of year | 年底; 年末; 年底前
w:young | young; youth; graduate; young people | 青年; 年轻; 青年人; 毕业生; 青少年
`;
