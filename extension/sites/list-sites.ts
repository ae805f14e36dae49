import type { ListedSite, SiteList, SiteReason } from '../../briefings/listed-site';
import { knownHost } from './known-hosts';
import { hostOfPattern, isWebPattern } from './match-pattern';

export interface SiteFacts {
  /** What `permissions.getAll` gives: all that the browser allows at this moment. */
  readonly origins: readonly string[];
  /** The host permissions of the manifest, whether the browser grants or withholds them. */
  readonly shipped: readonly string[];
  readonly switchedOff: readonly string[];
}

/** Every site that has a state of its own: those shipped, those the user granted and those switched off. */
export const listSites = ({ origins, shipped, switchedOff }: SiteFacts): SiteList => {
  const shippedHosts = byHost(shipped);
  const web = origins.filter(isWebPattern);
  const allSites = web.filter((origin) => hostOfPattern(origin) === '*');
  const single = web.filter((origin) => hostOfPattern(origin) !== '*');
  const grants = byHost(single);
  const off = new Set(switchedOff);

  const siteOf = (host: string): ListedSite => {
    const isShipped = shippedHosts.has(host);
    const isGranted = grants.has(host) || single.some((origin) => isInside(host, hostOfPattern(origin)));
    const isAllowed = isGranted || allSites.length > 0;
    return {
      host,
      known: knownOf(host),
      reason: off.has(host) ? 'switched-off' : reasonOf(isShipped, isGranted, isAllowed),
      isAllowed,
      // what came with the extension can be withheld by the browser only, and is not ours to give back
      granted: isShipped ? [] : (grants.get(host) ?? []),
      askFor: shippedHosts.get(host) ?? [`https://${host}/*`],
    };
  };
  const hosts = new Set([...shippedHosts.keys(), ...grants.keys(), ...switchedOff]);
  return { sites: [...hosts].sort().map(siteOf), allSites };
};

const reasonOf = (isShipped: boolean, isGranted: boolean, isAllowed: boolean): SiteReason => {
  if (isGranted) return isShipped ? 'installed' : 'granted';
  return isAllowed ? 'all-sites' : 'withheld';
};

const byHost = (patterns: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const pattern of patterns) {
    const host = hostOfPattern(pattern);
    groups.set(host, [...(groups.get(host) ?? []), pattern]);
  }
  return groups;
};

/** Whether a host lies under a pattern's `*.example.org`. */
const isInside = (host: string, wildcard: string): boolean =>
  wildcard.startsWith('*.') && (host === wildcard.slice(2) || host.endsWith(wildcard.slice(1)));

const knownOf = (host: string): ListedSite['known'] => {
  const known = knownHost(host);
  if (!known) return null;
  const { name, category, country, langs } = known;
  return { name, category, country, langs };
};
