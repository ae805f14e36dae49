import browser from 'webextension-polyfill';
import type { SiteList } from '../../briefings/listed-site';
import { parseUrl, patternOf } from '../classify-url';
import { type SettingsStore, withSites } from '../settings';
import { listSites } from './list-sites';
import { isWebPattern } from './match-pattern';
import { registerSpotter, siteList } from './site-registration';

/** What Ballast may do on a host. `none` includes "only while the user's click lasts". */
export type SiteStanding = 'granted' | 'none' | 'switched-off';

export interface SiteAccess {
  standing(address: string): Promise<SiteStanding>;
  /** Registers the spotter anew and gives the patterns where it now runs. */
  register(): Promise<readonly string[]>;
  switchSites(hosts: readonly string[], on: boolean): Promise<void>;
  /** Every site that has a state of its own. */
  list(): Promise<SiteList>;
}

export const createSiteAccess = (settings: SettingsStore): SiteAccess => {
  // Two runs at once would both find nothing registered and both register: the second would fail.
  let queue: Promise<unknown> = Promise.resolve();
  const register = async (): Promise<readonly string[]> => {
    const { origins = [] } = await browser.permissions.getAll();
    const list = siteList(origins, (await settings.read()).switchedOff);
    await registerSpotter(list);
    return list.matches;
  };
  return {
    async standing(address) {
      const url = parseUrl(address);
      // our own pages stand in tabs, too; browsers throw when asked about their scheme
      if (!url || !isWebPattern(patternOf(url))) return 'none';
      if ((await settings.read()).switchedOff.includes(url.hostname)) return 'switched-off';
      return (await browser.permissions.contains({ origins: [patternOf(url)] })) ? 'granted' : 'none';
    },
    register() {
      const done = queue.then(register);
      queue = done.catch(() => undefined); // the caller of `register` sees the failure
      return done;
    },
    async switchSites(hosts, on) {
      await settings.change((old) => ({
        ...old,
        switchedOff: withSites(old.switchedOff, hosts, on),
      }));
    },
    async list() {
      const [{ origins = [] }, { switchedOff }] = await Promise.all([
        browser.permissions.getAll(),
        settings.read(),
      ]);
      return listSites({
        origins,
        switchedOff,
        shipped: browser.runtime.getManifest().host_permissions ?? [],
      });
    },
  };
};
