import browser from 'webextension-polyfill';
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
    for (const tab of await pages.tabs()) {
      const record = await pages.current(tab);
      if (!record) continue;
      const standing = await access.standing(record.url);
      // a page read once never had the permission: it stays as long as it is open
      if (standing === 'granted' || (standing === 'none' && record.access === 'once')) continue;
      await askTab(tab, 'leavePage', {});
      await flow.leave(tab);
      await changed(tab);
    }
  };

  const spread = async (origins?: readonly string[]): Promise<void> => {
    const matches = await access.register();
    const wanted = origins ?? matches;
    if (wanted.length === 0) return;
    for (const tab of await browser.tabs.query({ url: [...wanted] })) {
      if (tab.id === undefined || tab.discarded) continue;
      if ((await access.standing(tab.url ?? '')) !== 'granted') continue;
      // a script that is there already ignores the second copy and is asked instead
      if ((await injectScript('spotter', tab.id, null)) !== 'injected') continue;
      await askTab(tab.id, 'readPage', { asked: false });
      await changed(tab.id);
    }
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
