import { byLetters } from './by-letters';

/** Who owns the rights, who wrote and took pictures, where to follow and subscribe, what else to read. */
const LATIN = new RegExp(
  [
    "^(?:advert(?:isement|ising)?|sponsored|(?:story )?continue(?:s|d)?(?: reading)? below.*|skip to .*|share(?: this.*)?|(?:image )?\\d{1,3}(?: of[ /]{1,4}\\d{1,3})?|https?:\\S{1,300}|caption|close|(?:sign|log) in|watch(?: now)?:?|see it now.{0,40}|originally published [io]n .{0,40}|read next|related news|most read|featured stories|editors?['’]? picks?|your subscription .{0,60})$",
    '^copyright\\b|all rights reserved',
    '[([（](?:image|photo|picture|credit|source|artist)s?:.{2,60}[)）\\]]$|^(?:cover )?(?:image|photo|picture)s?(?::| (?:copyright|credit|source|by))|getty images\\)?$',
    '^(?:follow|like) (?:us|me|him|her|@?\\w+ \\w+) on .{0,40}(?:twitter|facebook)',
    '(?:sign up|subscribe|delivered|get) .{0,80}(?:newsletter|inbox)|(?:to|meet) your inbox|may earn an? .{0,20}commission|^\\{ ?"',
    'contributed to this (?:report|story)|can be reached (?:at|on)|^reach the (?:reporter|author)',
    '^\\W?(?:(?:additional )?reporting|edit(?:ing|ed)|compiled) by ',
    '^(?:first |last )?(?:published|posted|updated)\\b.{0,40}\\d{4}.{0,16}$',
    '^(?:(?:also )?read(?: more| also| next)?|see also|related|watch|more): ',
  ].join('|'),
);
const CHINESE = new RegExp(
  [
    '^(?:广告|分享到?[:：]?|【?\\s*(?:打印|关闭)\\s*】?)$',
    '^(?:版权所有|免责声明)|未经.{2,20}转载',
    '^[（(【[]?\\s*(?:责任|責任|文章|图片|稿件|阅读)?(?:编辑|編輯|责编|校对|来源|來源|发布时间|发布日期|發布時間|发布人|原标题|标签|上一篇|下一篇|(?:相关|延伸|推荐)(?:阅读|新闻))\\s*[:：]',
    '(?:扫|长按|识别).{0,12}二维码|关注.{0,12}公众号|摄[）)]?$|^图为',
  ].join('|'),
);
/** What needs no letters. */
const BARE = /^(?:©|\([cC]\)|\d{1,3}(?: [oO][fF][ /]{1,4}\d{1,3})?$)/;

const isWorded = byLetters(LATIN, CHINESE);

/** Whether a block of a few lines is a notice to the reader rather than text of the article. */
export const isNotice = (text: string): boolean => isWorded(text) || BARE.test(text);

/** Whether a short block may head a box of other stories: only where links follow it. */
export const isRelatedHeading = byLetters(
  /^(?:related|you (?:may|might) also|recommended|read (?:more|next)|most (?:read|popular)|more (?:from|on|great|stories)).{0,30}$/,
  /^(?:相关|相關|延伸|推荐)(?:阅读|閱讀|新闻|新聞|链接|报道).{0,30}$/,
);
