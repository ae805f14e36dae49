import { JSDOM } from 'jsdom';
import { pageFacts } from '../../../page/page-facts';
import { readArticle } from '../../../page/read-article';
import { contentTypeOf, hasSavedPages, savedPages, spread } from '../../../scripts/saved-pages';
import { contentTypeFor, ENCODED_PAGES } from '../old-encodings';
import { expect, paintedText, test } from './fixtures';
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

for (const encoded of ENCODED_PAGES) {
  for (const declared of ['in-meta', 'in-header'] as const) {
    test(`${encoded.name}, its charset ${declared}: the text and the highlights are right`, async ({
      ballast,
      demo,
      page,
    }) => {
      const path = `/${encoded.charset}-${declared}.html`;
      demo.pages.set(path, (_request, response) => {
        const type = contentTypeFor(encoded, declared);
        response.writeHead(200, { 'content-type': type }).end(encoded.bytes(declared));
      });
      await page.goto(demo.origin + path);
      await expect.poll(() => ballast.status(page), { timeout: 20_000 }).toBe('ready');
      const painted = async () => Object.values(await paintedText(page)).flat();
      await expect.poll(async () => (await painted()).join('\n')).toContain(encoded.painted);
      const all = encoded.paragraphs.join('\n');
      for (const text of await painted()) expect(all).toContain(text);
      const session = await ballast.context.newCDPSession(page);
      expect(await readInIsolation(session, await bundlePageCode())).toMatchObject({
        status: 'read',
        title: encoded.title,
        text: all,
        unmapped: [],
      });
    });
  }
}
