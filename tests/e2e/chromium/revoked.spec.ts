import type { Page } from '@playwright/test';
import { paintedTotal, pinTo, sessionText } from './ask';
import { ClosedShadow } from './closed-shadow';
import { type ExtensionBrowser, launchWithExtension } from './extension-browser';
import { DEMO, expect, openRead, test } from './fixtures';
import { longArticle } from './long-article';

const long = { timeout: 20_000 };

/** The choice on the browser's own page of extensions. */
async function setHostAccess(
  ballast: ExtensionBrowser,
  hostAccess: 'ON_CLICK' | 'ON_SPECIFIC_SITES',
  host?: string,
): Promise<void> {
  const settings = await ballast.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async ([id, access, site]) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: {
          updateExtensionConfiguration(about: object): Promise<void>;
          addHostPermission(id: string, host: string): Promise<void>;
        };
      };
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: access });
      if (site) await developerPrivate.addHostPermission(id ?? '', site);
    },
    [ballast.id, hostAccess, host] as const,
  );
  await settings.close();
}

const isPainted = (page: Page) => expect.poll(() => paintedTotal(page), long).toBeGreaterThan(0);

test('“on click” in the browser’s settings clears what was painted and pinned, and “on sites” brings it back', async ({
  demo,
}) => {
  const ballast = await launchWithExtension({ extension: DEMO });
  const page = await ballast.context.newPage();
  await openRead(page, `${demo.origin}/industry.html`);
  const { view, panel } = await pinTo(ballast, page);

  await setHostAccess(ballast, 'ON_CLICK');
  await expect.poll(() => paintedTotal(page), long).toBe(0);
  await expect.poll(() => panel.isShown(), long).toBe(false);
  await expect.poll(() => ballast.badge(page)).toBe('');
  await expect(view.locator('.ballast')).toHaveAttribute('data-status', /^(no-access|restricted)$/, long);
  await page.goto(`${demo.origin}/credit.html`);
  await view.waitForTimeout(1_000);
  expect(await sessionText(ballast)).not.toContain('Central bank');

  await setHostAccess(ballast, 'ON_SPECIFIC_SITES', 'http://127.0.0.1/*');
  await isPainted(page);
  const again = await ClosedShadow.of(page, 'ballast-panel');
  await expect.poll(() => again.isShown(), long).toBe(true);
  await expect(view.locator('.ballast')).toHaveAttribute('data-status', 'ready', long);
  expect(ballast.errors).toEqual([]);
  await ballast.close();
});

test('access that ends while the page is read leaves nothing of it, and the same page is read when it is back', async ({
  demo,
}) => {
  demo.pages.set('/long.html', await longArticle(demo));
  const ballast = await launchWithExtension({ extension: DEMO });
  const page = await ballast.context.newPage();
  await ballast.tabOf(page);
  for (const moment of [0, 100, 300, 600]) {
    await page.goto(`${demo.origin}/long.html`, { waitUntil: 'commit' });
    await page.waitForTimeout(moment);
    await setHostAccess(ballast, 'ON_CLICK');
    await expect.poll(() => paintedTotal(page), long).toBe(0);
    await expect.poll(() => ballast.status(page), long).not.toMatch(/^(ready|reading)$/);
    await setHostAccess(ballast, 'ON_SPECIFIC_SITES', 'http://127.0.0.1/*');
    await isPainted(page);
    await expect.poll(() => ballast.status(page), long).toBe('ready');
  }
  expect(ballast.errors).toEqual([]);
  await ballast.close();
});
