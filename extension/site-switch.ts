import type { Injection } from './inject-script';
import type { Answer } from './messages';
import type { PageFlow } from './page-flow';
import type { SiteAccess } from './sites/site-access';
import type { TabPages } from './tab-pages';

/** Keeps the spotter where it may be, in open tabs as in later ones. */
export interface SiteSwitch {
  /** At install, start-up and grants: registers, and reads the open tabs that match `origins` (all when absent). */
  spread(origins?: readonly string[]): Promise<void>;
  /**
   * After a revocation: registers anew and clears the tabs that may no longer be read. `isRepeated` when an earlier
   * withdrawal was broken off, which may have left a tab and told nobody.
   */
  withdraw(isRepeated?: boolean): Promise<void>;
  switchSites(hosts: readonly string[], on: boolean): Promise<void>;
}

export interface SwitchPorts {
  readonly access: Pick<SiteAccess, 'standing' | 'register' | 'switchSites'>;
  readonly pages: TabPages;
  readonly flow: Pick<PageFlow, 'leave'>;
  readonly changed: (tab: number) => Promise<void>;
  /** All tabs, or those at addresses that match; an address only where the browser shows it. */
  readonly tabs: (matches?: readonly string[]) => Promise<readonly OpenTab[]>;
  readonly inject: (name: 'spotter', tab: number, document: string | null) => Promise<Injection>;
  readonly askToRead: (tab: number, asked: boolean) => Promise<Answer<null>>;
  readonly askToLeave: (tab: number) => Promise<Answer<null>>;
}

export interface OpenTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly discarded?: boolean | undefined;
}

export const createSiteSwitch = (ports: SwitchPorts): SiteSwitch => {
  const { access, pages, flow, changed } = ports;

  const withdraw = async (isRepeated = false): Promise<void> => {
    await access.register();
    // All tabs, not only those that are kept: a spotter also stands where nothing is kept any more.
    const tabs = await ports.tabs();
    await Promise.all(tabs.map(({ id, url }) => (id === undefined ? undefined : clear(id, url, isRepeated))));
  };

  const clear = async (tab: number, url: string | undefined, isRepeated: boolean): Promise<void> => {
    const record = await pages.current(tab);
    const standing = await access.standing(record?.url ?? url ?? '');
    // a page read once never had the permission: it stays as long as it is open
    if (standing === 'granted' || (standing === 'none' && record?.access === 'once')) return;
    const left = await ports.askToLeave(tab);
    if (!record && !left.ok && !isRepeated) return; // nothing of ours was there
    await flow.leave(tab);
    await changed(tab);
  };

  const spread = async (origins?: readonly string[]): Promise<void> => {
    const matches = await access.register();
    const wanted = origins ?? matches;
    if (wanted.length === 0) return;
    // Side by side: a tab that hangs is waited for by nobody.
    await Promise.all((await ports.tabs(wanted)).map(enter));
  };

  const enter = async ({ id, url, discarded }: OpenTab): Promise<void> => {
    if (id === undefined || discarded || (await access.standing(url ?? '')) !== 'granted') return;
    // a script that is there already ignores the second copy and is asked instead
    if ((await ports.inject('spotter', id, null)) !== 'injected') return;
    await ports.askToRead(id, false);
    await changed(id);
  };

  return {
    spread,
    withdraw,
    async switchSites(hosts, on) {
      await access.switchSites(hosts, on);
      if (on) await spread(hosts.map((host) => `*://${host}/*`));
      else await withdraw();
    },
  };
};
