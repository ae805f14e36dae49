import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { startDemoServer } from '../../../scripts/demo-server.mjs';
import { STATES } from '../../gallery/states';
import { ClosedShadow } from './closed-shadow';
import { launchWithExtension } from './extension-browser';
import { DEMO, expect, openRead, test } from './fixtures';
import { pointOn } from './painted';

/** Serious and critical findings, one line each. */
async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`no serious finding by axe, ${colorScheme}`, () => {
    test('in the popup and the side panel, in every state', async ({ demo }) => {
      const ballast = await launchWithExtension({ extension: DEMO, colorScheme });
      const page = await ballast.context.newPage();
      const view = await ballast.context.newPage();
      await view.setViewportSize({ width: 420, height: 900 });
      for (const [path, status] of [
        ['/industry.html', 'ready'],
        ['/zh-industry.html', 'ready'],
        ['/ferry.html', 'off-topic'],
        ['/', 'not-article'],
      ] as const) {
        await page.goto(demo.origin + path);
        await expect.poll(() => ballast.status(page), { timeout: 20_000 }).toBe(status);
        const tab = await ballast.tabOf(page);
        for (const file of ['popup.html', 'sidepanel.html']) {
          await view.goto(ballast.address(`${file}?tab=${tab}`));
          await view.bringToFront();
          await expect(view.locator('.ballast')).toHaveAttribute('data-status', status);
          for (const details of await view.locator('details').all())
            await details.evaluate((element) => element.setAttribute('open', ''));
          expect(await findings(view), `${file} on ${path}`).toEqual([]);
        }
      }
      for (const address of ['chrome://version/', demo.origin.replace('127.0.0.1', 'localhost')]) {
        await page.goto(address);
        const tab = await ballast.tabOf(page);
        await view.goto(ballast.address(`popup.html?tab=${tab}`));
        await expect(view.locator('.ballast')).toHaveAttribute('data-status', /restricted|no-access/);
        expect(await findings(view), address).toEqual([]);
      }
      await ballast.close();
    });

    test('on the page of sites, wide and narrow, with a notice, a refusal and nothing found', async () => {
      test.setTimeout(180_000); // every row is looked at, twice
      const ballast = await launchWithExtension({
        extension: DEMO,
        colorScheme,
        grants: ['https://paper.example/*'],
      });
      const sites = await ballast.context.newPage();
      await sites.goto(ballast.address('options.html'));
      await expect(sites.locator('.site').first()).toBeVisible();
      for (const width of [1180, 360]) {
        await sites.setViewportSize({ width, height: 900 });
        expect(await findings(sites), `${width} wide`).toEqual([]);
        const { scroll, inner } = await sites.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          inner: innerWidth,
        }));
        expect(scroll).toBeLessThanOrEqual(inner);
      }
      await sites.getByRole('button', { name: 'Switch off www.bbc.com' }).click();
      await expect(sites.locator('.notice-bar')).toHaveAttribute('data-shown', 'true');
      await sites.getByLabel('Address of the site').fill('nonsense');
      await sites.getByLabel('Address of the site').press('Enter');
      await expect(sites.getByRole('alert')).toContainText('not the address');
      await sites.getByRole('searchbox').fill('nothing.example');
      await expect(sites.locator('.nothing')).toBeVisible();
      expect(await findings(sites)).toEqual([]);
      await ballast.close();
    });

    test('in the card, the legend and the panel', async ({ demo }) => {
      const ballast = await launchWithExtension({ extension: DEMO, colorScheme });
      const page = await ballast.context.newPage();
      await openRead(page, `${demo.origin}/industry.html`);
      const popup = await ballast.openPopup(page);
      await popup.getByRole('button', { name: 'Pin beside the page' }).click();
      await page.bringToFront();
      const panel = await ClosedShadow.of(page, 'ballast-panel');
      await expect.poll(() => panel.text(), { timeout: 15_000 }).toContain('Industry ministry');
      const { x, y } = await pointOn(page, 'Downward pressure');
      await page.mouse.click(x, y);
      for (const seen of [page, popup].filter((each) => !each.isClosed()))
        expect(
          await seen.evaluate((query) => matchMedia(query).matches, `(prefers-color-scheme: ${colorScheme})`),
        ).toBe(true);
      const card = await ClosedShadow.of(page, 'ballast-card');
      await expect.poll(() => card.isShown()).toBe(true);
      for (const part of [card, await ClosedShadow.of(page, 'ballast-legend'), panel]) {
        const { markup, styles } = await part.content();
        const copy = await ballast.context.newPage();
        await copy.goto(`${demo.origin}/ferry.html`);
        await copy.evaluate(
          ({ markup, styles }) => {
            const host = document.createElement('ballast-copy');
            const root = host.attachShadow({ mode: 'open' });
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(styles);
            root.adoptedStyleSheets = [sheet];
            root.innerHTML = markup;
            document.body.replaceChildren(host);
          },
          { markup, styles },
        );
        const own = (await findings(copy)).filter((finding) => !isOfThePage(finding));
        expect(own).toEqual([]);
        await copy.close();
      }
      await ballast.close();
    });
  });
}

test('no serious finding in any state of the gallery, light and dark', async ({ page }) => {
  test.setTimeout(180_000);
  await build({ configFile: resolve('tests/gallery/vite.config.ts'), logLevel: 'silent' });
  const gallery = await startDemoServer({ folder: resolve('.output/gallery') });
  const wrong: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const surface of ['popup', 'panel'] as const) {
      await page.setViewportSize({ width: surface === 'popup' ? 640 : 360, height: 900 });
      // In the panel the same parts stand in a shadow root: the states that differ most are enough.
      const states = Object.keys(STATES).filter(
        (state) => surface === 'popup' || /^ready|^no-access/.test(state),
      );
      for (const state of states) {
        await page.goto(`${gallery.origin}/?state=${state}&surface=${surface}&theme=${colorScheme}`);
        await expect(page.locator('.ballast')).toBeVisible();
        const found = (await findings(page)).filter((finding) => !isOfThePage(finding));
        wrong.push(...found.map((finding) => `${state} ${surface} ${colorScheme}: ${finding}`));
      }
    }
  }
  await gallery.close();
  expect(wrong).toEqual([]);
});

/** What belongs to the page around one of our elements is the page's affair. */
const isOfThePage = (finding: string) => /^(region|page-has|landmark|document-title|bypass)/.test(finding);
