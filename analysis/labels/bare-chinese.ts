import { toSimplified } from '../simplify-chinese';

const among = (list: string): string =>
  list
    .trim()
    .split(/[\s,]+/)
    .join('|');

/** Nouns that head a section's name. */
const heads =
  among(`困难,挑战,问题,风险,隐患,难点,痛点,堵点,难题,形势,预期,预测,展望,前景,趋势,走势,目标,任务,重点,措施,举措,政策,
  办法,方案,计划,规划,工作,打算,安排,思路,建议,对策,背景,情况,概况,分析,解读,特点,特征,原因,影响,压力,成效,成绩,
  亮点,机遇,机会,要点,意见,通知,条例,清单,原则,要求,指标,数据,因素,方向,路径,日程,时间表,观点,看法,评论,信心,
  内容,机制,体系,制度,危机,成果,不确定性,隐忧,担忧,看点,矛盾,短板,薄弱环节,经验,启示,小结,综述,概述,结论,行动,工具`);
/** Verbs that as well stand before a noun as its attribute (支持政策). */
const attributes =
  among(`支持,扶持,改革,监管,保障,发展,调控,刺激,救助,补贴,应对,防控,防范,促进,激励,整治,帮扶,纾困,落实,实施,推进,
  工作,管理,建设,运行,服务,投资,融资,救市,减税,降费,稳增长,就业,协调,改进,治理,处置`);
/** What predicates: action verbs, reports, changes, modals. */
const predicates = new RegExp(
  `${among(`面临,面对,遭遇,出现,带来,引发,导致,迎来,宣布,出台,推出,印发,发布,公布,启动,部署,提出,强调,表示,指出,警告,预计,预料,
  上调,下调,调整,加大,加强,加快,推进,推动,完善,落实,实施,扩大,提高,降低,减免,暂停,取消,征收,开展,采取,制定,建立,健全,
  优化,深化,强化,统筹,坚持,做好,抓好,着力,切实,进一步,持续,继续,积极,应当,必须,正在,有望,可能,有所,
  恶化,加剧,放缓,上升,下降,下滑,走弱,减弱,增加,减少,回落,承压,升温,降温,成为,影响(?=.),拖累,冲击(?=.),
  克服,化解,破解,解决,打击,遏制,缓解,支持,促进,防范,应对,保障,鼓励,引导,发挥,释放,激发,提振,稳定,守住,筑牢`)}|仍|已|将|是|没有|不容|不足|称|(?<![社机协委国议大峰晚])会(?![议长员见谈晤])|(?<![主重需必首])要(?![求点素闻])|或(?!者)`,
  'g',
);

const asks =
  /[什甚][么幺麼]|如何|怎[么幺麼]|怎样|为何|哪些|哪里|是否|多少|几何|何去何从|何时|何在|[吗呢]?[？?]$/;
const ends = new RegExp(`(?:${heads})$`);
const attributesOnly = new RegExp(`^(?:${attributes})$`);
const numbering =
  /^(?:第[一二三四五六七八九十百\d]+[章节部分条]*|[（(]?[一二三四五六七八九十\d]{1,3}[）)]?)?[、.．，,：:\s]*/;

/** Characters: a longer heading is a sentence. */
const longestHeading = 18;

export function isBareChineseHeading(piece: string): boolean {
  const text = toSimplified(piece)
    .replace(numbering, '')
    .replace(/[：:]$/, '');
  if (text.length === 0 || text.length > longestHeading || /[。！；，,]/.test(text)) return false;
  if (asks.test(text)) return true;
  if (!ends.test(text)) return false;
  // A clause before 的 is the noun's attribute, unless the heading opens with its verb (加大…的支持).
  const noun = text.slice(text.lastIndexOf('的') + 1);
  const opening = text.search(predicates);
  if (noun !== text && opening === 0 && !isAttributeClause(text)) return false;
  const head = ends.exec(noun)?.[0] ?? '';
  for (const match of noun.matchAll(predicates)) {
    const rest = noun.slice(match.index + match[0].length);
    const isAttribute = attributesOnly.test(match[0]) && rest === head;
    const isInHead = match.index >= noun.length - head.length;
    if (!isAttribute && !isInHead) return false;
  }
  return true;
}

/** "存在的问题", "支持企业的措施" name a thing; "出台支持企业的措施", "加大对企业的支持" do not. */
const isAttributeClause = (text: string): boolean =>
  /^(?:面临|面对|出现|存在|影响|是)/.test(text) ||
  /^(?:支持|促进|鼓励|引导|稳定|应对|防范|化解|解决|保障|缓解).*(?:措施|举措|政策|办法|方案|计划|思路|建议|对策|工具)$/.test(
    text,
  );

const pointing =
  /(?:如下|以下|下列)|(?:[一二两三四五六七八九十几多]|\d{1,2})(?:个方面|项|大|点|条|方面|个)(?:[\p{Script=Han}]{0,6})?：?$/u;
const deciding = /决定|宣布|批准|加征|下调|上调|取消|禁止|必须|警告|将|全力|着力/;

export function isChineseListOpening(piece: string): boolean {
  if (!/[：:]$/.test(piece) || piece.length > 22) return false;
  const text = toSimplified(piece.slice(0, -1));
  return !/[。！；]/.test(text) && !deciding.test(text) && pointing.test(text);
}
