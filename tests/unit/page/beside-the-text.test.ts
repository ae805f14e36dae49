// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isNotice, isRelatedHeading } from '../../../page/notices';
import { article, makeDocument, read, SENTENCES } from './make-document';

const textsOf = (body: string): string[] => {
  const { article: found } = read(makeDocument(body));
  return found.blocks.map(({ span }) => found.text.slice(span.start, span.end));
};
const [first = '', ...rest] = SENTENCES;
const within = (inserted: string): string =>
  article([`${first}</p>${inserted}<p>${rest[0]}`, ...rest.slice(1)]);

describe('what stands between the paragraphs', () => {
  it.each([
    ['a caption', '<figure><img><figcaption>Workers load grain at a port on Monday.</figcaption></figure>'],
    ['a caption by its class', '<div class="wp-caption-text">Workers load grain at a port on Monday.</div>'],
    [
      'a share bar',
      '<div class="ShareBar"><span>Share</span> <span>Send by post or by mail, today.</span></div>',
    ],
    [
      'a box of an author',
      '<div class="author-bio">A. Writer has told of ports for ten years. She lives by one.</div>',
    ],
    [
      'a newsletter box',
      '<div class="newsletter-box"><p>Every morning the news that matters, by mail.</p></div>',
    ],
    ['a related box', '<div class="related"><p>Five things to know about trade, in five minutes.</p></div>'],
    [
      'an inline advertisement',
      '<div class="ad-slot"><p>Shoes at half their price, until Sunday only.</p></div>',
    ],
    [
      'a box by its heading',
      '<h3>Related stories</h3><ul><li><a href="/a">Ports: what is next?</a></li></ul>',
    ],
    ['a credit', '<p>Photo: A. Name / Example Agency</p>'],
    ['a note of the editors', '<p>(Reporting by A. Name; Editing by B. Name)</p>'],
    ['the counter of a gallery', '<p>1 of 6</p><div>6</div>'],
    ['a bare address', '<p>https://www.example.org/news/article/ministry-extends-relief.html</p>'],
    [
      'data of a script',
      `<div>{ "modules": [{"name": "photo"}], "kind": "story pages. ${'x'.repeat(300)}" }</div>`,
    ],
    ['a note on commissions', '<p>The Example may earn a small commission if you buy through our links.</p>'],
    ['an invitation', '<p>Sign up for our daily newsletter to read more of this.</p>'],
  ])('leaves out %s', (_, inserted) => {
    expect(textsOf(within(inserted))).toEqual(SENTENCES);
  });

  it('keeps what only sounds like it', () => {
    const section = `<div id="credits-and-tags" class="section"><p>${rest[0]}</p></div>`;
    const kept =
      '<p>The credit of firms is shared out by the related offices, and comments are due in May.</p>';
    expect(textsOf(article([`${first}</p>${section}${kept}<p>${rest[1]}`, ...rest.slice(2)]))).toEqual([
      first,
      rest[0],
      'The credit of firms is shared out by the related offices, and comments are due in May.',
      ...rest.slice(1),
    ]);
  });

  it('leaves out a headline that stands once more after the lines above the text', () => {
    const above = ['By Anna Writer', '4 March 2031', 'The Example', 'Share', 'Print'].map(
      (line) => `<div>${line}</div>`,
    );
    const body = `<article>${above.join('')}<h2>Ministry extends relief</h2>${SENTENCES.map((text) => `<p>${text}</p>`).join('')}</article>`;
    const { article: found } = read(makeDocument(body, '<title>Ministry extends relief</title>'));
    expect(found.text).toBe(SENTENCES.join('\n'));
  });

  it('trusts no name that most of the text bears', () => {
    const all = SENTENCES.map((text) => `<p class="caption-text">${text}</p>`).join('');
    expect(textsOf(`<main>${all}</main>`)).toEqual(SENTENCES);
  });

  it('keeps a table with its caption, and a list of measures of a few words each', () => {
    const table =
      '<table><caption>Growth by year</caption><tr><th>Year</th><th>Growth</th></tr><tr><td>2031</td><td>4.9%</td></tr></table>';
    const list = '<ol><li>Cut port fees.</li><li>Extend tax relief.</li><li>Lend to farms</li></ol>';
    expect(textsOf(within(`${table}<p>The office will take these steps:</p>${list}`))).toEqual([
      first,
      'Growth by year',
      'Year Growth',
      '2031 4.9%',
      'The office will take these steps:',
      'Cut port fees.',
      'Extend tax relief.',
      'Lend to farms',
      ...rest,
    ]);
  });
});

describe('isNotice', () => {
  it.each([
    '（责任编辑：张三）',
    '相关阅读：港口收费下调',
    '未经授权，任何单位不得转载本网内容',
    '扫一扫二维码，关注本报公众号',
    '（记者 李四 摄）',
    'Follow us on Facebook and Twitter.',
    'EDITORS’ PICK',
    'Your subscription could not be saved. Please try again.',
    'A. Name contributed to this report.',
    'Originally published on The Example.',
    'Let our news meet your inbox. What matters, on weekdays.',
    'See it now: Example Store',
    '阅读下一篇：',
    'Reach the reporters at the addresses below.',
    'Cover image: a port at night, as an artist sees it',
  ])('knows %s', (text) => expect(isNotice(text)).toBe(true));

  it.each([
    '未经许可，任何企业不得出口稀土。',
    '推广二维码支付，方便群众办事。',
    '记者：请问下一步有哪些措施？',
    'Credit: loans to small firms grew by 9 per cent.',
    'Follow these steps to apply on the site of the ministry.',
    '6 per cent',
    'See it now as a warning of what may follow for the whole of the trade.',
    'Originally published in March, the plan was changed twice before it became law.',
    'Brokers earn a commission of 3 per cent, which the ministry wants to cap.',
    'Firms should share this burden, the minister said.',
  ])('leaves %s alone', (text) => expect(isNotice(text)).toBe(false));
});

describe('isRelatedHeading', () => {
  it.each(['Related stories', 'You may also like', 'Read more:', '相关阅读', '延伸阅读：'])(
    'knows %s',
    (text) => expect(isRelatedHeading(text)).toBe(true),
  );
  it.each(['More jobs than in May', '更多措施将出台', 'Trade'])('leaves %s alone', (text) =>
    expect(isRelatedHeading(text)).toBe(false),
  );
});
