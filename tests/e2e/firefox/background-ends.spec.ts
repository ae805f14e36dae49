import { FirefoxBrowser } from '../firefox-driver';
import { askerOf, DEMO, expect, openRead, openView, statusOf, test } from './fixtures';

test('a background that Firefox ends loses nothing, and begins again by itself', async ({ demo }) => {
  const firefox = await FirefoxBrowser.launch({
    extension: DEMO,
    prefs: { 'extensions.background.idle.timeout': 700 },
  });
  const asker = await askerOf(firefox);
  const isRunning = () =>
    asker.run(() => {
      const { browser } = globalThis as unknown as {
        browser: { extension: { getBackgroundPage(): object | null } };
      };
      return browser.extension.getBackgroundPage() !== null;
    });
  const tab = await firefox.open();
  await openRead(firefox, tab, `${demo.origin}/industry.html`);
  await expect.poll(isRunning, { timeout: 15_000 }).toBe(false);

  const view = await openView(firefox, 'popup.html', `${demo.origin}/industry.html`);
  await expect.poll(() => statusOf(view), { timeout: 15_000 }).toBe('ready');
  expect(await view.run(() => document.querySelector('.summary')?.textContent ?? '')).toMatch(
    /repeats \d+ of \d+/i,
  );
  await view.close();

  await expect.poll(isRunning, { timeout: 15_000 }).toBe(false);
  await openRead(firefox, tab, `${demo.origin}/credit.html`);
  expect(await firefox.extensionErrors()).toEqual([]);
  await firefox.close();
});
