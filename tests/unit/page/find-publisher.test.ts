// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../page/read-source';
import { cpuTimeOf } from '../cpu-time';
import { makeDocument, read, SENTENCES } from './make-document';

const publisherOf = (above: string, head = '', texts: readonly string[] = SENTENCES): string | null =>
  read(makeDocument(`<main><h1>Relief</h1>${above}${texts.map((p) => `<p>${p}</p>`).join('')}</main>`, head))
    .article.publisher;

describe('the publisher of a page that declares none', () => {
  it.each([
    ['beside the date', '<div>2031年3月4日 来源：新华社 作者：张三</div>', '新华社'],
    [
      'in a link of its own',
      '<div>2031-03-04 <span>来源： <a href="http://x.example">人民日报海外版</a></span></div>',
      '人民日报海外版',
    ],
    ['in an element with spaces around', '<div><span> 来源： <em> 新华网</em> </span></div>', '新华网'],
    ['in a line of its own', '<div class="s">来源：中国政府网</div><div>字号：大 中 小</div>', '中国政府网'],
    ['between bars', '<div>03-04 10:00 | 来源: 《经济日报》 | 责编：李四</div>', '经济日报'],
    ['in English, beside the date', '<div>Source: Xinhua | 2031-03-04 10:22:33 | Editor: A</div>', 'Xinhua'],
    [
      'in English, after the date',
      '<div>Mar 4, 2031 | Source: <span>China Daily</span></div>',
      'China Daily',
    ],
  ])('is read %s', (_, above, name) => expect(publisherOf(above)).toBe(name));

  it.each([
    ['says nothing', '<div>来源：</div><div>字号</div>'],
    ['names the web', '<div>来源：网络</div>'],
    ['names the site itself', '<div>来源：本站原创</div>'],
    ['is about copying', '<div>本文来源于网络，如有侵权请联系删除</div>'],
    ['is of money', '<div>资金来源：中央财政</div>'],
    ['is of a chart', '<div>Source: Example Statistics Office</div>'],
    ['is of a picture', '<div>Image Source: Example Pictures | 2031</div>'],
  ])('is not read where the line %s', (_, above) => expect(publisherOf(above)).toBeNull());

  it('is not read out of a sentence of the article, or far below its beginning', () => {
    const zh =
      '各地要落实好助企纾困政策，稳住市场主体。资金主要有两个来源：财政拨款 和企业自筹，二者缺一不可，各占一半，有关部门将加强监管。';
    expect(publisherOf('', '', [zh, ...SENTENCES])).toBeNull();
    expect(publisherOf('', '', [...SENTENCES, ...SENTENCES, '来源：新华社'])).toBeNull();
  });

  it('is what the page declares, if it declares one', () => {
    const declared = '<meta property="og:site_name" content="The Example">';
    expect(publisherOf('<div>来源：新华社</div>', declared)).toBe('The Example');
    expect(publisherOf('', '<meta name="source" content="来源：人民网-文化频道 原创稿">')).toBe(
      '人民网-文化频道',
    );
    expect(publisherOf('', '<meta name="source" content="cms-7">')).toBeNull();
  });
});

describe('readSource', () => {
  it('takes no longer the longer the text is', () => {
    const time = cpuTimeOf(() => {
      readSource(`来源：${'新'.repeat(200_000)}`);
      readSource('Source: A'.repeat(50_000));
    });
    expect(time).toBeLessThan(1000);
  });
});
