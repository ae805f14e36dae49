import type { Article } from './article';
import { findTurns } from './find-turns';
import type { Lang } from './kind';
import type { Sentence } from './sentence';
import { sliceOf } from './span';

/**
 * Who says each sentence, as the article names them; null where it is not plain. A sentence names its speaker
 * ("X said", "X表示"), or goes on with the quotation, or refers back to the speaker just named ("He added"). In a
 * transcript whoever has the word speaks until the next one does, unless a sentence names someone else.
 */
export function findSpeakers(
  article: Pick<Article, 'text'>,
  sentences: readonly Pick<Sentence, 'span' | 'block'>[],
  lang: Lang,
): readonly (string | null)[] {
  const turns = findTurns(beginningsOf(article, sentences));
  let turn: string | null = null;
  let last: { name: string; index: number; block: number } | null = null;
  let isQuoteOpen = false;
  return sentences.map(({ span, block }, index) => {
    const begins = block === sentences[index - 1]?.block ? undefined : turns.get(block);
    if (begins) turn = begins.speaker;
    const text = sliceOf(article.text, span).slice(begins?.length ?? 0, longestLook);
    const named = lang === 'en' ? speakerInEnglish(text) : speakerInChinese(text);
    if (begins) last = null;
    const isNear = last !== null && index - last.index <= 2 && block - last.block <= 1;
    const goesOn = isNear && (isQuoteOpen || /^[“「『"‘]/.test(text) || named === 'pronoun');
    const name = named && named !== 'pronoun' ? named : goesOn ? (last?.name ?? null) : turn;
    if (name) last = { name, index, block };
    isQuoteOpen = name !== null && opensQuote(text, isQuoteOpen);
    return name;
  });
}

/** The first words of each block. */
function beginningsOf(
  article: Pick<Article, 'text'>,
  sentences: readonly Pick<Sentence, 'span' | 'block'>[],
): ReadonlyMap<number, string> {
  const beginnings = new Map<number, string>();
  for (const { span, block } of sentences)
    if (!beginnings.has(block)) beginnings.set(block, sliceOf(article.text, span).slice(0, longestLook));
  return beginnings;
}

/** No speaker is named further into a sentence than this. */
const longestLook = 600;
const longestName = 70;

type Found = string | 'pronoun' | null;

const englishVerbs =
  'said|says|told|warned|warns|added|adds|noted|notes|stressed|argued|argues|announced|stated|explained|wrote|predicted|cautioned|emphasised|emphasized|reiterated|urged|estimated|forecast|projected|pledged|promised|insisted|acknowledged|commented|declared';
const name = "(?:[A-Z][\\p{L}\\p{M}.'’&-]*|of|for|the|and|de|van|von|al|bin|on|in)";
const offices =
  'industry|finance|trade|central|economy|commerce|labour|labor|foreign|agriculture|energy|housing|transport|statistics|planning|tax|state|national|federal|prime';
const bodies =
  'ministry|bank|government|minister|governor|commission|economists|analysts|officials|spokesman|spokeswoman|spokesperson|agency|department|bureau|office|fund|treasury|statement|report|authorities|council|committee';
const englishBefore = new RegExp(
  `(?:^|[,;:—–”"] |\\b(?:but|while|as|that|and) )((?:The |the |A |An )?(?:${name} ){0,9}(?:${name}|(?:(?:${offices}) )?(?:${bodies})))(?:, [^,]{3,60},)? (?:also |has |had |later |on \\w+day |repeatedly )?(?:${englishVerbs})\\b`,
  'u',
);
const englishAfter = new RegExp(
  `[,?!”"’] ?(?:said|says|added|warned|wrote|noted) ((?:${name} ){0,6}${name})`,
  'u',
);
const englishSource = new RegExp(
  `\\b[Aa]ccording to ((?:the |a )?(?:${name} ){0,6}[A-Z][\\p{L}.'’&-]*)`,
  'u',
);
const englishPronoun = new RegExp(
  `(?:^|[,”"] )(?:[Hh]e|[Ss]he|[Tt]hey) (?:also )?(?:${englishVerbs})\\b`,
  'u',
);

function speakerInEnglish(text: string): Found {
  for (const pattern of [englishBefore, englishAfter, englishSource]) {
    const found = tidy(
      pattern.exec(text)?.[1]?.replace(/^(?:[Tt]he|[Aa]n?|[Ii]n|[Oo]n|[Ff]or|[Aa]nd) /, '') ?? null,
    );
    if (found && isName(found)) return found;
  }
  return englishPronoun.test(text) ? 'pronoun' : null;
}

const speaks = new RegExp(`\\p{Lu}|\\b(?:${bodies})\\b`, 'u');

/** Capitals at the start of a sentence do not make a name, nor does the "and" between two verbs. */
function isName(found: string): boolean {
  if (!speaks.test(found)) return false;
  return !/^(?:He|She|They|It|We|I|You|This|That|These|Those|Who|Which|There|But|And|As|If|When|While|Both|Many|Some|Others?|Critics|Sources?|People|Reports?|Earlier|Later)\b/.test(
    found,
  );
}

const chineseVerbs =
  '表示|指出|强调|強調|认为|認為|介绍|介紹|透露|坦言|预计|預計|预测|預測|称|稱|说|說|重申|警告|补充|補充|回应|回應';
const chineseBefore = new RegExp(
  `(?:^|[，。：；！？、“”」]|\\s)([\\p{Script=Han}A-Za-z·.&（）() -]{2,30}?)(?:(?:\\d|昨|今|当|當|近|日前|周|週|在|于|於|对|對|向|就|接受|还|還|也|并|並|则|則|进一步|進一步|特别|明确|公开|最新|同时|同時)[^，。：；！？“”「」]{0,28}?)?(?:${chineseVerbs})(?=[，：:。“「]|\\p{Script=Han}{4})`,
  'u',
);

function speakerInChinese(text: string): Found {
  const match = chineseBefore.exec(text);
  const found = tidy(match?.[1]?.replace(chineseLead, '') ?? null);
  if (!found) return null;
  if (/^(?:他|她|其|他们|她们|双方|雙方)/.test(found)) return 'pronoun';
  // A clause, not a name: "数据显示", "会议的公报", "有观点".
  if (/[的了是有被把将將要]|数据|數據|报道|報道|分析|市场|市場|^[可都这那此]|公告|如果|因此/.test(found))
    return null;
  return found.length >= 2 && /\p{Script=Han}{2}/u.test(found) ? found : null;
}

const chineseLead =
  /^(?:近日|日前|昨日|今日|昨天|今天|当天|當天|此前|其中|此外|同时|同時|另外|对此|對此|但是?|而且?|不过|不過|随后|隨後|[一二三四五六七八九十]是|据|據)+/;

function tidy(found: string | null): string | null {
  const name =
    found
      ?.replace(/(?:['’]s|又)$/u, '')
      .replace(/[\s,，（(·.-]+$/u, '')
      .trim() ?? '';
  return name.length >= 2 && name.length <= longestName ? name : null;
}

/** Whether a quotation is open after the text, given whether it was before. */
function opensQuote(text: string, wasOpen: boolean): boolean {
  const open = Math.max(text.lastIndexOf('“'), text.lastIndexOf('「'));
  const close = Math.max(text.lastIndexOf('”'), text.lastIndexOf('」'));
  return open === close ? wasOpen : open > close;
}
