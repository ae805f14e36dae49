// Longer than other files: one table of examples, kept whole.
/** Invented titles and leads, by what they are about; none is a real page. Each line: title | lead. */
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [title = '', lead = ''] = line.split(' | ');
      return { title: title.trim(), lead: lead.trim() };
    });

export const ENGLISH_POLICY = lines(`
Government warns that industrial growth could weaken further | Ministry officials said factory output may slow in the first half as orders from abroad fall and small manufacturers struggle with costs. The ministry will step up support for industry and keep supply chains stable.
Industry ministry sets out plan to steady factory output | The ministry of industry will speed up approval of projects, help small producers with loans and watch prices of raw materials, a spokesman told reporters, adding that pressure on the industrial economy has grown.
Ministry: car makers to get relief as demand slumps | The economy ministry said producers of vehicles and parts would be exempt from a levy until June. Officials expect industrial production to fall this quarter.
New steel capacity to be capped, ministry says | The government will not approve new steel plants this year and will close old ones, the industry minister said, citing overcapacity, weak prices and emissions rules.
Parliament passes corporate tax reform | Lawmakers voted to lower the corporate tax rate to 21 percent and close loopholes. The finance minister said the bill would cost 3 billion in revenue.
Tax authority to refund exporters within ten days | The revenue service will pay back value-added tax to exporters within ten days under new rules approved by the cabinet, aimed at easing pressure on firms.
Chancellor weighs rise in fuel duty | The Treasury is considering an end to the freeze on fuel duty to narrow the deficit, officials said, ahead of the autumn budget.
Kenya scraps plan to tax bread after protests | The government withdrew parts of its finance bill, including a levy on bread and mobile money, and will cut spending instead, the president said.
Jobless rate climbs as hiring stalls, labour ministry says | Unemployment rose to 6.1 percent in March, the ministry of labour said. The minister promised wage subsidies for firms that keep workers.
Minimum wage to rise 4 percent from January | The labour department said the minimum wage will go up by 4 percent after talks with unions and employers. Some 600,000 workers benefit.
Senate approves job training fund | The senate approved a fund of 900 million to retrain workers who lost jobs in coal regions, part of the government's employment plan.
Brussels drafts duties on imported aluminium | The European Commission proposes provisional anti-dumping duties on aluminium products after an investigation found unfair subsidies.
Trade minister seeks tariff truce | The trade minister will fly to the capital next week for talks to suspend reciprocal tariffs and reopen the market for farm exports.
Customs simplifies export papers for small firms | The customs service said exporters will need one form instead of five from July. The commerce ministry expects lower costs for small businesses.
Exports fall for fifth month, ministry blames weak demand | Exports dropped 7 percent in May from a year earlier, the commerce ministry said, and it warned that external demand may weaken further.
Cabinet adopts austere budget | The cabinet adopted a budget that cuts public spending by 2 percent and freezes hiring in order to bring the deficit below 3 percent of GDP.
Finance ministry raises borrowing plan | The finance ministry will sell 40 billion more in government bonds this year to pay for flood repairs and tax relief.
IMF urges Ghana to keep spending in check | The International Monetary Fund urged the government to hold to its fiscal targets, saying public debt remains high and inflation is falling slowly.
States ask for larger share of tax revenue | State governments want the federal government to hand over more revenue, warning that they cannot pay for schools and roads.
Central bank lifts rates to 7 percent | The central bank raised its policy rate by 50 basis points to curb inflation and said more tightening may follow.
Riksbank sees room for one more cut | Policymakers said inflation is close to target and the policy rate may be lowered once more this year if activity stays weak.
Bank Indonesia intervenes to steady rupiah | The central bank sold dollars and bought government bonds to support the currency, the governor said.
Reserve Bank eases rules on small loans | The Reserve Bank lowered capital requirements for loans to small businesses to support credit growth.
Housing minister promises 200,000 homes | The government will fund 200,000 social homes, change planning rules and lend to builders at low rates, the housing minister said.
City caps rents for three years | The city government froze rents for three years to ease the housing shortage; landlords may raise them only after energy repairs.
Lawmakers agree mortgage relief for first-time buyers | Parliament agreed to subsidise mortgage interest for first-time buyers as high rates weigh on the housing market.
Germany extends subsidy for heat pumps | The economy ministry in Berlin extends grants for heat pumps and insulation until the end of the decade, paid from the climate fund.
Energy ministry orders grid to prepare for shortage | The energy ministry ordered grid operators to secure reserves for winter as gas supply remains tight and prices are elevated.
Government caps power prices for households | The cabinet capped electricity prices for households and small firms; the measure costs 2 billion and runs to April.
Japan to release oil reserves to cool fuel prices | The industry ministry said it would release oil from national reserves and keep subsidies to curb gasoline prices.
Loan guarantees for small firms extended | The ministry for small businesses extended state loan guarantees for a year, saying many firms still lack credit.
SMEs to be paid within 30 days under new law | Public bodies and large companies must pay small suppliers within 30 days under a law that the government presented on Monday.
Vietnam approves plan to lift productivity | The prime minister approved a national plan to raise productivity through training, digital services and support for industry.
Brazil's planning ministry trims growth forecast | The planning ministry cut its forecast for GDP growth to 1.8 percent and said the slowdown calls for cautious spending.
Statistics office: industrial production down 1.2% in June | Industrial output fell 1.2 percent, the statistics office said. The economy ministry called the development worrying.
Farm ministry pays drought aid | The agriculture ministry will pay 300 million in aid to farmers hit by drought and suspend import duties on fodder.
Regulator lowers fees for card payments | The competition authority and the central bank lowered the cap on card fees to help shops, after a consultation.
Development commission approves railway spending | The national development commission approved railway projects worth 90 billion to stabilise investment and growth.
Industrial economy under pressure, officials tell briefing | At a news conference the ministry of industry said supply shocks and weaker expectations weigh on the industrial economy; it will expand demand and help firms.
Pension age to rise gradually, government decides | The government decided to raise the pension age to 66 by 2035 to keep social security solvent.
`);

