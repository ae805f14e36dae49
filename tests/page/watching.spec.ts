import { type Browser, expect, test } from '@playwright/test';
import { launch, openPage } from './open-page';
import { articleHtml } from './painted-page';

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch();
});
test.afterAll(() => browser.close());

test('tells of a navigation without a load once the content has settled, and of changes in the article only', async () => {
  const page = await openPage(browser, articleHtml('<aside id="ticker">0</aside>'));
  await page.evaluate(() => {
    const log: string[] = [];
    const stop = new AbortController();
    window.Ballast.watchPage({
      document,
      signal: stop.signal,
      within: () => document.querySelector('main p'),
      onNavigated: (url) => log.push(`to ${new URL(url).pathname}`),
      onContentChanged: () => log.push('changed'),
    });
    Object.assign(window.kept, { log });
  });
  const log = () => page.evaluate(() => (window.kept as { log: string[] }).log.splice(0));
  await page.waitForTimeout(50);
  await page.evaluate(() => {
    for (const id of ['ticker']) document.getElementById(id)?.replaceChildren('1');
    document.documentElement.append(document.createElement('ballast-card'));
  });
  await page.waitForTimeout(800);
  expect(await log()).toEqual([]);
  await page.evaluate(() => document.querySelector('main p')?.append(' Added.'));
  await page.waitForTimeout(800);
  expect(await log()).toEqual(['changed']);
  await page.evaluate(() => {
    history.pushState({}, '', '/news/2');
    setTimeout(() => document.querySelector('main')?.replaceChildren('Another article'), 300);
  });
  await page.waitForTimeout(400);
  expect(await log()).toEqual([]);
  await page.waitForTimeout(900);
  expect(await log()).toEqual(['to /news/2']);
  await page.evaluate(() => {
    location.hash = '#part';
    document.body = document.createElement('body');
  });
  await page.waitForTimeout(4500);
  expect(await log()).toEqual(['changed']);
});
