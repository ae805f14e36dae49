import { ask, openBeside } from './ask';
import { expect, openRead, paintedText, test } from './fixtures';

test.describe('a policy article on a site that Ballast may read', () => {
  test('is spotted and read without a click', async ({ ballast, demo, page }) => {
    await openRead(page, `${demo.origin}/industry.html`);
    await expect.poll(() => ballast.badge(page)).toMatch(/^[1-9]\d*$/);
  });

  test('has its sentences painted where they stand', async ({ ballast, demo, page }) => {
    await openRead(page, `${demo.origin}/industry.html`);
    const painted = await paintedText(page);
    const text = await page.locator('article').innerText();
    const fold = (value: string) => value.replace(/\s+/g, ' ').trim();
    const all = Object.values(painted).flat();
    expect(all.length).toBeGreaterThan(3);
    for (const sentence of all) expect(fold(text)).toContain(fold(sentence));
    expect(painted['ballast-risk']?.join(' ')).toContain('Downward pressure');
    // which sentences are key is the engine's affair: with all of them shown, each kind has its own
    const view = await openBeside(ballast, page);
    await ask(view, 'setHighlightLevel', { level: 'all' });
    await expect
      .poll(async () => (await paintedText(page))['ballast-measure']?.join(' ') ?? '')
      .toMatch(/refunds|raw materials|enterprises|loans|adjustment|suppliers/);
    await ask(view, 'setHighlightLevel', { level: 'key' });
    await view.close();
  });

  test('is read in Chinese too', async ({ ballast, demo, page }) => {
    await openRead(page, `${demo.origin}/zh-industry.html`);
    const painted = await paintedText(page);
    expect(painted['ballast-risk']?.join('')).toContain('下行压力');
    expect(painted['ballast-measure']?.join('')).toMatch(/留抵退税|跨周期调节/);
    await expect.poll(() => ballast.badge(page)).toMatch(/^[1-9]\d*$/);
  });

  test('is read though its elements are called `browser` and `chrome`', async ({ ballast, demo, page }) => {
    const text = await (await fetch(`${demo.origin}/industry.html`)).text();
    const named = '<body><form id="browser"><input name="runtime"></form><div id="chrome"></div>';
    demo.pages.set('/clobbered.html', text.replace('<body>', named));
    await openRead(page, `${demo.origin}/clobbered.html`);
    await expect.poll(() => ballast.badge(page)).toMatch(/^\d+$/);
  });
});

for (const path of ['/ferry.html', '/']) {
  test(`leaves ${path} alone: no reader, no change, no badge`, async ({ ballast, demo, page }) => {
    await page.goto(`${demo.origin}${path}`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    // The background has decided once its state of this page is no longer "loading".
    await expect
      .poll(() => ballast.inWorker(async () => JSON.stringify(await chrome.storage.session.get(null))))
      .toContain(path === '/' ? 'not-article' : 'off-topic');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await paintedText(page)).toEqual({});
    expect(await ballast.badge(page)).toBe('');
  });
}
