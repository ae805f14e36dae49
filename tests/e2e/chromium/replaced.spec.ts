import type { Page } from '@playwright/test';
import { ask, openBeside, paintedTotal } from './ask';
import { type ExtensionBrowser, launchWithExtension } from './extension-browser';
import { DEMO, expect, openRead, test } from './fixtures';

const long = { timeout: 20_000 };

/** Our elements in the page, by name. */
const elements = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('ballast-card, ballast-legend, ballast-panel')]
      .map(({ localName }) => localName)
      .sort(),
  );

/** Switches the extension off or on, as on the browser's page of extensions, and comes back to the page. */
async function setEnabled(ballast: ExtensionBrowser, page: Page, isOn: boolean): Promise<void> {
  const settings = await ballast.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    ([id, on]) =>
      (
        chrome as unknown as { management: { setEnabled(id: string, on: boolean): Promise<void> } }
      ).management.setEnabled(id, on),
    [ballast.id, isOn] as const,
  );
  await settings.close();
  await page.bringToFront();
  // Tests see every page as shown all the time: the event is sent where the browser would send it.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
}

test.describe('an extension that is replaced under open pages', () => {
  test('the new one takes each over: nothing is doubled, and nobody need touch the page', async ({
    demo,
  }) => {
    const ballast = await launchWithExtension({ extension: DEMO });
    const page = await ballast.context.newPage();
    await openRead(page, `${demo.origin}/industry.html`);
    const [painted, drawn] = [await paintedTotal(page), await elements(page)];
    for (let times = 0; times < 2; times += 1) {
      await ballast.reload();
      await expect.poll(() => ballast.badge(page), long).toMatch(/^\d+$/);
      await expect.poll(() => paintedTotal(page), long).toBe(painted);
      await expect.poll(() => elements(page), long).toEqual(drawn);
    }
    expect(ballast.errors).toEqual([]);
    await ballast.close();
  });

  test('a panel that was pinned goes with the session, and can be pinned again', async ({ demo }) => {
    const ballast = await launchWithExtension({ extension: DEMO });
    const page = await ballast.context.newPage();
    await openRead(page, `${demo.origin}/industry.html`);
    const tab = await ballast.tabOf(page);
    let view = await openBeside(ballast, page);
    await ask(view, 'setPinned', { tab, pinned: true });
    await expect.poll(() => elements(page), long).toContain('ballast-panel');
    await ballast.reload();
    await expect.poll(() => ballast.badge(page), long).toMatch(/^\d+$/);
    await expect.poll(() => elements(page), long).not.toContain('ballast-panel');
    view = await openBeside(ballast, page);
    await ask(view, 'setPinned', { tab, pinned: true });
    await expect
      .poll(async () => (await elements(page)).filter((name) => name === 'ballast-panel'), long)
      .toHaveLength(1);
    expect(ballast.errors).toEqual([]);
    await ballast.close();
  });

  test('switched off: who comes back to the page finds it clean; switched on: read again', async ({
    demo,
  }) => {
    const ballast = await launchWithExtension({ extension: DEMO });
    const page = await ballast.context.newPage();
    await openRead(page, `${demo.origin}/industry.html`);
    const painted = await paintedTotal(page);
    await setEnabled(ballast, page, false);
    await expect.poll(() => paintedTotal(page), long).toBe(0);
    expect(await elements(page)).toEqual([]);
    await setEnabled(ballast, page, true);
    await expect.poll(() => paintedTotal(page), long).toBe(painted);
    expect(ballast.errors).toEqual([]);
    await ballast.close();
  });

  test('in the middle of reading: the page ends up read by the new one', async ({ demo }) => {
    const ballast = await launchWithExtension({ extension: DEMO });
    const page = await ballast.context.newPage();
    await ballast.tabOf(page);
    for (const moment of [0, 100, 400]) {
      await page.goto(`${demo.origin}/industry.html`, { waitUntil: 'commit' });
      await page.waitForTimeout(moment);
      await ballast.reload();
      await expect.poll(() => ballast.status(page), long).toBe('ready');
      await expect.poll(() => paintedTotal(page), long).toBeGreaterThan(0);
      expect(new Set(await elements(page)).size).toBe((await elements(page)).length);
    }
    expect(ballast.errors).toEqual([]);
    await ballast.close();
  });
});
