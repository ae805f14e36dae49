import type { SiteCategory } from '../../briefings/listed-site';

/** A host that Ballast may read from the moment it is installed. */
export interface KnownHost {
  /** Exactly as it stands in the address of an article: lower case, no scheme, port, path or wildcard. */
  readonly host: string;
  readonly category: SiteCategory;
  /** Where it is published: ISO 3166-1 alpha-2, `EU` for the Union, `INT` for an international body. */
  readonly country: string;
  /** The languages of its articles that Ballast reads; it may publish in others too. */
  readonly langs: readonly ('en' | 'zh')[];
  readonly name: string;
}

/** One line of a host list: host, country, languages, name. The list's file gives the category. */
export type HostRow = readonly [host: string, country: string, langs: 'en' | 'zh' | 'en zh', name: string];
