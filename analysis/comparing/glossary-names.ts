/** Countries, institutions and offices in both languages: `id | English | Chinese | country`. For alignment only. */
export const glossaryNames = `
n:africa | africa; african | 非洲
n:april | april | 4月; 四月
n:argentina | argentina; argentine | 阿根廷
n:asia | asia; asian; asia-pacific | 亚洲; 亚太
n:august | august | 8月; 八月
n:australia | australia; australian | 澳大利亚; 澳洲
n:bank-of-canada | bank of canada | 加拿大央行; 加拿大银行 | n:canada
n:bank-of-england | bank of england; boe | 英国央行; 英格兰银行; 英伦银行 | n:britain
n:bank-of-japan | bank of japan; boj | 日本央行; 日本银行; 日银 | n:japan
n:beijing | beijing | 北京 | n:china
n:bnm | bank negara malaysia; bank negara; bnm | 马来西亚国家银行; 国家银行; 马来西亚央行; 国行; 大马央行 | n:malaysia
n:brazil | brazil; brazilian | 巴西
n:britain | britain; british; uk; united kingdom; england | 英国; 联合王国
n:california | california | 加州; 加利福尼亚 | n:us
n:canada | canada; canadian; ottawa | 加拿大
n:chile | chile; chilean | 智利
n:china | china; chinese; mainland; prc | 中国; 内地; 大陆; 中方
n:customs-administration | general administration of customs | 海关总署 | n:china
n:december | december | 12月; 十二月
n:dollar | dollar | 美元
n:ecb | european central bank; ecb | 欧洲央行; 欧洲中央银行; 欧央行 | n:europe
n:egypt | egypt; egyptian | 埃及
n:euro | euro | 欧元
n:europe | europe; european; european union; eu; euro area; eurozone; brussels | 欧洲; 欧盟; 欧元区; 欧方
n:february | february | 2月; 二月
n:fed | federal reserve; fed; federal open market committee; fomc; powell | 美联储; 联邦公开市场委员会; 联储局; 联储; 联邦储备; 鲍威尔; 公开市场委员会 | n:us
n:finance-ministry | ministry of finance; finance ministry; treasury; finance minister | 财政部; 财政部长; 财长; 财政司
n:france | france; french; paris | 法国
n:germany | germany; german; berlin | 德国
n:guangdong | guangdong; shenzhen; guangzhou | 广东; 深圳; 广州 | n:china
n:hkma | hong kong monetary authority; hkma | 金管局; 香港金融管理局 | n:hong-kong
n:hong-kong | hong kong; hksar | 香港
n:imf | imf; international monetary fund | 国际货币基金组织; 基金组织; imf
n:india | india; indian; new delhi | 印度
n:indonesia | indonesia; indonesian; jakarta | 印尼; 印度尼西亚
n:iran | iran; iranian | 伊朗
n:israel | israel; israeli; gaza | 以色列; 加沙
n:italy | italy; italian | 意大利
n:january | january | 1月; 一月
n:japan | japan; japanese; tokyo | 日本; 日方
n:july | july | 7月; 七月
n:june | june | 6月; 六月
n:korea | south korea; korea; korean; seoul | 韩国; 韩方
n:latin-america | latin america; caribbean | 拉美; 拉丁美洲; 加勒比
n:macao | macao; macau | 澳门
n:malaysia | malaysia; malaysian; kuala lumpur; ringgit | 马来西亚; 大马; 令吉; 林吉特
n:march | march | 3月; 三月
n:mas | monetary authority of singapore; mas | 新加坡金融管理局; 新加坡金管局; 金管局 | n:singapore
n:mexico | mexico; mexican | 墨西哥
n:middle-east | middle east; gulf | 中东; 海湾
n:miit | ministry of industry and information technology; miit | 工业和信息化部; 工信部 | n:china
n:mofcom | ministry of commerce; mofcom; commerce ministry | 商务部 | n:china
n:ndrc | national development and reform commission; ndrc | 国家发展改革委; 发改委; 国家发改委; 发展改革委 | n:china
n:netherlands | netherlands; dutch | 荷兰
n:new-zealand | new zealand | 新西兰
n:nigeria | nigeria; nigerian | 尼日利亚
n:november | november | 11月; 十一月
n:october | october | 10月; 十月
n:opec | opec; opec+ | 欧佩克; 石油输出国组织
n:pakistan | pakistan; pakistani | 巴基斯坦
n:party-committee | cpc central committee; political bureau; politburo; central committee; communist party | 中共中央; 政治局; 中央政治局; 党中央; 中央委员会; 共产党 | n:china
n:pboc | people's bank of china; pboc; chinese central bank | 中国人民银行; 人民银行; 中国央行; 人行 | n:china
n:philippines | philippines; philippine; manila | 菲律宾
n:premier | premier; prime minister | 总理; 首相
n:president | president; presidency; presidential | 总统; 主席; 国家主席
n:rba | reserve bank of australia; rba | 澳洲联储; 澳大利亚央行; 澳洲央行; 澳储行 | n:australia
n:russia | russia; russian; moscow | 俄罗斯; 俄方
n:saudi | saudi arabia; saudi | 沙特; 沙特阿拉伯
n:september | september | 9月; 九月
n:shanghai | shanghai | 上海 | n:china
n:singapore | singapore; singaporean | 新加坡
n:snb | swiss national bank; snb | 瑞士国家银行; 瑞士央行; 瑞士国家央行 | n:switzerland
n:south-africa | south africa; south african | 南非
n:southeast-asia | southeast asia; asean | 东南亚; 东盟
n:spain | spain; spanish | 西班牙
n:state-council | state council; china's cabinet | 国务院; 国常会; 国务院常务会议 | n:china
n:statistics-bureau | national bureau of statistics; statistics bureau; statistics office | 国家统计局; 统计局; 统计处
n:switzerland | switzerland; swiss; swiss franc | 瑞士; 瑞郎; 瑞士法郎
n:taiwan | taiwan; taiwanese; taipei | 台湾
n:thailand | thailand; thai | 泰国
n:trump | trump; donald trump | 特朗普; 川普 | n:us
n:turkey | turkey; turkish; turkiye | 土耳其
n:ukraine | ukraine; ukrainian; kyiv | 乌克兰; 乌方
n:united-nations | united nations | 联合国
n:us | united states; us; u.s.; american; america; washington | 美国; 美方; 华盛顿
n:vietnam | vietnam; vietnamese; hanoi | 越南
n:world-bank | world bank | 世界银行; 世行
n:wto | wto; world trade organization; world trade organisation | 世贸组织; 世界贸易组织; 世贸
n:xi | xi jinping | 习近平 | n:china
n:yen | yen | 日元
n:yuan | yuan; renminbi; rmb | 人民币
`;
