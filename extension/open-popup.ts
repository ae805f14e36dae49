import browser from 'webextension-polyfill';

/** What the opener needs of the browser; a fake is ten lines. */
export interface PopupPorts {
  /** Whether the tab is the one shown in its window: nobody clicked in another. */
  readonly isShown: (tab: number) => Promise<boolean>;
  /** Brings a popup that is open already to the front; false when there is none. */
  readonly showOpen: () => Promise<boolean>;
  /** The toolbar popup; throws where the browser opens it only for a gesture of its own. */
  readonly openPopup: (window: number) => Promise<void>;
  /** The same page in a small window, for one tab. */
  readonly openWindow: (tab: number) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** After one was opened the next must wait, milliseconds: whoever asks more often is no reader's hand. */
const REST = 1_000;

/**
 * Opens the popup for the tab in which it was asked for, one at a time. A menu is the reader's own hand; a script in a
 * page may be anybody's, and is not heard again at once.
 */
export const createPopupOpener = (ports: PopupPorts) => {
  let isOpening = false;
  let isResting = false;
  return async (tab: number, window: number, by: 'menu' | 'page'): Promise<void> => {
    if (isOpening || (isResting && by === 'page')) return;
    isOpening = isResting = true;
    try {
      if (!(await ports.isShown(tab)) || (await ports.showOpen())) return;
      await ports.openPopup(window).catch(() => ports.openWindow(tab));
    } finally {
      isOpening = false;
      void ports.wait(REST).then(() => {
        isResting = false;
      });
    }
  };
};

/** The browser's side of it. */
export const popupPorts = (): PopupPorts => ({
  isShown: async (tab) => (await browser.tabs.get(tab)).active,
  showOpen: async () => {
    if (await hasPopup()) return true;
    const [open] = await browser.tabs.query({ url: `${browser.runtime.getURL(POPUP)}*` });
    if (open?.id === undefined || open.windowId === undefined) return false;
    await browser.windows.update(open.windowId, { focused: true });
    await browser.tabs.update(open.id, { active: true });
    return true;
  },
  openPopup: (window) => browser.action.openPopup(window < 0 ? undefined : { windowId: window }),
  openWindow: async (tab) => {
    const url = browser.runtime.getURL(`${POPUP}?tab=${tab}`);
    await browser.windows.create({ url, type: 'popup', width: 420, height: 680 });
  },
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

const POPUP = 'popup.html';

/** Chromium lists contexts, Firefox gives windows; webextension-polyfill knows only the latter. */
const hasPopup = async (): Promise<boolean> => {
  const runtime = browser.runtime as typeof browser.runtime & ContextLister;
  if (runtime.getContexts) return (await runtime.getContexts({ contextTypes: ['POPUP'] })).length > 0;
  return (browser.extension.getViews?.({ type: 'popup' }).length ?? 0) > 0;
};

interface ContextLister {
  getContexts?(filter: { contextTypes: string[] }): Promise<readonly unknown[]>;
}
