import { pageFacts } from '../../../page/page-facts';
import { readArticle } from '../../../page/read-article';

/** A document of its own from markup, as a saved page would be. */
export function makeDocument(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

export const SENTENCES = [
  'The ministry said on Tuesday that demand at home remained weak, and that small firms felt it most.',
  'It will extend the tax relief for manufacturers until the end of the year, officials told reporters.',
  'Exports are expected to slow in the second half, as orders from abroad have fallen for three months.',
  'Banks were told to lower the cost of loans for farms, and to report each month on what they had lent.',
  'Prices of grain and energy may rise again, the deputy minister warned, if shipping stays interrupted.',
  'The plan will be reviewed in October, when the figures for the third quarter are known to the cabinet.',
];

export const article = (paragraphs: readonly string[] = SENTENCES): string =>
  `<nav><a href="/">Home</a> <a href="/news">News</a></nav><main><h1>Ministry extends relief</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('\n')}</main><footer>Contact</footer>`;

/** Reads or fails the test. */
export function read(document: Document) {
  const result = readArticle(document, {
    url: 'https://example.org/a',
    signal: new AbortController().signal,
    facts: pageFacts,
  });
  if (result.status !== 'read') throw new Error(`${result.reason}: ${result.detail}`);
  return result;
}
