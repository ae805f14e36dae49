import { ask, openBeside, paintedTotal, sessionText } from './ask';
import { expect, test } from './fixtures';

const TITLE = 'Ministry sets out economic policy to steady industrial growth';
const article = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1>${body}</article></main></body></html>`;

/** Three sentences a paragraph: a risk, a measure, an outlook. */
const paragraphs = (count: number, more = '') =>
  Array.from(
    { length: count },
    (_, i) =>
      `<p>In district ${i} downward pressure on industry may increase in the second quarter${more}. In district ${i} the government will introduce tax refunds and expand credit support for small firms${more}. Officials of district ${i} expect growth to recover to about 5 percent in the second half of the year${more}.</p>`,
  ).join('');

const FILLER = ` as ${'many firms in the region said '.repeat(3)}last week`;

const PAGES = [
  { name: 'twenty thousand sentences', status: 'ready', body: article(paragraphs(6_700)) },
  {
    name: 'fifty thousand shadow roots',
    status: 'ready',
    body: article(
      `${paragraphs(8)}<script>
        for (let i = 0; i < 50_000; i += 1)
          document.querySelector('article').append(document.createElement('x-y'));
        for (const [i, host] of document.querySelectorAll('x-y').entries())
          host.attachShadow({ mode: 'open' }).textContent = 'Exports fell in district ' + i + '. ';
      </script>`,
    ),
  },
  { name: 'five megabytes of sentences', status: 'failed', body: article(paragraphs(8_500, FILLER)) },
  {
    name: 'five megabytes of one word',
    status: 'not-article',
    body: article(`<p>${'growth '.repeat(750_000)}</p>`),
  },
];

for (const { name, status, body } of PAGES)
  test(`${name}: a state that the popup explains, also after the worker has ended`, async ({
    ballast,
    demo,
    page,
  }) => {
    test.setTimeout(150_000);
    const before = ballast.errors.length;
    const path = `/huge-${name.replace(/\W+/g, '-')}.html`;
    demo.pages.set(path, body);
    await ballast.tabOf(page);
    await page.goto(demo.origin + path);
    const popup = await openBeside(ballast, page);
    const view = popup.locator('.ballast');
    await expect(view).toHaveAttribute('data-status', status, { timeout: 70_000 });
    await expect(popup.locator('.own')).toContainText('Luo Junjie');
    if (status === 'ready') {
      await expect(popup.locator('.summary').first()).toBeVisible();
      await expect(popup.getByText('Only its first 8,000 sentences were read')).toBeVisible();
      await expect(popup.getByText('for which there was no room')).toBeVisible();
      await expect.poll(() => paintedTotal(page), { timeout: 20_000 }).toBeGreaterThan(0);
      expect((await sessionText(ballast)).length).toBeLessThan(4_000_000);
    }
    if (status === 'failed')
      await expect(popup.getByRole('main').getByText('The page is too large')).toBeVisible();

    await ballast.endWorker();
    await popup.reload();
    await expect(view).toHaveAttribute('data-status', status, { timeout: 70_000 });
    if (status === 'ready') await expect(popup.locator('.summary').first()).toBeVisible();

    // Whoever asks for such a page gets an answer too.
    if (status === 'not-article') {
      await ask(popup, 'readPage', { tab: await ballast.tabOf(page) });
      await expect(view).toHaveAttribute('data-status', 'failed', { timeout: 70_000 });
    }
    await popup.close();
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    expect(ballast.errors.slice(before)).toEqual([]);
  });
