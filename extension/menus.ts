import browser from 'webextension-polyfill';

/**
 * "Never here" is not among them: the menu cannot name the site, and a slip beside "read this page" would silence
 * it. It stands at the foot of every view, one click away.
 */
export const MENU_ITEMS = ['read-page', 'pin-panel', 'open-side-panel', 'open-sites'] as const;
export type MenuItem = (typeof MENU_ITEMS)[number];

/** Creates the menu on pages and on the toolbar button, in place of what the browser may have kept of it. */
export const createMenus = async (titles: Readonly<Record<MenuItem, string>>): Promise<void> => {
  await browser.contextMenus.removeAll();
  for (const id of MENU_ITEMS) {
    browser.contextMenus.create({
      id,
      title: titles[id],
      contexts: id === 'open-sites' ? ['action'] : ['page', 'selection', 'link', 'image', 'action'],
    });
  }
};

export const isMenuItem = (id: unknown): id is MenuItem => MENU_ITEMS.some((item) => item === id);

export const COMMANDS = ['next-highlight', 'previous-highlight', 'toggle-highlights'] as const;
export type Command = (typeof COMMANDS)[number];

export const isCommand = (name: string): name is Command => COMMANDS.some((command) => command === name);
