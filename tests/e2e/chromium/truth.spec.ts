import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import type { DemoServer } from '../../../scripts/demo-server.mjs';
import { ask, openBeside } from './ask';
import { ClosedShadow } from './closed-shadow';
import type { ExtensionBrowser } from './extension-browser';
import { expect, test } from './fixtures';

/** What the toolbar button says of a tab. */
async function buttonOf(ballast: ExtensionBrowser, page: Page): Promise<{ text: string; title: string }> {
  const tab = await ballast.tabOf(page);
  return ballast.inWorker(
    async (tabId) => ({
      text: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    }),
    tab,
  );
}

/** Of a page whose address the browser hides, the button claims nothing. */
const UNSEEN = /it has not looked at this page/;
const elsewhere = (demo: DemoServer) => demo.origin.replace('127.0.0.1', 'localhost');

interface Case {
  readonly name: string;
  readonly address: (demo: DemoServer, ballast: ExtensionBrowser) => string;
  readonly status: string;
  /** What the popup says after a click on the button, and what it offers. */
  readonly says: string | RegExp;
  readonly next: string | RegExp;
  /** The button's title before the click; the popup's own sentence when absent. */
  readonly title?: RegExp;
}

const CASES: readonly Case[] = [
  {
    name: 'a front page',
    address: (demo) => `${demo.origin}/`,
    status: 'not-article',
    says: 'This does not look like an article',
    next: 'Read it anyway',
  },
  {
    name: 'an article about something else',
    address: (demo) => `${demo.origin}/ferry.html`,
    status: 'off-topic',
    says: 'An article about something else',
    next: 'Read it anyway',
  },
  {
    name: 'another language',
    address: (demo) => `${demo.origin}/french.html`,
    status: 'unsupported-language',
    says: 'Ballast does not read this language yet',
    next: 'Open an English or Chinese version',
  },
  {
    name: 'a granted site that does not answer',
    address: () => 'http://127.0.0.1:9/',
    status: 'failed',
    says: 'The browser lets no script onto what it shows here',
    next: 'Reload the page',
  },
  {
    name: 'a site not granted',
    address: (demo) => `${elsewhere(demo)}/industry.html`,
    status: 'no-access',
    says: 'Ballast may not read localhost yet',
    next: 'Read this page once',
    title: UNSEEN,
  },
  {
    name: 'a page of the browser',
    address: () => 'chrome://version/',
    status: 'restricted',
    says: 'The browser keeps pages of this kind closed',
    next: 'Open an article in this tab',
    title: UNSEEN,
  },
  {
    name: 'the source of a page',
    address: (demo) => `view-source:${demo.origin}/industry.html`,
    status: 'restricted',
    says: 'The browser keeps pages of this kind closed',
    next: 'Open an article in this tab',
    title: UNSEEN,
  },
  {
    name: 'a page of ours',
    address: (_, ballast) => ballast.address('options.html'),
    status: 'restricted',
    says: 'This is a page of Ballast itself',
    next: 'Open an article in another tab',
  },
  {
    name: 'a PDF',
    address: (demo) => `${demo.origin}/report.pdf`,
    status: 'restricted',
    says: 'PDF viewer is closed',
    next: 'as a web page',
  },
  {
    name: 'a file of this computer',
    address: () => `file://${process.cwd()}/demo/index.html`,
    status: 'restricted',
    says: 'not files on this computer',
    next: 'If the text is also on the web',
    title: UNSEEN,
  },
];

