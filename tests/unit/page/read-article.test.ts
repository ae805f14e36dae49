// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../page/fold-text';
import { pageFacts } from '../../../page/page-facts';
import { readArticle } from '../../../page/read-article';
import { article, makeDocument, read, SENTENCES } from './make-document';

const signal = new AbortController().signal;
const textsOf = (document: Document): string[] => {
  const { article: found } = read(document);
  return found.blocks.map(({ span }) => found.text.slice(span.start, span.end));
};
const zh = (n: number): string => '各地要落实好助企纾困政策，稳住市场主体，保障就业和民生。'.repeat(n);

describe('readArticle', () => {
  it('reads the paragraphs and leaves the page around them', () => {
    expect(textsOf(makeDocument(article()))).toEqual(SENTENCES);
  });

  it('joins the blocks by one newline, each block slicing back to its text', () => {
    const { article: found } = read(makeDocument(article()));
    expect(found.text).toBe(SENTENCES.join('\n'));
    expect(found.blocks.map(({ span }) => found.text.slice(span.start, span.end)).join('\n')).toBe(
      found.text,
    );
  });

  it('takes the headline as title, not as a block', () => {
    const document = makeDocument(article(), '<title>Ministry extends relief | The Example</title>');
    const { article: found } = read(document);
    expect(found.title).toBe('Ministry extends relief');
    expect(found.text).not.toContain('Ministry extends relief');
  });

  it('keeps sub-headings, list items, quotes and rows with their roles', () => {
    const document = makeDocument(
      article([
        ...SENTENCES,
        '</p><h2>What comes next</h2><ul><li>Lower fees for ports, from March on.</li></ul><blockquote><p>We will act in time, the minister said.</p></blockquote><table><tr><th>Year</th><th>Growth</th></tr><tr><td>2031</td><td>4.9%</td></tr><tr><td>2032</td><td>5.1%</td></tr></table><p>The end of it, said the office.',
      ]),
    );
    const { article: found } = read(document);
    const roles = found.blocks.map(({ span, role }) => `${role}: ${found.text.slice(span.start, span.end)}`);
    expect(roles).toContain('heading: What comes next');
    expect(roles).toContain('list-item: Lower fees for ports, from March on.');
    expect(roles).toContain('quote: We will act in time, the minister said.');
    expect(roles).toContain('table-row: 2031 4.9%');
  });

  it('splits at two line breaks, and at one after the end of a sentence', () => {
    const lines = `<div id="text">${SENTENCES[0]}<br><br>${SENTENCES[1]}<br>${SENTENCES[2]}<br>The last words<br>of a line, ${SENTENCES[3]}</div>`;
    expect(textsOf(makeDocument(lines))).toEqual([
      SENTENCES[0],
      SENTENCES[1],
      SENTENCES[2],
      `The last words of a line, ${SENTENCES[3]}`,
    ]);
  });

  it('ends a heading in bold at one line break, and no line that is bold in part or goes on in bold', () => {
    const lines = [
      `<p>${SENTENCES[3]}</p>`,
      `<p><b>The outlook for ports</b><br>${SENTENCES[0]}</p>`,
      `<p><strong>一、加大支持力度</strong><br/>\n${zh(2)}</p>`,
      `<p>The <b>outlook</b><br>is as it was, ${SENTENCES[1]}</p>`,
      `<p><b>Decision of the council<br>on the relief of ports</b></p><p>${SENTENCES[2]}</p>`,
    ];
    expect(textsOf(makeDocument(`<main>${lines.join('')}</main>`))).toEqual([
      SENTENCES[3],
      'The outlook for ports',
      SENTENCES[0],
      '一、加大支持力度',
      zh(2),
      `The outlook is as it was, ${SENTENCES[1]}`,
      'Decision of the council on the relief of ports',
      SENTENCES[2],
    ]);
  });

  it('reads Chinese paragraphs that are short by Latin measure', () => {
    const paragraphs = [zh(2), zh(3), zh(2)];
    const document = makeDocument(
      `<div class="content">${paragraphs.map((p) => `<p>　　${p}</p>`).join('')}</div>`,
    );
    expect(textsOf(document)).toEqual(paragraphs);
  });

  it('reads text set straight into a table cell beside a menu', () => {
    const menu = '<td><a href="/a">One</a><br><a href="/b">Two</a><br><a href="/c">Three</a></td>';
    const document = makeDocument(
      `<table><tr>${menu}<td>${SENTENCES.slice(0, 3).join('<br><br>')}</td></tr></table>`,
    );
    expect(textsOf(document)).toEqual(SENTENCES.slice(0, 3));
  });

  it('reads a statement of two sentences', () => {
    const document = makeDocument(`<div><div class="b">${SENTENCES[0]} ${SENTENCES[1]}</div></div>`);
    expect(textsOf(document)).toEqual([`${SENTENCES[0]} ${SENTENCES[1]}`]);
  });

  it('drops soft hyphens, zero-width marks and reading aids, and keeps full-width characters', () => {
    const odd = `The com\u00admittee\u200b of <ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby> set the rate at ５．５％\u00a0 of the base, as was expected by most.`;
    expect(textsOf(makeDocument(article([odd, ...SENTENCES])))[0]).toBe(
      'The committee of 東京 set the rate at ５．５％ of the base, as was expected by most.',
    );
  });

  it('joins a drop cap with its paragraph, inline or on its own', () => {
    const [first = '', ...rest] = SENTENCES;
    const inline = `<span class="cap">T</span>${first.slice(1)}`;
    expect(textsOf(makeDocument(article([inline, ...rest])))[0]).toBe(first);
    const apart = `<div><div>T</div><p>${first.slice(1)}</p></div>`;
    expect(textsOf(makeDocument(`<main>${apart}${rest.map((p) => `<p>${p}</p>`).join('')}</main>`))[0]).toBe(
      first,
    );
  });

  it('leaves out links to other stories and notices', () => {
    const document = makeDocument(
      article([
        ...SENTENCES.slice(0, 3),
        '<a href="/x">Also read: five things about trade</a>',
        'Advertisement',
        ...SENTENCES.slice(3),
      ]),
    );
    expect(textsOf(document)).toEqual(SENTENCES);
  });

  it('reads publisher, author and date from what the page declares', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ministry extends relief',
      datePublished: '2031-03-04T10:00:00+08:00',
      author: { '@type': 'Person', name: 'A. Writer' },
      publisher: { '@type': 'Organization', name: 'The Example' },
    };
    const document = makeDocument(
      article(),
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    );
    const { article: found } = read(document);
    expect(found).toMatchObject({
      publisher: 'The Example',
      author: 'A. Writer',
      published: '2031-03-04T10:00:00+08:00',
    });
  });

  it.each(['104363', 'https://example.org/a-writer'])('takes %s for no author', (author) => {
    expect(
      read(makeDocument(article(), `<meta name="author" content="${author}">`)).article.author,
    ).toBeNull();
  });

  it('finds the date a page only shows', () => {
    const document = makeDocument(
      `<main><h1>Relief</h1><div>2031年3月4日 来源：示例</div>${SENTENCES.map((p) => `<p>${p}</p>`).join('')}</main>`,
    );
    expect(read(document).article.published).toBe('2031-03-04');
  });

  it('does not throw on broken JSON-LD', () => {
    const document = makeDocument(
      article(),
      '<script type="application/ld+json">{"@type": NewsArticle,</script>',
    );
    expect(read(document).article.text).toBe(SENTENCES.join('\n'));
  });

  it('says that only the lead could be read behind a paywall', () => {
    const free =
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false}</script>';
    expect(read(makeDocument(article(SENTENCES.slice(0, 5)), free)).article.quality).toBe('lead-only');
    expect(read(makeDocument(article())).article.quality).toBe('full');
  });

  it.each([
    ['an empty page', () => makeDocument('')],
    ['a page of white space', () => makeDocument('  \n <p> </p>')],
    ['a document without a root', () => document.implementation.createDocument(null, null)],
    [
      'a frameset',
      () => new DOMParser().parseFromString('<html><frameset><frame src="a"></frameset></html>', 'text/html'),
    ],
  ])('says that %s has no text', (_, make) => {
    expect(readArticle(make(), { url: '', signal, facts: pageFacts })).toMatchObject({
      status: 'failed',
      reason: 'no-text-found',
    });
  });

  it('refuses a page that is too large before any costly work', () => {
    const deep = makeDocument('');
    let at: Element = deep.body;
    for (let i = 0; i < 2000; i += 1) at = at.appendChild(deep.createElement('div'));
    at.textContent = SENTENCES.join(' ');
    expect(readArticle(deep, { url: '', signal, facts: pageFacts })).toMatchObject({
      status: 'failed',
      reason: 'page-too-large',
    });
    const long = makeDocument('<p></p>');
    long.body.append('x'.repeat(4_100_000));
    expect(readArticle(long, { url: '', signal, facts: pageFacts })).toMatchObject({
      status: 'failed',
      reason: 'page-too-large',
    });
  });

  it('leaves the live document as it was', () => {
    const document = makeDocument(
      article(['<a href="javascript:void(0)">A link</a> in a text that goes on.', ...SENTENCES]),
    );
    const before = document.documentElement.outerHTML;
    read(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('foldText', () => {
  it('folds and trims white space of every kind', () => {
    expect(foldText(' a\t\n b\u00a0\u3000c ')).toBe('a b c');
  });
});
