import browser, { type Tabs } from 'webextension-polyfill';
import { injectScript } from './inject-script';
import type { PageFlow } from './page-flow';
import { askTab } from './send-to-tabs';
import type { SiteAccess } from './sites/site-access';
import type { TabPages } from './tab-pages';

/** Keeps the spotter where it may be, in open tabs as in later ones. */
export interface SiteSwitch {
  /** At install, start-up and grants: registers, and reads the open tabs that match `origins` (all when absent). */
  spread(origins?: readonly string[]): Promise<void>;
  /** After a revocation: registers anew and clears the tabs that may no longer be read. */
  withdraw(): Promise<void>;
  switchSite(host: string, on: boolean): Promise<void>;
}

export interface SwitchPorts {
  readonly access: SiteAccess;
  readonly pages: TabPages;
  readonly flow: Pick<PageFlow, 'leave'>;
  readonly changed: (tab: number) => Promise<void>;
}

export const createSiteSwitch = ({ access, pages, flow, changed }: SwitchPorts): SiteSwitch => {
  const withdraw = async (): Promise<void> => {
    await access.register();
    // All tabs, not only those that are kept: a spotter also stands where nothing is kept any more.
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map(({ id, url }) => (id === undefined ? undefined : clear(id, url))));
  };

  const clear = async (tab: number, url: string | undefined): Promise<void> => {
    const record = await pages.current(tab);
    const standing = await access.standing(record?.url ?? url ?? '');
    // a page read once never had the permission: it stays as long as it is open
    if (standing === 'granted' || (standing === 'none' && record?.access === 'once')) return;
    const left = await askTab(tab, 'leavePage', {});
    if (!record && !left.ok) return; // nothing of ours was there
    await flow.leave(tab);
    await changed(tab);
  };

  const spread = async (origins?: readonly string[]): Promise<void> => {
    const matches = await access.register();
    const wanted = origins ?? matches;
    if (wanted.length === 0) return;
    // Side by side: a tab that hangs is waited for by nobody.
    await Promise.all((await browser.tabs.query({ url: [...wanted] })).map(enter));
  };

  const enter = async ({ id, url, discarded }: Pick<Tabs.Tab, 'id' | 'url' | 'discarded'>): Promise<void> => {
    if (id === undefined || discarded || (await access.standing(url ?? '')) !== 'granted') return;
    // a script that is there already ignores the second copy and is asked instead
    if ((await injectScript('spotter', id, null)) !== 'injected') return;
    await askTab(id, 'readPage', { asked: false });
    await changed(id);
  };

  return {
    spread,
    withdraw,
    async switchSite(host, on) {
      await access.switchSite(host, on);
      if (on) await spread([`*://${host}/*`]);
      else await withdraw();
    },
  };
};