test.describe('why nothing happened: button and popup say the same, and what next', () => {
  for (const { name, address, status, says, next, title } of CASES)
    test(name, async ({ ballast, demo, page }) => {
      demo.pages.set('/french.html', FRENCH);
      demo.pages.set('/report.pdf', (_: IncomingMessage, response: ServerResponse) =>
        response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF),
      );
      await page.goto(address(demo, ballast)).catch(() => undefined); // a refused connection is what is wanted
      if (title === undefined)
        await expect.poll(async () => (await buttonOf(ballast, page)).title).toMatch(asPattern(says));
      else expect((await buttonOf(ballast, page)).title).toMatch(title);
      expect((await buttonOf(ballast, page)).text).toBe('');
      // on an error page of the browser a click cannot be sent, and is not needed: the site is granted
      const isError = page.url().startsWith('chrome-error:');
      const popup = await (isError ? ballast.openPopup(page) : ballast.clickAction(page));
      await expect(popup.locator('.ballast')).toHaveAttribute('data-status', status);
      await expect(popup.locator('.state')).toContainText(says);
      await expect(popup.locator('.state')).toContainText(next);
      await popup.close();
    });

  test('a site switched off', async ({ ballast, demo, page }) => {
    await page.goto(`${demo.origin}/industry.html`);
    const view = await openBeside(ballast, page);
    await ask(view, 'switchSite', { host: '127.0.0.1', on: false });
    await expect
      .poll(async () => (await buttonOf(ballast, page)).title)
      .toContain('Switched off on 127.0.0.1');
    await page.goto(`${demo.origin}/credit.html`);
    await expect
      .poll(async () => (await buttonOf(ballast, page)).title)
      .toContain('Switched off on 127.0.0.1');
    const popup = await ballast.openPopup(page);
    await expect(popup.locator('.state')).toContainText('Switched off on 127.0.0.1');
    await popup.close();
    await ask(view, 'switchSite', { host: '127.0.0.1', on: true });
    await view.close();
  });

  test('an error page is not mistaken for the article that comes after it', async ({
    ballast,
    demo,
    page,
  }) => {
    await page.goto('http://127.0.0.1:9/').catch(() => undefined);
    await expect.poll(() => ballast.status(page)).toBe('failed');
    await page.goto(`${demo.origin}/industry.html`);
    await expect.poll(async () => (await buttonOf(ballast, page)).title).toMatch(/points? marked/);
  });
});

test('the number counts what is marked, at every level', async ({ ballast, demo, page }) => {
  await page.goto(`${demo.origin}/industry.html`);
  await expect
    .poll(async () => (await buttonOf(ballast, page)).title)
    .toMatch(/key points marked, of \d+ points/);
  const atKey = await buttonOf(ballast, page);
  const legend = await ClosedShadow.of(page, 'ballast-legend');
  const inLegend = async () =>
    [...(await legend.content()).markup.matchAll(/<\/span> (\d+)<\/span>/g)].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    );
  await expect.poll(inLegend).toBe(Number(atKey.text));
  const view = await openBeside(ballast, page);
  await ask(view, 'setHighlightLevel', { level: 'all' });
  await expect
    .poll(async () => (await buttonOf(ballast, page)).title)
    .toMatch(/^Ballast: \d+ points marked$/);
  const atAll = await buttonOf(ballast, page);
  expect(Number(atAll.text)).toBeGreaterThan(Number(atKey.text));
  await expect.poll(inLegend).toBe(Number(atAll.text));
  expect(atKey.title).toBe(`Ballast: ${atKey.text} key points marked, of ${atAll.text} points`);
  await ask(view, 'setHighlightLevel', { level: 'off' });
  await expect.poll(async () => (await buttonOf(ballast, page)).title).toContain('Highlights are off');
  await ask(view, 'setHighlightLevel', { level: 'key' });
  await expect.poll(() => buttonOf(ballast, page)).toEqual(atKey);
  await view.close();
});

const asPattern = (says: string | RegExp): RegExp =>
  typeof says === 'string' ? new RegExp(says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : says;

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
`;

const FRENCH = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le ministère annonce de nouvelles
aides pour l’industrie</title></head><body><article><h1>Le ministère annonce de nouvelles aides pour l’industrie</h1>${'<p>Le ministère de l’Économie a annoncé mardi de nouvelles aides pour l’industrie, parce que la pression sur la conjoncture devrait nettement augmenter au deuxième trimestre et que la demande reste faible dans la plupart des branches.</p>'.repeat(6)}</article></body></html>`;
