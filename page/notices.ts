/**
 * Whether a short block is a notice to the reader rather than text of the article: who took the picture, where to
 * follow or subscribe, who edited, what else to read, who owns the rights. For blocks of a few lines only.
 */
export const isNotice = (text: string): boolean => NOTICES.some((notice) => notice.test(text));

/** Whether a short block heads a box of other stories. */
export const isRelatedHeading = (text: string): boolean => RELATED.test(text);

const NETWORK = '(?:Twitter|Facebook|Instagram|LinkedIn|YouTube|Telegram|WhatsApp|Threads|Bluesky|X\\b)';

const NOTICES: readonly RegExp[] = [
  /^(?:advert(?:isement|ising)?|sponsored|(?:story |article )?continues? (?:reading )?below.*|skip to .*|share(?: this.*)?|image \d+ of \d+|广告|廣告|分享到?[:：]?|【?\s*(?:打印|关闭)\s*】?|[（(]完[)）]|(?:sign|log) in)$/i,
  /^(?:©|\(c\)|copyright\b|版权所有|版權所有|免责声明|免責聲明)|\ball rights reserved\b|未经.{2,20}(?:不得|禁止|严禁|请勿).{0,12}(?:转载|摘编|复制|镜像)/i,
  /^[（(【[]?\s*(?:责任编辑|責任編輯|编辑|編輯|责编|责任校对|校对|审核|编审|监制|发布时间|发布日期|發布時間|发布人|来源|來源|稿件来源|文章来源|图片来源|圖片來源|原标题|标签|关键词|关键字|上一篇|下一篇|相关(?:阅读|新闻|链接|文章|报道|专题)|延伸阅读|推荐阅读)\s*[:：]/,
  /(?:扫描|扫一扫|长按|识别).{0,20}二维码|(?:^|请|欢迎)关注.{0,20}(?:公众号|微信|微博)|摄[）)]?$|^[（(]?(?:图为|圖為|资料图|資料圖)/,
  // pictures: "(Image: GETTY)", "Photo: A. Name / Agency", "Image copyright …"
  /[（([](?:image|photo|picture|pic|foto|bild|credit|source)s?(?: credit)?[:：] ?[^)）\]]{2,60}[)）\]]?$|^(?:image|photo|picture|media) (?:copyright|caption|courtesy|credits?|source|by)\b|^(?:image|photo|picture|photograph|foto|bild)s?[:：]|\bvia getty images\)?$/i,
  new RegExp(
    `^(?:Follow|Like|Find|Join|Connect with) (?:us|me|him|her|them|our|@|[A-Z]).{0,60}\\bon .{0,30}${NETWORK}`,
  ),
  /\b(?:sign(?:ing)? up (?:for|to)|subscribe to|delivered to your|in your inbox|get (?:the|our)) .{0,60}\b(?:newsletter|e-?mail|inbox)|\bdaily newsletter\b/i,
  /\b(?:(?:can|may) be (?:reached|contacted) (?:at|on|by|via)|reach the reporters? |contributed to this (?:report|story|article))/i,
  /^[（(—–-]?\s*(?:(?:additional |with )?(?:reporting|writing|editing|graphics?) by|edited by|compiled by|translated by|editor:|reporter:) /i,
  /^(?:have|got) (?:a|any) (?:news |story )?tips?\b|^(?:click|tap) here (?:to|for)\b|^like (?:this|what you) |^thank you for reading/i,
  /\b(?:affiliate|referral) links?\b|\bmay (?:earn|receive) .{0,30}(?:commission|compensation)\b/i,
  /^(?:first |last )?(?:published|posted|updated|modified|reviewed)(?: on| at)?[: ].{0,60}\b\d{4}\b.{0,20}$/i,
  /^(?:read(?: more| next| also)?|also read|see (?:also|more)|related|watch|listen|next|more)[:：] /i,
];

const RELATED =
  /^(?:related(?: (?:articles?|stor(?:y|ies)|news|posts?|content|links?|reading|topics?|coverage))?|(?:you (?:may|might) also (?:like|enjoy)|recommended|read (?:more|next|also)|see also|further reading|don['’]t miss|most (?:read|popular)|trending)(?: .{0,30})?|more (?:great |top |latest )?(?:from|on|in|about|news|stories|articles|coverage)(?: .{0,40})?|more great .{2,40}|相关(?:阅读|新闻|链接|文章|报道|专题|推荐)|相關(?:閱讀|新聞|報導)|延伸(?:阅读|閱讀)|推荐阅读|热门推荐|热点新闻|猜你喜欢|更多新闻)\s*[:：>»]*$/i;
