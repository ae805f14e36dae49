/** What kind of publisher a site belongs to. `newspaper` includes news sites that were never printed. */
export const SITE_CATEGORIES = [
  'news-agency',
  'newspaper',
  'broadcaster',
  'magazine',
  'government',
  'ministry',
  'statistics-office',
  'central-bank',
  'international-organisation',
  'think-tank',
] as const;
export type SiteCategory = (typeof SITE_CATEGORIES)[number];

/**
 * Why Ballast looks at a site by itself, or does not:
 * `installed` it came with the extension, `granted` the user allowed this very site, `all-sites` the user allowed
 * all; `withheld` it came with the extension but the browser keeps it back; `switched-off` the user said "never
 * here", which stands above every permission.
 */
export type SiteReason = 'installed' | 'granted' | 'all-sites' | 'withheld' | 'switched-off';

export type SiteState = 'on' | 'off' | 'not-allowed';

/** One site of the list, with its true state. */
export interface ListedSite {
  /** An exact host, or `*.example.org` for a permission that takes in its subdomains. */
  readonly host: string;
  /** From the list that comes with the extension; null for sites that the user added. */
  readonly known: {
    readonly name: string;
    readonly category: SiteCategory;
    /** ISO 3166-1 alpha-2, `EU` for the Union, `INT` for an international body. */
    readonly country: string;
    readonly langs: readonly ('en' | 'zh')[];
  } | null;
  readonly reason: SiteReason;
  /** Whether the browser allows it at this moment, switched off or not. */
  readonly isAllowed: boolean;
  /** Match patterns that the user granted for this site alone and can take back. */
  readonly granted: readonly string[];
  /** Match patterns to ask the user for, should the site be allowed. */
  readonly askFor: readonly string[];
}

/** Everything that the page of sites shows. */
export interface SiteList {
  readonly sites: readonly ListedSite[];
  /** Match patterns that stand for all sites and can be taken back; empty when there is no such permission. */
  readonly allSites: readonly string[];
}

/** What a control of the page of sites does; its parts are done in this order, and the reverse undoes it. */
export interface SiteChange {
  /** Match patterns to ask the user for. */
  readonly allow: readonly string[];
  /** Match patterns to give back. */
  readonly takeBack: readonly string[];
  /** Hosts to look at again, and hosts never to look at. */
  readonly on: readonly string[];
  readonly off: readonly string[];
}

/** An address that a user typed, understood as one site or refused with the reason. */
export type TypedSite =
  | { readonly status: 'site'; readonly host: string; readonly askFor: readonly string[] }
  | {
      readonly status: 'refused';
      readonly reason: 'empty' | 'not-an-address' | 'scheme' | 'wildcard' | 'closed';
    };

export const NO_CHANGE: SiteChange = { allow: [], takeBack: [], on: [], off: [] };

/** What undoes a change. */
export const reverseChange = ({ allow, takeBack, on, off }: SiteChange): SiteChange => ({
  allow: takeBack,
  takeBack: allow,
  on: off,
  off: on,
});

export const stateOf = (reason: SiteReason): SiteState => STATE_OF[reason];

const STATE_OF = {
  installed: 'on',
  granted: 'on',
  'all-sites': 'on',
  withheld: 'not-allowed',
  'switched-off': 'off',
} as const satisfies Record<SiteReason, SiteState>;
