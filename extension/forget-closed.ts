import type { PageFlow } from './page-flow';
import type { Pins } from './pins';
import type { TabPages } from './tab-pages';

export interface ForgetPorts {
  readonly pages: Pick<TabPages, 'tabs'>;
  readonly pins: Pick<Pins, 'all' | 'set'>;
  readonly flow: Pick<PageFlow, 'close'>;
  /** The numbers of all open tabs, private ones too where we may see them. */
  readonly openTabs: () => Promise<readonly number[]>;
}

/**
 * Forgets what is kept of tabs that closed while no worker lived to hear of it, or the one that heard of it ended:
 * the browser tells once. Asked in this order, since a tab that is kept was open before.
 */
export const forgetClosed = async ({ pages, pins, flow, openTabs }: ForgetPorts): Promise<void> => {
  const [kept, pinned] = [await pages.tabs(), await pins.all()];
  const open = new Set(await openTabs());
  for (const tab of kept) if (!open.has(tab)) await flow.close(tab);
  for (const tab of pinned) if (!open.has(tab)) await pins.set(tab, false);
};
