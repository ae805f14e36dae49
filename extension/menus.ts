import browser from 'webextension-polyfill';

export const MENU_ITEMS = ['read-page', 'pin-panel', 'open-side-panel'] as const;
export type MenuItem = (typeof MENU_ITEMS)[number];

/** Creates the menu on pages and on the toolbar button, in place of what the browser may have kept of it. */
export const createMenus = async (titles: Readonly<Record<MenuItem, string>>): Promise<void> => {
  await browser.contextMenus.removeAll();
  for (const id of MENU_ITEMS) {
    browser.contextMenus.create({
      id,
      title: titles[id],
      contexts: ['page', 'selection', 'link', 'image', 'action'],
    });
  }
};

export const isMenuItem = (id: unknown): id is MenuItem => MENU_ITEMS.some((item) => item === id);

export const COMMANDS = ['next-highlight', 'previous-highlight', 'toggle-highlights'] as const;
export type Command = (typeof COMMANDS)[number];

export const isCommand = (name: string): name is Command => COMMANDS.some((command) => command === name);
