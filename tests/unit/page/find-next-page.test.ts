// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findNextPage } from '../../../page/find-next-page';
import { makeDocument } from './make-document';

const site = 'https://example.org';
const next = (path: string, body: string, head = '') =>
  findNextPage(makeDocument(body, head), `${site}${path}`);

describe('findNextPage', () => {
  it.each([
    [
      'a Chinese pager',
      '/a/content_12.htm',
      '<a href="content_12_2.htm">下一页</a>',
      '/a/content_12_2.htm',
      '下一页',
    ],
    ['one that counts from nought', '/a/t12.html', '<a href="t12_1.html">2</a>', '/a/t12_1.html', '2'],
    [
      'an English pager',
      '/news/trade',
      '<a href="/news/trade/2/">Next page »</a>',
      '/news/trade/2',
      'Next page »',
    ],
    [
      'numbers alone',
      '/news/trade',
      '<b>1</b> <a href="/news/trade?page=2">2</a>',
      '/news/trade?page=2',
      '2',
    ],
    ['the third page', '/t/a_2.html', '<a href="a.html">1</a> <a href="a_3.html">3</a>', '/t/a_3.html', '3'],
    [
      'all on one page',
      '/t/a.html',
      '<a href="/t/a.html?page=all">Single page</a>',
      '/t/a.html?page=all',
      'Single page',
    ],
    ['the full text', '/t/a.html', '<a href="/t/a_full.html">阅读全文</a>', '/t/a_full.html', '阅读全文'],
  ])('knows %s', (_, path, body, url, label) => {
    expect(next(path, body)).toEqual({ url: `${site}${url}`, label });
  });

  it('knows what the head declares', () => {
    expect(next('/news/trade', '', '<link rel="next" href="/news/trade/page/2">')?.url).toBe(
      `${site}/news/trade/page/2`,
    );
  });

  it.each([
    ['the next article', '/2031/04/trade', '<a rel="next" href="/2031/04/ports">Next</a>'],
    ['the next article by its number', '/post/12', '<a href="/post/13">Next</a>'],
    [
      'the issue of the next day',
      '/paper/2031-04-12',
      '<a href="/paper/2031-04-13">下一页</a><a href="/paper/2031-04">四月</a>',
    ],
    ['a next article in Chinese', '/a/t12.html', '<a href="t13.html">下一篇</a>'],
    ['another site', '/news/trade', '<a href="https://other.example/news/trade/2">Next page</a>'],
    ['another protocol', '/news/trade', '<a href="javascript:next(2)">Next page</a>'],
    ['more comments', '/news/trade', '<a href="/news/trade/comment-page-2">2</a>'],
    [
      'a link in a sentence',
      '/news/trade',
      '<a href="/news/trade/2">the second part of our story about trade</a>',
    ],
    ['the full text of something else', '/news/trade', '<a href="/plans/ports">全文</a>'],
    ['a page before', '/t/a_3.html', '<a href="a.html">1</a> <a href="a_2.html">2</a>'],
  ])('takes %s for none', (_, path, body) => expect(next(path, body)).toBeNull());

  it('says nothing of a page without an address of the web', () => {
    expect(findNextPage(makeDocument('<a href="a_2.html">下一页</a>'), 'file:///a.html')).toBeNull();
    expect(findNextPage(makeDocument('<a href="a_2.html">下一页</a>'), '')).toBeNull();
  });
});
