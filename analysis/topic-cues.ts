import type { Lang } from './kind';

/**
 * Words that tell what an article is about, in groups: what authorities steer (money, budget, trade, the
 * economy as a whole, rules), who they are, and what speaks for another subject (one company, one market,
 * politics, crime, sport, life). How much each group counts is learned; the words are general knowledge.
 * Singular and plural of an English word count as one where they differ by an s.
 */
export const TOPIC_CUES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: {
    'central bank':
      "central bank|federal reserve|fed|fomc|ecb|european central bank|bank of england|boe|bank of japan|boj|reserve bank|rbi|rba|rbnz|pboc|people's bank|snb|riksbank|norges bank|bank of canada|bundesbank|bank of korea|monetary authority|governing council|monetary policy committee|mpc|policymaker|rate setter|monetary board|bank indonesia|central banker|boc",
    'monetary policy':
      'monetary policy|interest rate|policy rate|rate cut|rate hike|rate rise|cut rate|hold rate|raise rate|repo rate|cash rate|key rate|benchmark rate|rate decision|quantitative easing|quantitative tightening|balance sheet|easing|tightening|basis point|reserve requirement|inflation target|price stability|dovish|hawkish|asset purchase|liquidity|exchange rate|rate path|easing cycle|terminal rate|discount rate|loan prime rate|capital requirement|financial stability|macroprudential',
    'public money':
      'budget|deficit|fiscal|tax|taxes|taxation|tax cut|vat|public debt|national debt|government spending|public spending|austerity|stimulus|treasury|treasurer|finance minister|finance ministry|ministry of finance|chancellor|exchequer|subsidy|subsidies|debt ceiling|government bond|gilt|sovereign|public finance|revenue service|tax relief|fiscal year|appropriation|surplus|welfare|pension|public investment|infrastructure spending|levy|excise|social security|medicaid|taxpayer|borrowing|debt sustainability|bailout|corporate tax|income tax|value-added tax|fuel duty|tax break|tax credit|tax refund|public fund|federal budget|budget deficit|wage bill|government borrowing|tax revenue|state budget|subsidise|subsidize|subsidy scheme|debt relief|pension age|social insurance',
    trade:
      'tariff|trade war|trade deal|trade agreement|trade deficit|trade surplus|trade policy|trade talk|trade barrier|trade minister|free trade|import|export|import duties|duty|duties|levies|wto|world trade organization|customs|custom|protectionism|retaliatory|retaliation|reciprocal|quota|antidumping|anti-dumping|export control|sanction|embargo|trade representative|ustr|usmca|bilateral trade|trading partner|supply chain|supply chains|foreign trade|trade balance|import duty|export rebate|anti-dumping duty|countervailing|trade ministry official|customs duty|most-favoured|rules of origin|import ban|export ban|trade truce',
    'economy data':
      'gdp|gross domestic product|economic growth|economy|economic|inflation|cpi|ppi|consumer price|producer price|unemployment|jobless|payroll|labor market|labour market|employment|job growth|recession|slowdown|pmi|purchasing manager|industrial production|industrial output|factory output|manufacturing activity|retail sale|consumer spending|consumer confidence|business confidence|business investment|housing start|wage growth|current account|economist|growth forecast|growth outlook|contraction|recovery|statistic|statistics office|macroeconomic|productivity|downturn|core inflation|price pressure|year-on-year|annual rate|seasonally adjusted|cost of living|economic activity|domestic demand|external demand|per capita|domestic consumption|weak demand|industrial growth|industrial economy data|factory order|factory orders|unemployment rate|jobless rate|growth slow|economic recovery|economic slowdown|growth target|hiring|industrial activity',
    authority:
      'government|ministry|minister|prime minister|cabinet|white house|administration|commission|european commission|parliament|congress|senate|lawmaker|department|secretary|official|regulator|state council|ndrc|politburo|commerce ministry|premier|authority|authorities|agency|council|federal|eu|bureau|president|chairman|ministerial|chief economic adviser|niti aayog|labor department|commerce department|treasury department|treasury secretary|governor|economy ministry|industry ministry|energy ministry|labour ministry|labor ministry|trade ministry|agriculture ministry|planning ministry|transport ministry|ministry of industry|ministry of trade|ministry of labour|ministry of commerce|ministry of economy|economy minister|industry minister|energy minister|labour minister|housing minister|agriculture minister|transport minister|federal government|state government|city government|provincial government|local government|tax authority|competition authority|customs service|labor secretary|commerce secretary|energy secretary|home secretary|development commission|senator|politburo standing committee|vice premier|deputy prime minister',
    'rules and plans':
      'policy|policies|regulation|regulatory|reform|bill|legislation|law|executive order|proclamation|measure|programme|package|scheme|strategy|plan|guideline|mandate|deregulation|antitrust|minimum wage|industrial policy|incentive|grant|fund|approval|infrastructure|housing|energy policy|small business|jobs plan|action plan|white paper|work programme|levelling|fact sheet|consultation|draft rule|emission|climate policy|licence|license|compliance|relief|loan guarantee|guarantee|minimum wages|wage subsidy|rent freeze|rent control|price cap|state aid|aid|job training|red tape|simplification|retirement age|public procurement|industrial strategy|industrial economy|social housing|affordable housing|planning rule|approval process|pilot scheme|pilot programme|draft law|new law|export promotion|small firm|small and medium|sme|smes|state-owned|national plan|five-year plan|reserve release|overcapacity',
    'world bodies':
      'imf|international monetary fund|world bank|oecd|g20|g7|adb|asian development bank|united nation|unctad|international settlements|brics|apec|asean|world economic forum|davos|opec|eurozone|euro zone|euro area|emerging market|global economy|world economy|advanced economies',
    company:
      'inc|corp|ltd|plc|llc|nyse|ceo|chief executive|cfo|net profit|net income|net loss|profit|revenue|earning|per share|ebitda|dividend|shareholder|ipo|acquisition|acquire|merger|takeover|startup|quarter result|q1|q2|q3|q4|guidance|product|customer|launch|launches|announce|announced today|subsidiary|press release|forward-looking statement|joint venture|contract|stake|company|companies|firm|technology|platform|app|store|sale rise|profit rise|buyback|analyst|price target|rating|valuation|board of director|operating|founder|venture|funding round|series a|crypto|bitcoin|token|ai|chip|software|smartphone',
    markets:
      'stock|share|stock market|wall street|nasdaq|s&p|dow jones|dow|index|indexes|ftse|nifty|sensex|nikkei|hang seng|trader|trading|investor|futures|future|rally|rallies|gain|slip|bond yield|yield|treasury yield|gold price|bullion|oil price|crude|brent|forex|currency pair|dollar index|resistance|support level|bullish|bearish|portfolio|hedge fund|etf|mutual fund|equity|equities|market talk|closing|close|session|intraday|technical analysis|all-time high|market cap|premarket|ounce|barrel|commodity|commodities',
    'one industry':
      'industry|manufacturer|maker|producer|supplier|retailer|mine|mining|steel|copper|lithium|semiconductor|battery|vehicle|electric vehicle|ev|automaker|airline|pharma|drug|retail|e-commerce|property developer|real estate|luxury|telecom|solar|wind|oil|gas|coal|plant|capacity|shipment|sales|demand|price|order|output|project|exporter|farm|crop|wheat|soybean|logistics|shipping|bank|lender|insurer|asset manager|consumer|shopper|market share|competition|brand',
    'politics and conflict':
      'election|campaign|vote|poll|candidate|party|democrat|republican|president-elect|war|military|troop|missile|attack|ceasefire|hostage|nato|nuclear|defence|defense|immigration|migrant|border|deportation|protest|opposition|coalition|impeachment|supreme court|judge|lawsuit|court|ambassador|foreign minister|diplomat|summit|treaty|terror|intelligence',
    'crime and accident':
      'police|arrest|arrested|murder|killed|death|died|dead|crash|fire|shooting|victim|prison|jail|fraud|charged|convicted|sentenced|guilty|investigation|flood|earthquake|storm|weather|rescue|injured|hospital|accident',
    'life and sport':
      'football|cricket|match|season|coach|player|game|league|cup|film|movie|music|album|actor|singer|celebrity|show|festival|fashion|recipe|travel|hotel|book|artist|school|student|teacher|university|health|patient|doctor|vaccine|science|researcher|space|wedding|family|mother|father|church|museum|dog|car|flight|blog|click|download|subscribe|comment|login|wikipedia|documentation|tutorial|server|code|user',
  },
  zh: {
    'central bank':
      '央行|人民银行|中央银行|美联储|联储局|联储|欧洲央行|欧央行|英国央行|日本央行|日银|金管局|行长|鲍威尔|拉加德|联邦公开市场委员会|议息|加拿大央行|印度央行|澳洲联储|货币政策委员会|储备银行|总裁',
    'monetary policy':
      '货币政策|利率|降息|加息|减息|降准|存款准备金|逆回购|公开市场操作|流动性|基点|量化宽松|缩表|汇率|外汇储备|稳健的货币|适度宽松|贷款市场报价|LPR|MLF|通胀目标|融资成本|信贷|社会融资|M2|金融稳定|宽松|政策利率|金融监管|普惠金融|再贷款|息口',
    'public money':
      '财政|预算|赤字|税|减税|降费|国债|专项债|地方债|债务|财政部|补贴|财政收入|财政支出|转移支付|税收|关税以外|消费券|社保|养老金|医保|退休金|公共开支|财长|财相|财政司|税务|施政报告|个人所得税|增值税|特别国债|国库|拨款|薪俸税|印花税|派糖|津贴',
    trade:
      '关税|贸易战|贸易|进出口|出口|进口|外贸|加征|反制|反倾销|出口管制|世贸组织|世界贸易组织|自贸|海关|商务部|贸易逆差|贸易顺差|贸易协定|经贸|贸易谈判|保护主义|对等关税|制裁|配额|一带一路|外资|跨境电商|供应链|产业链|进博会|服务贸易|贸易摩擦|中美',
    'economy data':
      '国内生产总值|GDP|经济增长|经济|通胀|通货膨胀|通缩|物价|CPI|PPI|失业率|就业|非农|社会消费品零售|零售总额|规模以上工业|工业增加值|固定资产投资|采购经理|PMI|统计局|同比增长|同比|环比|经济运行|宏观经济|下行压力|复苏|衰退|内需|消费需求|民营经济|实体经济|高质量发展|稳增长|经济学家|景气|生产力|增速|经济体|居民收入|初请',
    authority:
      '国务院|发展改革委|发改委|工信部|工业和信息化部|住建部|人社部|国家税务总局|总理|部长|司长|副总理|国新办|新闻办|常务会议|中央经济工作会议|政治局|财委|人民政府|省政府|市政府|政府|政府工作报告|白宫|财政部长|国会|参议院|众议院|欧盟|欧盟委员会|内阁|首相|总统|特首|局长|证监会|监管|主管部门|市场监管总局|农业农村部|官员|当局|委员会|全国人大|两会|交通运输部|能源局|工业和信息化|经济部|经济产业省|劳工部|商务大臣|人力资源社会保障部|人力资源和社会保障部|农业部|能源部|内政部|有关负责人|各地各部门|有关部门|中央财政|省委|海关总署|税务总局|应急管理部|国资委|自然资源部|生态环境部|住房城乡建设部|科技部|国务院办公厅|工信厅|商务厅|发改局|劳工处|劳工及福利局|政府部门',
    'rules and plans':
      '政策|措施|举措|意见|方案|规划|条例|办法|通知|改革|实施|支持|促进|推动|推进|加快|加强|印发|出台|部署|扩大内需|十四五|十五五|中小企业|小微|营商环境|乡村振兴|统一大市场|以旧换新|新质生产力|产业政策|最低工资|房地产市场|保障性住房|稳就业|减负|专项行动|试点|指导意见|法案|行政令|立法|供给侧|对外开放|科技创新|绿色|碳|反垄断|一揽子|粮食安全|公积金|基础设施|楼市|房策|稳岗|成品油价格|保供|公屋|新规|从严|专项整治|征求意见|批复|担保计划|以工代赈|纾困|助企|帮扶|清欠|拖欠账款|释放储备|产能置换|去产能|稳经济|稳外贸|稳外资|促消费|扩内需|工业经济|产业链供应链|行政审批|放管服|监管办法|楼市政策|限购|限价|生育政策|延迟退休',
    'world bodies':
      '国际货币基金组织|世界银行|经合组织|二十国集团|G20|亚行|联合国贸|亚太经合|东盟|金砖|欧元区|世界经济|全球经济|新兴市场|发达经济体|达沃斯|国际组织|RCEP|七国集团|OPEC|欧佩克|亚投行|世界经济论坛',
    company:
      '公司|集团|股份|有限公司|净利润|净利|营收|营业收入|每股|财报|业绩|盈利|股东|上市|IPO|收购|并购|融资|首席执行官|CEO|董事长|创始人|产品|品牌|用户|发布会|门店|销量|新品|投资者关系|回购|派息|评级|目标价|智能|大模型|AI|芯片|平台|项目|创业|天使轮|A轮|B轮|合作协议|车型|新药|临床|租金|楼盘|呎|实用面积|成交',
    markets:
      '股市|股价|美股|港股|A股|恒指|恒生指数|沪指|道指|纳指|标普|指数|收盘|收市|开盘|早盘|跌幅|涨幅|上涨|下跌|涨逾|跌逾|涨超|跌超|投资者|交易员|金价|黄金|现货黄金|油价|原油|期货|美元指数|比特币|加密货币|汇价|牛市|熊市|技术面|支撑位|阻力|板块|基金|债券|收益率|美债|大盘|沽空|大行|ETF|行情|反弹|盘前|盘中',
    'one industry':
      '行业|产业|企业|厂商|厂家|钢材|钢铁|建材|煤炭|水泥|有色|铝|铜|铁矿|化工|光伏|太阳能|风电|锂电|电池|汽车|新能源车|车企|家电|空调|纺织|服装|家具|机械|机床|医药|中药|食品|猪肉|大豆|玉米|棉花|白酒|快递|物流|航运|航空|电商|零售|超市|半导体|通信|手机|地产|房企|开发商|银行|券商|保险|产能|产量|销售|价格|涨价|降价|市场份额|供应商|采购|订单|成本|库存|毛利|竞争|市场|招标|矿山|油田|石化|中石油|中石化|粮食|农产品|饲料|LED|照明|五金',
    'politics and conflict':
      '选举|大选|总书记|外交部|外长|会见|会谈|访问|军事|战争|袭击|停火|导弹|以军|哈马斯|乌克兰|俄罗斯|军队|国防|示威|抗议|国安|法院|被告|移民|难民|大使|主权|台湾|党建|纪委|双规|思想|党史|政党|民主派|立法会选举|区议会|核武|总统选举',
    'crime and accident':
      '警方|警察|拘捕|被捕|死亡|遇难|火灾|事故|爆炸|地震|暴雨|台风|洪水|救援|受伤|伤者|医院|谋杀|诈骗|判刑|监禁|入狱|涉嫌|调查组|案件|法官|疫情|确诊|病例|灾害',
    'life and sport':
      '比赛|冠军|球队|球员|联赛|奥运|足球|篮球|电影|导演|演员|歌手|音乐|演唱会|明星|综艺|旅游|游客|美食|酒店|学校|学生|老师|大学|教育|健康|医生|患者|航天|卫星|探测|科学家|文化|博物馆|春晚|春节|艺术|非遗|家庭|妈妈|女友|男子|网友|时尚|动物|天气|登录|注册|下载|评论|版权|首页|论坛|教程',
  },
};
