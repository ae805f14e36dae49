import { JSDOM } from 'jsdom';
import { pageFacts } from '../../../page/page-facts';
import { readArticle } from '../../../page/read-article';
import { contentTypeOf, hasSavedPages, savedPages, spread } from '../../../scripts/saved-pages';
import { expect, test } from './fixtures';
import { bundlePageCode, readInIsolation } from './run-in-isolation';

test('jsdom and Chromium read the same text from thirty saved pages', async ({ ballast, page }) => {
  test.skip(!hasSavedPages(), 'the saved pages (../shared) are not here');
  test.setTimeout(180_000);
  const code = await bundlePageCode();
  const session = await ballast.context.newCDPSession(page);
  const policy = savedPages().filter(
    ({ kind, lang }) => kind === 'policy' && (lang === 'en' || lang === 'zh'),
  );
  // Scripts stay off on both sides: what they would do to a page is not the question here.
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  const differing: string[] = [];
  for (const saved of spread(policy, 30)) {
    const bytes = saved.bytes();
    const contentType = contentTypeOf(bytes);
    await page.unrouteAll();
    await page.route('**/*', (route) =>
      route.request().url() === saved.url ? route.fulfill({ contentType, body: bytes }) : route.abort(),
    );
    await page.goto(saved.url);
    const inChromium = await readInIsolation(session, code);
    const { window } = new JSDOM(bytes, { url: saved.url, contentType });
    const read = readArticle(window.document, {
      url: saved.url,
      signal: new AbortController().signal,
      facts: pageFacts,
    });
    const inJsdom = read.status === 'read' ? read.article.text : read.reason;
    window.close();
    const text = inChromium.status === 'read' ? inChromium.text : inChromium.reason;
    if (text !== inJsdom) differing.push(`${saved.id}: ${firstDifference(text, inJsdom)}`);
  }
  expect(differing).toEqual([]);
});

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return `at ${at} of ${a.length}/${b.length}: "${a.slice(at, at + 40)}" ≠ "${b.slice(at, at + 40)}"`;
}
