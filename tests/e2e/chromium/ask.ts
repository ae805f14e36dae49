import { expect, type Page } from '@playwright/test';
import { ClosedShadow } from './closed-shadow';
import type { ExtensionBrowser } from './extension-browser';
import { paintedText } from './painted';

/** One of the extension's own pages, opened as a tab for the tab of `page`, which is in front again afterwards. */
export async function openBeside(ballast: ExtensionBrowser, page: Page, file = 'popup.html'): Promise<Page> {
  const tab = await ballast.tabOf(page);
  const view = await ballast.context.newPage();
  await view.goto(ballast.address(`${file}?tab=${tab}`));
  await page.bringToFront();
  return view;
}

/** Pins the panel to the tab of `page` and waits until it stands there. */
export async function pinTo(
  ballast: ExtensionBrowser,
  page: Page,
): Promise<{ readonly tab: number; readonly view: Page; readonly panel: ClosedShadow }> {
  const tab = await ballast.tabOf(page);
  const view = await openBeside(ballast, page);
  await ask(view, 'setPinned', { tab, pinned: true });
  const panel = await ClosedShadow.of(page, 'ballast-panel');
  await expect.poll(() => panel.isShown(), { timeout: 20_000 }).toBe(true);
  return { tab, view, panel };
}

/** A request to the background as `view`, a page of the extension, would send it. */
export function ask(view: Page, type: string, data: object): Promise<unknown> {
  return view.evaluate(
    ([name, about]) => chrome.runtime.sendMessage({ to: 'background', type: name, data: about }),
    [type, data] as const,
  );
}

/** How many ranges are painted on the page. */
export async function paintedTotal(page: Page): Promise<number> {
  return Object.values(await paintedText(page)).flat().length;
}

/** Everything the background keeps for this session, as text. */
export function sessionText(ballast: ExtensionBrowser): Promise<string> {
  return ballast.inWorker(async () => JSON.stringify(await chrome.storage.session.get(null)));
}
