// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageFacts } from '../../../page/page-facts';
import { readArticle } from '../../../page/read-article';
import { makeDocument, SENTENCES } from './make-document';

function publishedAt(url: string, above = '', texts: readonly string[] = SENTENCES): string | null {
  const document = makeDocument(
    `<main><h1>Relief</h1>${above}${texts.map((p) => `<p>${p}</p>`).join('')}</main>`,
  );
  const read = readArticle(document, { url, signal: new AbortController().signal, facts: pageFacts });
  return read.status === 'read' ? read.article.published : read.reason;
}

describe('the date of a page that declares none', () => {
  it.each([
    'https://example.org/2031/03/04/relief',
    'https://example.org/zwgk/203103/t20310304_12345.html',
    'https://example.org/relief-2031-03-04',
  ])('is read from %s', (url) => expect(publishedAt(url)).toBe('2031-03-04'));

  it('is read from the line above the text, and not from the text of another time', () => {
    expect(publishedAt('https://example.org/a', '<p>4 March 2031</p>')).toBe('2031-03-04');
    const told = [
      'It began on <b>August 14, 1935</b>, as is well known to all who were there.',
      ...SENTENCES,
    ];
    expect(publishedAt('https://example.org/a', '', told)).toBeNull();
  });

  it('is not made of other numbers in an address', () => {
    expect(publishedAt('https://example.org/a/1234567890123')).toBeNull();
    expect(publishedAt('https://example.org/a/2031/45/99')).toBeNull();
  });
});