export const ENGLISH_OTHER = lines(`
Chipmaker posts record profit on AI demand | The company said net profit doubled in the quarter and raised its revenue guidance; its shares gained 6 percent.
Carmaker to launch electric van next spring | The manufacturer unveiled an electric van with a range of 400 km and said it will build it at its main plant.
Airline orders 40 jets | The airline signed a contract for 40 aircraft worth 5 billion dollars, its chief executive said at an air show.
Supermarket chain opens 30 stores | The retailer will open 30 stores and hire 900 people as shoppers return, it said in a statement.
Drug firm buys rival for $4 bln | The acquisition gives the company two cancer drugs in late trials. Shareholders of the rival get 30 dollars per share.
Stocks close higher as tech rallies | The index gained 1.2 percent, led by software makers. Traders look to earnings due on Thursday.
Gold slips from record | Gold fell 0.8 percent as the dollar firmed; analysts see support at the 50-day average.
Oil steadies after two-day slide | Brent crude was little changed at 74 dollars a barrel as traders weighed supply against demand.
Bitcoin tops new high | The cryptocurrency rose 5 percent in a day. Token prices followed and exchanges reported heavy trading.
Five dividend shares to watch | Our analyst picks five shares with rising dividends and low valuations for a long-term portfolio.
Startup raises $30 mln for delivery robots | The funding round was led by a venture fund. The founder wants to launch the product in ten cities.
Bank appoints new chief executive | The lender named its head of retail as chief executive; shares were flat.
Hotel group reports strong bookings | The group said revenue per room rose 9 percent in the summer season and it will pay a special dividend.
Phone maker unveils foldable model | The smartphone folds twice and has a new chip. It goes on sale in October for 1,200 dollars.
Software firm cuts 500 jobs | The company will cut a tenth of its staff to save costs, the chief executive told employees.
Mining company finds copper in the desert | The explorer said drilling showed high grades of copper at its project; the stock jumped.
Luxury brand sees sales fall in the quarter | Sales of handbags fell 3 percent, the brand said, and the new designer will show in Paris.
Rovers sign striker for record fee | The club signed the striker for three seasons. The coach said he will play on Saturday.
Marathon won by newcomer | The runner crossed the line after two hours and seven minutes in front of a large crowd.
Film festival opens with a comedy | The director and the actors walked the red carpet; the festival shows 80 films.
Ten easy soups for winter | Our cook shares recipes with lentils, leeks and lemon that are ready in half an hour.
How to choose a bicycle | We tested twelve bicycles on hills and city streets and explain gears, brakes and frames.
Museum shows lost paintings | The museum shows forty paintings that were found in an attic; the artist died in 1902.
Police arrest man after robbery | Police arrested a man of 34 after a jewellery shop was robbed on Monday evening.
Storm floods coastal road | Rescue teams closed the road after a storm; nobody was injured.
Fire destroys warehouse | Firefighters fought the fire for six hours. The cause is under investigation.
Scientists map octopus brain | Researchers at two universities mapped the brain of an octopus and found new types of cells.
New treatment helps patients with migraine | Doctors reported that patients had fewer attacks after treatment in a trial at three hospitals.
Opposition leader wins party vote | Members elected her with 58 percent. She promised to unite the party before the election.
Foreign ministers meet over border clash | The ministers agreed to keep talking after soldiers exchanged fire at the border.
Court sentences former mayor for fraud | The court sentenced the former mayor to three years in prison.
School band wins national prize | The students played two pieces and won first prize; their teacher was in tears.
Singer announces world tour | The singer will play 40 shows; tickets go on sale on Friday.
Guide to hiking in the hills | The trail takes four hours; bring water and stay at one of the small hotels.
A family turns a barn into a home | The family rebuilt the barn with their own hands and show us their kitchen.
Telescope sees distant galaxy | Astronomers saw a galaxy whose light is thirteen billion years old.
Game studio delays release | The studio said its new game needs more time; players must wait until spring.
Ten tips for a better CV | Recruiters tell what they look for in a job application and which mistakes to avoid.
Coffee shop trend: seats for cats | Customers love the cats, the owner says, and come back with friends.
Solar company wins contract for roof panels | The company will fit panels on 200 warehouses and expects higher profit.
`);

