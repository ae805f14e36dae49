import { ask, openBeside, paintedTotal, sessionText } from './ask';
import { launchWithExtension } from './extension-browser';
import { DEMO, expect, openRead, test } from './fixtures';
import { HASH_APP } from './small-apps';

test.describe('where access ends', () => {
  test('a tab that went on to a site not granted has no badge, whatever is chosen there', async ({
    ballast,
    demo,
    page,
  }) => {
    await openRead(page, `${demo.origin}/industry.html`);
    const view = await openBeside(ballast, page);
    await page.goto(`${demo.origin.replace('127.0.0.1', 'localhost')}/industry.html`);
    const tab = await ballast.tabOf(page);
    expect(await ask(view, 'setHighlightLevel', { level: 'all' })).toEqual({ ok: true, value: null });
    expect(await ask(view, 'setPinned', { tab, pinned: true })).toEqual({ ok: true, value: null });
    await page.waitForTimeout(1_500);
    expect(await ballast.badge(page)).toBe('');
    await ask(view, 'setPinned', { tab, pinned: false });
    await ask(view, 'setHighlightLevel', { level: 'key' });
    await view.close();
  });

  test('an app that goes on after its site was switched off is not read, until it is switched on', async ({
    ballast,
    demo,
    page,
  }) => {
    demo.pages.set('/app.html', HASH_APP);
    await openRead(page, `${demo.origin}/app.html#/industry`);
    const view = await openBeside(ballast, page);
    await ask(view, 'switchSite', { host: '127.0.0.1', on: false });
    await expect.poll(() => paintedTotal(page)).toBe(0);
    await expect.poll(() => ballast.badge(page)).toBe('');
    await page.evaluate(() => {
      location.hash = '#/credit';
    });
    await page.waitForTimeout(1_500);
    expect(await paintedTotal(page)).toBe(0);
    expect(await sessionText(ballast)).not.toContain('Central bank');
    await ask(view, 'switchSite', { host: '127.0.0.1', on: true });
    await expect.poll(() => paintedTotal(page), { timeout: 20_000 }).toBeGreaterThan(0);
    await expect.poll(() => ballast.badge(page)).toMatch(/^\d+$/);
    await page.evaluate(() => {
      location.hash = '#/ferry';
    });
    await expect.poll(() => paintedTotal(page), { timeout: 20_000 }).toBe(0);
    await expect.poll(() => ballast.badge(page)).toBe('');
    await view.close();
  });

  test('a grant that is taken back: what was painted goes, and what comes is not read', async ({ demo }) => {
    demo.pages.set('/app.html', HASH_APP);
    const ballast = await launchWithExtension({ extension: DEMO, grants: ['http://localhost/*'] });
    const page = await ballast.context.newPage();
    await openRead(page, `${demo.origin.replace('127.0.0.1', 'localhost')}/app.html#/industry`);
    await ballast.inWorker(async () => {
      await chrome.permissions.remove({ origins: ['http://localhost/*'] });
    });
    await expect.poll(() => paintedTotal(page)).toBe(0);
    await expect.poll(() => ballast.badge(page)).toBe('');
    await page.evaluate(() => {
      location.hash = '#/credit';
    });
    await page.waitForTimeout(3_000);
    expect(await sessionText(ballast)).not.toContain('Central bank');
    expect(await paintedTotal(page)).toBe(0);
    expect(ballast.errors).toEqual([]);
    await ballast.close();
  });
});
