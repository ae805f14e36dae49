import { type Browser, expect, test } from '@playwright/test';
import { launch, openPage } from './open-page';
import { articleHtml } from './painted-page';

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch();
});
test.afterAll(() => browser.close());

test('tells of changes in the article only, once they have come to rest, of what is shown and hidden too', async () => {
  const page = await openPage(browser, articleHtml('<aside id="ticker">0</aside>'));
  await page.evaluate(() => {
    const log: string[] = [];
    const stop = new AbortController();
    window.Ballast.watchPage({
      document,
      signal: stop.signal,
      within: () => document.querySelector('main p'),
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
    document.body.classList.add('wide');
    document.querySelector('#ticker')?.classList.add('red');
  });
  await page.waitForTimeout(2500);
  expect(await log()).toEqual(['changed']);
  await page.evaluate(() => {
    document.body = document.createElement('body');
  });
  await page.waitForTimeout(4500);
  expect(await log()).toEqual(['changed']);
});

test('tells nothing while the page is hidden, and once when it is seen again', async () => {
  const page = await openPage(browser, articleHtml());
  await page.evaluate(() => {
    const log: string[] = [];
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    window.Ballast.watchPage({
      document,
      signal: new AbortController().signal,
      within: () => document.querySelector('main'),
      onContentChanged: () => log.push('changed'),
    });
    const timer = setInterval(() => document.querySelector('main p')?.append(' More.'), 5);
    setTimeout(() => clearInterval(timer), 1500);
    Object.assign(window.kept, { log });
  });
  const log = () => page.evaluate(() => window.kept.log);
  await page.waitForTimeout(5_000);
  expect(await log()).toEqual([]);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: false });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(log).toEqual(['changed']);
});
