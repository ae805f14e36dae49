import type { ListedSite, SiteCategory, SiteState, TypedSite } from '../briefings/listed-site';
import type { IconName } from './icon';
import type { WordKey, Words } from './words';

export const CATEGORY_WORDS = {
  'news-agency': 'category.newsAgency',
  newspaper: 'category.newspaper',
  broadcaster: 'category.broadcaster',
  magazine: 'category.magazine',
  government: 'category.government',
  ministry: 'category.ministry',
  'statistics-office': 'category.statisticsOffice',
  'central-bank': 'category.centralBank',
  'international-organisation': 'category.internationalOrganisation',
  'think-tank': 'category.thinkTank',
} as const satisfies Record<SiteCategory, WordKey>;

export const STATE_WORDS = {
  on: 'sites.on',
  off: 'sites.off',
  'not-allowed': 'sites.notAllowed',
} as const satisfies Record<SiteState, WordKey>;

export const STATE_ICONS = {
  on: 'check',
  off: 'power',
  'not-allowed': 'lock',
} as const satisfies Record<SiteState, IconName>;

export const REFUSAL_WORDS = {
  empty: 'sites.badEmpty',
  'not-an-address': 'sites.badAddress',
  scheme: 'sites.badScheme',
  wildcard: 'sites.badWildcard',
  closed: 'sites.badClosed',
} as const satisfies Record<Extract<TypedSite, { status: 'refused' }>['reason'], WordKey>;

const REASON_WORDS = {
  installed: 'sites.reasonInstalled',
  granted: 'sites.reasonGranted',
  'all-sites': 'sites.reasonAllSites',
  withheld: 'sites.reasonWithheld',
  'switched-off': 'sites.reasonSwitchedOff',
} as const satisfies Record<ListedSite['reason'], WordKey>;

/** Why a site is on or not. A site that the user keeps out and that is not allowed either says both. */
export const reasonWords = ({ reason, isAllowed }: ListedSite, words: Words): string =>
  words(reason === 'switched-off' && !isAllowed ? 'sites.reasonOffNotAllowed' : REASON_WORDS[reason]);

/** What a site is called in a sentence. */
export const hostWords = (host: string, words: Words): string =>
  host.startsWith('*.') ? words('sites.subdomains', host.slice(2)) : host;
