import {
  type ListedSite,
  NO_CHANGE,
  type SiteChange,
  type SiteList,
  stateOf,
} from '../briefings/listed-site';
import type { WordKey } from './words';

/** The one thing that can be done about a site: the button's word, what it does, and what is told afterwards. */
export interface SiteControl {
  readonly word: Extract<WordKey, `sites.${string}`>;
  readonly told:
    | 'sites.toldOff'
    | 'sites.toldOn'
    | 'sites.toldAllowed'
    | 'sites.toldTakenBack'
    | 'sites.toldForgotten';
  readonly change: SiteChange;
}

export const ALL_SITES = ['https://*/*', 'http://*/*'] as const;

export const controlOf = (site: ListedSite, hasAllSites: boolean): SiteControl => {
  const { host, reason, isAllowed, granted, askFor, known } = site;
  switch (reason) {
    case 'installed':
    case 'all-sites':
      return switchOff(host);
    case 'granted': {
      // What another permission covers would go on after this one is taken back.
      const isOwn = granted.length > 0 && !(hasAllSites && !isWildcard(host));
      return isOwn
        ? {
            word: 'sites.takeBack',
            told: 'sites.toldTakenBack',
            change: { ...NO_CHANGE, takeBack: granted },
          }
        : switchOff(host);
    }
    case 'withheld':
      return { word: 'sites.allow', told: 'sites.toldAllowed', change: { ...NO_CHANGE, allow: askFor } };
    case 'switched-off': {
      const on = { ...NO_CHANGE, on: [host] };
      if (isAllowed) return { word: 'sites.switchOn', told: 'sites.toldOn', change: on };
      return known
        ? { word: 'sites.allow', told: 'sites.toldAllowed', change: { ...on, allow: askFor } }
        : { word: 'sites.forget', told: 'sites.toldForgotten', change: on };
    }
    default:
      return reason satisfies never;
  }
};

const switchOff = (host: string): SiteControl => ({
  word: 'sites.switchOff',
  told: 'sites.toldOff',
  change: { ...NO_CHANGE, off: [host] },
});

/** A whole group on or off; a permission with subdomains has no single host that could be switched. */
export const switchAll = (sites: readonly ListedSite[], on: boolean): SiteChange => {
  const hosts = sites
    .filter(({ reason, host }) => stateOf(reason) === (on ? 'off' : 'on') && !isWildcard(host))
    .map(({ host }) => host);
  return on ? { ...NO_CHANGE, on: hosts } : { ...NO_CHANGE, off: hosts };
};

/** Gives back every permission that the user gave. */
export const takeAllBack = ({ sites, allSites }: SiteList): SiteChange => ({
  ...NO_CHANGE,
  takeBack: [...allSites, ...sites.flatMap(({ granted }) => granted)],
});

/** Nothing of ours anywhere: no permission beyond the installed ones, and those sites switched off. */
export const stopEverywhere = (list: SiteList): SiteChange => ({
  ...takeAllBack(list),
  off: list.sites
    .filter(({ reason, granted }) => reason !== 'switched-off' && granted.length === 0)
    .map(({ host }) => host),
});

/** As after the installation. */
export const beginAnew = (list: SiteList): SiteChange => ({
  ...takeAllBack(list),
  on: list.sites.filter(({ reason }) => reason === 'switched-off').map(({ host }) => host),
});

export const isNothing = ({ allow, takeBack, on, off }: SiteChange): boolean =>
  allow.length + takeBack.length + on.length + off.length === 0;

const isWildcard = (host: string): boolean => host.startsWith('*.');
