// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { profilePage } from '../../../page/profile-page';
import { cpuTimeOf } from '../cpu-time';
import { article, makeDocument, read } from './make-document';

const spaces = ' '.repeat(100_000);

/** Quadratic work on any of these takes many seconds. */
const PAGES: readonly (readonly [name: string, head: string, body: string])[] = [
  ['a meta element with a name of white space', `<meta property="${spaces}x" content="a">`, ''],
  ['a meta element with a content of white space', `<meta name="author" content="a${spaces}b">`, ''],
  ['a title of white space and separators', `<title>${'a - | '.repeat(30_000)}</title>`, ''],
  ['a title without a space', `<title>${'a'.repeat(300_000)}</title>`, ''],
  ['a style of semicolons', '', `<p style="${';  '.repeat(60_000)}">Text of a paragraph, it said.</p>`],
  ['a class of bait', '', `<div class="${'ad-comment-article-'.repeat(10_000)}"><p>Text, it said.</p></div>`],
  ['a heading of white space', '', `<h1>${'a    '.repeat(40_000)}</h1>`],
  ['a paragraph of figures', '', `<p>${'1,234 '.repeat(40_000)}.</p>`],
  ['a paragraph of commas', '', `<p>${', '.repeat(100_000)}</p>`],
  ['a paragraph of full stops', '', `<p>${'. '.repeat(100_000)}</p>`],
  ['a paragraph of brackets', '', `<p>${'（'.repeat(100_000)}责任编辑：${'）'.repeat(100_000)}</p>`],
  [
    'JSON-LD of deep lists',
    `<script type="application/ld+json">${'['.repeat(200_000)}"Article"</script>`,
    '',
  ],
  [
    'JSON-LD of white space',
    `<script type="application/ld+json">{"@type":"Article","isAccessibleForFree"${spaces}"x"}</script>`,
    '',
  ],
];

describe('reading a page made to take long', () => {
  it.each(PAGES)('is done soon with %s', (_, head, body) => {
    const document = makeDocument(article() + body, head);
    let found = '';
    const time = cpuTimeOf(() => {
      profilePage(document, 'https://example.org/a');
      found = read(document).article.text;
    });
    expect(time).toBeLessThan(4_000);
    expect(found).toContain('The ministry said on Tuesday');
  });
});
