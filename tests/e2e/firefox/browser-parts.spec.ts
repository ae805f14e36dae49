import type { FirefoxTab } from '../firefox-tab';
import { askerOf, expect, openRead, openView, statusOf, test } from './fixtures';

/** The parts of Firefox's own window that are asked here. */
interface BrowserWindow {
  readonly CustomizableUI: { getPlacementOfWidget(id: string): { area: string } | null };
  readonly SidebarController: { readonly isOpen: boolean; readonly currentID: string; hide(): void };
}

/** What the real sidebar shows, as one of the extension's own pages sees it. */
function sidebarText(asker: FirefoxTab): Promise<{ status: string; title: string; text: string } | null> {
  return asker.run(() => {
    const { browser } = globalThis as unknown as {
      browser: { extension: { getViews(about: { type: string }): Window[] } };
    };
    const document = browser.extension.getViews({ type: 'sidebar' })[0]?.document;
    if (!document) return null;
    return {
      status: document.querySelector<HTMLElement>('.ballast')?.dataset.status ?? '',
      title: document.querySelector('h1')?.textContent ?? '',
      text: document.body.innerText,
    };
  });
}

test('the button stands in the toolbar', async ({ firefox }) => {
  const area = await firefox.inWindow(() => {
    const { CustomizableUI } = globalThis as unknown as BrowserWindow;
    return CustomizableUI.getPlacementOfWidget('ballast_ballast-extension_org-browser-action')?.area;
  });
  expect(area).toBe('nav-bar');
});

test('a click in the popup opens the sidebar, which follows the active tab', async ({
  demo,
  firefox,
  tab,
}) => {
  const url = `${demo.origin}/industry.html`;
  await openRead(firefox, tab, url);
  const isOpen = () =>
    firefox.inWindow(() => {
      const { isOpen: open, currentID } = (globalThis as unknown as BrowserWindow).SidebarController;
      return open && currentID.startsWith('ballast');
    });
  expect(await isOpen()).toBe(false);
  const view = await openView(firefox, 'popup.html', url);
  await view.activate();
  await expect.poll(() => statusOf(view)).toBe('ready');
  const { x, y } = await view.run(() => {
    const box = document.querySelector('button[aria-label="Open the side panel"]')?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  });
  await view.click(x, y);
  await expect.poll(isOpen).toBe(true);
  await view.close().catch(() => undefined); // it closes by itself once the sidebar is open

  const asker = await askerOf(firefox);
  const shown = async (part: 'status' | 'title' | 'text') => (await sidebarText(asker))?.[part] ?? '';
  await tab.activate();
  await expect.poll(() => shown('title'), { timeout: 15_000 }).toContain('Industry ministry widens support');
  expect(await shown('text')).toMatch(/repeats \d+ of \d+/i);

  const other = await firefox.open();
  await other.activate();
  await openRead(firefox, other, `${demo.origin}/credit.html`);
  await expect.poll(() => shown('title')).toContain('Central bank lowers');
  await tab.activate();
  await expect.poll(() => shown('title')).toContain('Industry ministry widens support');
  await other.close();
  await tab.goto(`${demo.origin}/ferry.html`);
  await expect.poll(() => shown('status')).toBe('off-topic');
  expect(await shown('text')).toContain('Luo Junjie');
  await firefox.inWindow(() => (globalThis as unknown as BrowserWindow).SidebarController.hide());
});
