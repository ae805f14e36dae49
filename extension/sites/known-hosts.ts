import type { SiteCategory } from '../../briefings/listed-site';
import { BROADCASTERS } from './broadcasters';
import { CENTRAL_BANKS } from './central-banks';
import { GOVERNMENTS } from './governments';
import { INTERNATIONAL_ORGANISATIONS } from './international-organisations';
import type { HostRow, KnownHost } from './known-host';
import { MAGAZINES } from './magazines';
import { MINISTRIES } from './ministries';
import { NEWS_AGENCIES } from './news-agencies';
import { NEWSPAPERS } from './newspapers';
import { STATISTICS_OFFICES } from './statistics-offices';
import { THINK_TANKS } from './think-tanks';

export type { KnownHost } from './known-host';

const LANGS = { en: ['en'], zh: ['zh'], 'en zh': ['en', 'zh'] } as const;

const LISTS: Readonly<Record<SiteCategory, readonly HostRow[]>> = {
  'news-agency': NEWS_AGENCIES,
  newspaper: NEWSPAPERS,
  broadcaster: BROADCASTERS,
  magazine: MAGAZINES,
  government: GOVERNMENTS,
  ministry: MINISTRIES,
  'statistics-office': STATISTICS_OFFICES,
  'central-bank': CENTRAL_BANKS,
  'international-organisation': INTERNATIONAL_ORGANISATIONS,
  'think-tank': THINK_TANKS,
};

/**
 * The hosts that Ballast may read from the moment it is installed, sorted by host.
 * Frozen at the first release: a browser disables an extension that asks for another host until its user agrees.
 * Several still answer on plain http, so a match pattern made from one should take both schemes.
 */
export const KNOWN_HOSTS: readonly KnownHost[] = Object.entries(LISTS)
  .flatMap(([category, rows]) => rows.map((row) => toKnownHost(category as SiteCategory, row)))
  .sort((a, b) => (a.host < b.host ? -1 : 1));

const BY_HOST: ReadonlyMap<string, KnownHost> = new Map(KNOWN_HOSTS.map((entry) => [entry.host, entry]));

/** The entry of exactly this host (as `URL.hostname` gives it), null when it is not listed. */
export function knownHost(host: string): KnownHost | null {
  return BY_HOST.get(host) ?? null;
}

function toKnownHost(category: SiteCategory, [host, country, langs, name]: HostRow): KnownHost {
  return { host, category, country, langs: LANGS[langs], name };
}
