// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { profilePage } from '../../../page/profile-page';
import { article, makeDocument, SENTENCES } from './make-document';

const URL_OF_ARTICLE = 'https://example.org/news/2031/relief.html';
const isArticle = (document: Document, url = URL_OF_ARTICLE): boolean => profilePage(document, url).isArticle;
const zh = (n: number): string => '各地要落实好助企纾困政策，稳住市场主体，保障就业和民生。'.repeat(n);

describe('profilePage', () => {
  it('takes running paragraphs for an article, with its lead and without the menu', () => {
    const profile = profilePage(makeDocument(article()), URL_OF_ARTICLE);
    expect(profile.isArticle).toBe(true);
    expect(profile.lead).toBe(SENTENCES.join('\n'));
    expect(profile.title).toBe('Ministry extends relief');
  });

  it.each([
    ['short Chinese paragraphs', `<div>${[1, 2, 1, 2, 1].map((n) => `<p>${zh(n)}</p>`).join('')}</div>`],
    ['a statement of three sentences', `<main><p>${SENTENCES.slice(0, 3).join(' ')}</p></main>`],
    ['text set between line breaks', `<div>${SENTENCES.slice(0, 4).join('<br><br>')}</div>`],
    [
      'text straight in a table cell',
      `<table><tr><td>${SENTENCES.slice(0, 4).join('<br>')}</td></tr></table>`,
    ],
    ['a page inside one form', `<form>${article()}</form>`],
  ])('takes %s for an article', (_, body) => {
    expect(isArticle(makeDocument(body))).toBe(true);
  });

  it.each([
    ['nothing', ''],
    [
      'a list of links',
      Array.from({ length: 60 }, (_, i) => `<p><a href="/${i}">${SENTENCES[0]}</a></p>`).join(''),
    ],
    [
      'teasers',
      Array.from(
        { length: 12 },
        (_, i) => `<h3><a href="/${i}">A headline</a></h3><p>${SENTENCES[0]}</p>`,
      ).join(''),
    ],
    ['a login form', `<form><p>${SENTENCES[0]}</p><input type="password"></form>`],
    [
      'a cookie box and a footer',
      `<div class="cookie-box"><p>${SENTENCES.join(' ')}</p></div><footer><p>${SENTENCES.join(' ')}</p></footer>`,
    ],
  ])('does not take %s for an article', (_, body) => {
    expect(isArticle(makeDocument(body))).toBe(false);
  });

  it('asks more of the front page of a site', () => {
    const document = makeDocument(`<p>${SENTENCES.join(' ')}</p>`);
    expect(isArticle(document)).toBe(true);
    expect(isArticle(document, 'https://example.org/')).toBe(false);
  });

  it('reads what the page declares, and bears broken data', () => {
    const head =
      '<script type="application/ld+json">{broken</script><script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Relief &amp; loans","datePublished":"2031-03-04","keywords":"trade; loans","articleSection":"Economy","publisher":{"name":"The Example"}}]}</script><meta name="description" content="What was said.">';
    expect(profilePage(makeDocument(article(), head), URL_OF_ARTICLE)).toMatchObject({
      title: 'Relief & loans',
      description: 'What was said.',
      section: 'Economy',
      keywords: ['trade', 'loans'],
      publisher: 'The Example',
      published: '2031-03-04',
      declaredLang: 'en',
    });
  });

  it('says so, and does not throw, where a page shadows the methods of its document', () => {
    const document = makeDocument(article());
    Object.defineProperty(document, 'querySelectorAll', { value: 'an image' });
    expect(profilePage(document, URL_OF_ARTICLE)).toMatchObject({
      isArticle: false,
      reasons: ['unreadable:TypeError'],
    });
  });

  it('holds the lead to 1,500 characters and stops looking', () => {
    const profile = profilePage(makeDocument(`<p>${SENTENCES.join(' ').repeat(500)}</p>`), URL_OF_ARTICLE);
    expect(profile.lead.length).toBeLessThanOrEqual(1500);
  });
});
