import browser from 'webextension-polyfill';

/** The browser's own side panel (Chromium) or sidebar (Firefox) behind one interface. */
export interface SidePanel {
  readonly isAvailable: boolean;
  /** Whether a click in the panel of a page will do: Chromium carries it along with the message, Firefox does not. */
  readonly opensFromPage: boolean;
  /**
   * Opens it. Must be called inside the user's gesture with nothing awaited before: both browsers check. False when
   * the browser refused.
   */
  open(window: number): Promise<boolean>;
}

/** The part of `chrome.sidePanel` that is used: webextension-polyfill does not know it. */
interface ChromeSidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Asked for again on each call: in a content script neither exists. */
export const sidePanel: SidePanel = {
  get isAvailable() {
    return chromePanel() !== undefined || typeof browser.sidebarAction?.open === 'function';
  },
  get opensFromPage() {
    return chromePanel() !== undefined;
  },
  async open(window) {
    const panel = chromePanel();
    try {
      if (panel) await panel.open({ windowId: window });
      else await browser.sidebarAction.open();
      return true;
    } catch {
      return false; // no gesture any more, or the window has closed
    }
  },
};

const chromePanel = (): ChromeSidePanel | undefined =>
  (globalThis as { chrome?: { sidePanel?: ChromeSidePanel } }).chrome?.sidePanel;
