import type { Article, Block } from '../../analysis/article';
import type { Lang } from '../../analysis/kind';

/** Sentences of our own in the manner of policy news; `#` is replaced by a number. */
const sentences: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'Industrial output grew # percent from a year earlier, the statistics office said on Tuesday.',
    'The ministry will cut fees for small and medium-sized firms by # percent from July.',
    'Weak foreign demand and rising freight costs could weigh on exporters for another # months.',
    'Economists expect growth of around # percent this year, slightly below the official target.',
    'A spokesman said the figures were published at noon in room # of the press centre.',
    '“We will keep credit available to sound companies,” the governor told # reporters.',
    'The port opened a new terminal that can handle # containers a day.',
  ],
  zh: [
    '统计部门周二表示，工业增加值同比增长#%。',
    '有关部门将从七月起把中小企业的收费降低#%。',
    '外部需求疲弱、运费上涨，出口企业今后#个月仍面临较大压力。',
    '经济学家预计，今年经济增长约为#%，略低于预期目标。',
    '发言人说，数据于中午在新闻中心#号会议室公布。',
    '行长指出，要继续保障#家企业的合理融资需求。',
    '港口新码头每天可处理#个集装箱。',
  ],
};

/** An article of about `words` words (1.6 Chinese characters count as one), the same each time. */
export function generatedArticle(lang: Lang, words: number): Article {
  const blocks: Block[] = [];
  const paragraphs: string[] = [];
  let counted = 0;
  let at = 0;
  for (let n = 0; counted < words; n += 1) {
    const paragraph = [0, 1, 2, 3]
      .map((i) =>
        sentences[lang][(n * 4 + i * 3 + n) % sentences[lang].length]?.replace(
          '#',
          String(((n * 7 + i) % 90) + 2),
        ),
      )
      .join(lang === 'en' ? ' ' : '');
    counted += lang === 'en' ? paragraph.split(' ').length : paragraph.length / 1.6;
    blocks.push({ span: { start: at, end: at + paragraph.length }, role: 'paragraph' });
    paragraphs.push(paragraph);
    at += paragraph.length + 1;
  }
  const title = lang === 'en' ? 'Ministry sees steady growth' : '工业经济平稳增长';
  const text = paragraphs.join('\n');
  return {
    url: 'about:blank',
    title,
    publisher: null,
    author: null,
    published: null,
    declaredLang: lang,
    text,
    blocks,
    quality: 'full',
    nextPage: null,
  };
}