export const CHINESE_POLICY = lines(`
工信部：工业稳增长压力加大 | 工业和信息化部有关负责人表示，外需走弱，部分行业企业生产经营困难，将出台措施扩大内需、保障产业链供应链稳定。
工信部部署推动中小企业数字化转型 | 通知提出，到明年年底支持一批中小企业改造，中央财政给予奖补，各地要加强服务。
政府将限制新增钢铁产能 | 主管部门表示，严禁新增钢铁产能，加快淘汰落后装备，防止价格大起大落，促进行业平稳运行。
多部门联合出台汽车消费支持政策 | 商务部等部门印发通知，延长新能源汽车购置税减免，鼓励以旧换新，稳定大宗消费。
国务院决定延续小微企业减税政策 | 国务院常务会议决定，对小微企业所得税优惠再延续三年，预计减税一千亿元。
税务总局：出口退税再提速 | 国家税务总局表示，将出口退税平均办理时间压缩至六个工作日，减轻外贸企业资金压力。
财政部拟提高研发费用扣除比例 | 财政部、税务总局就研发费用加计扣除政策征求意见，支持企业加大创新投入。
英国财相考虑上调燃油税 | 财政部官员称，为收窄赤字，政府考虑结束燃油税冻结，相关安排将写入秋季预算。
人社部：就业形势总体稳定但压力仍大 | 人力资源社会保障部发言人说，高校毕业生人数再创新高，将扩大稳岗返还，支持企业吸纳就业。
多地上调最低工资标准 | 各地人社部门公布，最低工资标准平均上调百分之六，以保障低收入劳动者收入。
美国失业率升至四年高位 | 劳工部公布，失业率升至百分之四点六，就业增长放缓，市场预期美联储将降息。
欧盟拟对进口铝制品征收临时关税 | 欧盟委员会公布反倾销调查初裁，拟对进口铝制品征收临时关税，最终决定将于年底作出。
商务部回应美方加征关税 | 商务部发言人表示，中方坚决反对，将采取必要措施维护企业正当权益，希望双方通过磋商解决分歧。
海关推出便利小微企业出口新举措 | 海关总署宣布，简化单证，扩大预约通关，降低企业成本，促进外贸稳定增长。
五月出口同比下降 外贸压力加大 | 海关数据显示，五月出口同比下降百分之三，外需减弱，专家认为下半年外贸仍有下行压力。
财政部：适度扩大赤字规模 | 财政部部长表示，今年赤字率按百分之四安排，增发专项债，加大对地方转移支付力度。
地方债务风险化解方案获批 | 国务院批准化解地方债务方案，要求压实责任，严控新增隐性债务，守住不发生系统性风险底线。
国际货币基金组织下调全球增长预期 | 国际货币基金组织将今年全球经济增速预期下调至百分之二点八，警告贸易摩擦和高债务带来风险。
省政府公布稳经济一揽子措施 | 措施共三十条，涉及财税、金融、投资、消费，要求各地各部门抓好落实，确保经济运行在合理区间。
央行下调存款准备金率 | 中国人民银行决定下调存款准备金率零点五个百分点，保持流动性合理充裕，支持实体经济。
美联储维持利率不变 | 联邦公开市场委员会维持利率不变，鲍威尔表示通胀仍高于目标，将视数据决定政策。
日本央行暗示将继续加息 | 日本央行行长表示，如果物价前景符合预期，将继续上调政策利率，同时关注海外经济风险。
金管局下调逆周期缓冲资本 | 金管局宣布下调银行逆周期缓冲资本比率，释放信贷空间，支持中小企业融资。
住建部：加快保障性住房建设 | 住建部要求各地加快保障性住房建设，完善配套，支持刚性和改善性住房需求，促进房地产市场平稳健康发展。
多城调整住房公积金贷款政策 | 多地提高公积金贷款额度，降低首付比例，支持居民购房，稳定楼市预期。
政府冻结公屋租金 | 政府宣布冻结公屋租金一年，减轻基层负担，涉及开支十二亿元。
国家能源局部署迎峰度夏电力保供 | 国家能源局要求各地增加电煤储备，有序用电，保障民生和重点企业用电，稳定能源价格。
发改委下调成品油价格 | 国家发展改革委通知，国内汽油、柴油价格每吨下调一百五十元，要求企业保障供应。
德国延长热泵补贴 | 德国经济部宣布延长热泵补贴至二〇三〇年，资金来自气候基金，以推动绿色转型。
日本政府将释放石油储备 | 日本经济产业省称，将释放国家石油储备，并延长汽油补贴，抑制物价上涨。
中小企业贷款担保计划延长一年 | 政府宣布，中小企业融资担保计划延长一年，最高担保额提高，帮助企业应对经营困难。
清理拖欠中小企业账款专项行动启动 | 国务院部署专项行动，要求机关事业单位和大型企业限期清偿拖欠账款，优化营商环境。
国家统计局：工业生产增速回落 | 国家统计局数据显示，规模以上工业增加值同比增长百分之四，增速比上月回落，内需不足问题仍然突出。
发改委：批复一批铁路投资项目 | 国家发展改革委批复铁路投资项目，总投资九百亿元，发挥有效投资对稳增长的作用。
农业农村部发放抗旱资金 | 农业农村部、财政部下拨抗旱资金三亿元，支持农民恢复生产，保障粮食安全。
市场监管总局整治乱收费 | 市场监管总局开展涉企收费专项整治，严查违规收费，切实减轻企业负担。
中央经济工作会议部署明年经济工作 | 会议要求，坚持稳中求进，实施更加积极的财政政策和稳健的货币政策，扩大国内需求，防范化解风险。
证监会发布新规规范股份减持 | 证监会发布办法，从严规范大股东减持，加强监管，维护市场稳定，保护投资者合法权益。
財政司司長：下年度經濟增長料放緩 | 財政司司長表示，受外圍需求轉弱影響，明年經濟增長料放緩，政府會推出措施支援企業和保就業。
总理：经济恢复基础还不牢固 | 总理在座谈会上指出，当前需求收缩、预期转弱，要加大宏观政策调节，稳住市场主体和就业。
`);

