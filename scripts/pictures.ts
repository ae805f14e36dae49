/** Takes the pictures of README from the real extension: `npm run pictures` writes docs/pictures. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { ClosedShadow } from '../tests/e2e/chromium/closed-shadow';
import { type ExtensionBrowser, launchWithExtension } from '../tests/e2e/chromium/extension-browser';
import { pointOn } from '../tests/e2e/chromium/painted';
import { startDemoServer } from './demo-server.mjs';

/** No picture may be heavier, in bytes: they are kept with the source. */
const HEAVIEST = 250_000;

const folder = resolve('docs', 'pictures');
const extension = resolve('.output', 'demo', 'chrome-mv3');
mkdirSync(folder, { recursive: true });
execFileSync(process.execPath, ['scripts/build.mjs', '--local-host', 'chrome'], { stdio: 'pipe' });
const demo = await startDemoServer();
for (const colorScheme of ['light', 'dark'] as const) {
  const ballast = await launchWithExtension({
    extension,
    colorScheme,
    viewport: { width: 1100, height: 720 },
  });
  await (colorScheme === 'light' ? takeLight(ballast) : takeDark(ballast));
  await ballast.close();
}
await demo.close();

async function takeLight(ballast: ExtensionBrowser): Promise<void> {
  const page = await ballast.context.newPage();
  await openReady(ballast, page, '/industry.html');
  await takePopup(ballast, page, 'popup');
  await page.bringToFront();
  await takeHighlights(page);
  await page.mouse.move(5, 5);
  await pin(ballast, page);
  // Wide enough for text and panel side by side.
  await page.setViewportSize({ width: 1440, height: 680 });
  await page.evaluate(() => scrollTo(0, 0));
  await save(page, 'panel');
  await openReady(ballast, page, '/zh-industry.html');
  const panel = await ClosedShadow.of(page, 'ballast-panel');
  await until(async () => (await panel.text()).includes('工业'), 'the panel shows the Chinese page');
  await save(page, 'chinese');
  await takeSites(ballast);
}

/** The page of sites: one kind of publisher, with one site just switched off. */
async function takeSites(ballast: ExtensionBrowser): Promise<void> {
  const sites = await ballast.context.newPage();
  await sites.setViewportSize({ width: 1100, height: 760 });
  await sites.goto(ballast.address('options.html'));
  await sites.getByLabel('Kind').selectOption('broadcaster');
  await sites.getByRole('button', { name: 'Switch off www.aljazeera.com' }).click();
  await sites.locator('.notice-bar[data-shown=true]').waitFor();
  await sites.evaluate(() => scrollTo(0, 0));
  await save(sites, 'sites');
  await sites.close();
}

async function takeDark(ballast: ExtensionBrowser): Promise<void> {
  const page = await ballast.context.newPage();
  await openReady(ballast, page, '/industry.html');
  await takePopup(ballast, page, 'dark');
}

async function openReady(ballast: ExtensionBrowser, page: Page, path: string): Promise<void> {
  await page.goto(demo.origin + path);
  await until(async () => (await ballast.badge(page)) !== '', `${path} is read`);
}

/** The popup's page in a tab of its own, at the popup's width. */
async function takePopup(ballast: ExtensionBrowser, page: Page, name: string): Promise<void> {
  const tab = await ballast.tabOf(page);
  const view = await ballast.context.newPage();
  await view.setViewportSize({ width: 640, height: 760 });
  await view.goto(ballast.address(`popup.html?tab=${tab}`));
  await view.locator('.ballast:not([data-status=loading]):not([data-status=reading])').waitFor();
  await save(view, name);
  await view.close();
}

async function takeHighlights(page: Page): Promise<void> {
  const { x, y } = await pointOn(page, 'Downward pressure');
  await page.mouse.click(x, y);
  const card = await ClosedShadow.of(page, 'ballast-card');
  await until(() => card.isShown(), 'the card is shown');
  await save(page, 'highlights');
  await page.keyboard.press('Escape');
}

async function pin(ballast: ExtensionBrowser, page: Page): Promise<void> {
  const popup = await ballast.openPopup(page);
  await popup.getByRole('button', { name: 'Pin beside the page' }).click();
  await page.bringToFront();
  const panel = await ClosedShadow.of(page, 'ballast-panel');
  await until(async () => (await panel.text()).includes('Industry'), 'the panel is shown');
  await popup.close().catch(() => undefined); // pinning may have closed it
}

async function save(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, animations: 'disabled', scale: 'css' });
  const { size } = statSync(path);
  console.log(`${path.slice(resolve('.').length + 1)}  ${(size / 1000).toFixed(0)} kB`);
  if (size > HEAVIEST) throw new Error(`${name}.png is heavier than ${HEAVIEST / 1000} kB`);
}

async function until(ask: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await ask())) {
    if (Date.now() > deadline) throw new Error(`not within twenty seconds: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