export const CHINESE_OTHER = lines(`
某芯片公司季度净利润翻倍 | 公司公告称，受人工智能需求带动，净利润同比翻倍，股价盘中大涨。
车企发布新款电动轿车 | 新车续航六百公里，搭载自研芯片和智能座舱，售价二十万元起，门店开启预订。
航空公司订购四十架客机 | 公司与飞机制造商签署合同，首架飞机将于明年交付，董事长出席签约仪式。
连锁超市新开三十家门店 | 公司表示，新店主打生鲜和自有品牌，客流好于预期，全年营收有望增长。
药企收购同行 | 药企宣布收购同行全部股份，获得两款处于临床阶段的新药，股东大会已批准。
收评：三大指数集体上涨 科技板块领涨 | 沪指收盘上涨百分之一，半导体板块涨幅居前，两市成交额破万亿。
现货黄金高位回落 | 现货黄金下跌百分之零点八，技术面支撑位在五十日均线，交易员关注今晚数据。
国际油价小幅收跌 | 布伦特原油期货收跌，交易员权衡供应和库存，分析师认为短线震荡。
比特币再创新高 | 比特币一日上涨百分之五，加密货币交易所成交活跃，多只代币跟涨。
五只高股息股票值得关注 | 券商研报推荐五只高股息个股，估值较低，目标价上调。
送货机器人公司完成B轮融资 | 本轮融资由创投基金领投，创始人表示资金将用于产品研发和市场拓展。
某银行任命新行长 | 该行公告，董事会聘任原副行长为行长，股价收盘持平。
酒店集团暑期入住率上升 | 集团称暑期客房收入增长百分之九，计划推出新品牌，并派发特别股息。
手机厂商推出三折叠新机 | 新机采用三折叠屏幕和新款芯片，十月开售，用户可在门店体验。
软件公司裁员五百人 | 公司首席执行官在内部信中表示，将裁减一成员工以节省成本。
矿业公司发现大型铜矿 | 公司公告钻探结果良好，铜品位较高，股价盘中涨停。
奢侈品牌季度销售下滑 | 品牌手袋销售下滑百分之三，新任设计师将在时装周发布首个系列。
球队签下前锋 | 俱乐部与前锋签约三个赛季，主教练表示他将在周六比赛中出场。
新人夺得马拉松冠军 | 选手以两小时七分完赛，数万名观众在终点欢呼。
电影节以喜剧开幕 | 导演和演员走上红毯，本届电影节将放映八十部影片。
冬天喝的十道汤 | 厨师分享扁豆、韭葱和柠檬做的汤，半小时就能上桌。
如何挑选自行车 | 我们在山路和街道测试了十二辆自行车，讲解变速、刹车和车架。
博物馆展出失踪多年的油画 | 博物馆展出在阁楼发现的四十幅油画，画家已去世百年。
警方拘捕一名劫案疑犯 | 警方周一晚在珠宝店劫案后拘捕一名男子，案件仍在调查。
暴雨致沿海公路中断 | 救援人员封闭公路，暂无人员受伤，天气预报称雨势将减弱。
仓库深夜起火 | 消防员扑救六小时，火灾原因正在调查，未造成人员伤亡。
科学家绘制章鱼大脑图谱 | 两所大学的研究人员绘制章鱼大脑图谱，发现新的细胞类型。
新疗法缓解偏头痛 | 医生在三家医院的试验中发现，患者发作次数减少。
反对党选出新党魁 | 她以百分之五十八的得票当选，承诺在大选前团结全党。
两国外长就边境冲突会谈 | 两国外长同意继续对话，此前双方军队在边境交火。
前市长诈骗案宣判 | 法院判处前市长三年监禁，被告当庭表示上诉。
学校乐队获全国大奖 | 学生演奏两首曲目获得一等奖，老师激动落泪。
歌手宣布世界巡回演唱会 | 歌手将举办四十场演唱会，门票周五开售。
周末徒步路线推荐 | 路线全程四小时，沿途有小旅馆和农家菜，记得带水。
一家人把谷仓改成住宅 | 一家人亲手改造谷仓，带我们参观厨房和书房。
望远镜拍到遥远星系 | 天文学家观测到一个星系，它的光走了一百三十亿年。
游戏公司推迟新作发售 | 公司表示新游戏还需打磨，玩家要等到春天。
写好简历的十个技巧 | 招聘人员告诉你求职信怎么写，哪些错误要避免。
咖啡店里的猫 | 店主说，顾客喜欢猫，常带朋友再来。
光伏公司中标屋顶项目 | 公司将为两百个仓库安装组件，预计带动业绩增长，订单排到年底。
`);
