import {
  type ListedSite,
  SITE_CATEGORIES,
  type SiteCategory,
  type SiteState,
  stateOf,
} from '../briefings/listed-site';
import { foldText } from './fold-text';
import { LANG_WORDS } from './kind-words';
import { CATEGORY_WORDS } from './site-words';
import type { Words } from './words';

/** What the reader asked the list for. */
export interface SiteQuery {
  readonly text: string;
  readonly state: SiteState | 'all';
  readonly category: SiteCategory | 'all';
}

export const WHOLE_LIST: SiteQuery = { text: '', state: 'all', category: 'all' };

/** A site with the words by which it can be found, folded. */
export interface FindableSite {
  readonly site: ListedSite;
  readonly folded: string;
}

/** Sites of one kind of publisher; `null` for those that the user added. */
export interface SiteGroup {
  readonly category: SiteCategory | null;
  readonly sites: readonly ListedSite[];
}

export const findable = (sites: readonly ListedSite[], words: Words): readonly FindableSite[] =>
  sites.map((site) => ({ site, folded: foldText(wordsOf(site, words).join(' ')) }));

/** The sites that have every word of the query's text somewhere, by kind and state as asked, in the given order. */
export const filterSites = (sites: readonly FindableSite[], query: SiteQuery): readonly ListedSite[] => {
  const terms = foldText(query.text).split(/\s+/).filter(Boolean);
  return sites
    .filter(({ site, folded }) => {
      if (query.state !== 'all' && stateOf(site.reason) !== query.state) return false;
      if (query.category !== 'all' && site.known?.category !== query.category) return false;
      return terms.every((term) => folded.includes(term));
    })
    .map(({ site }) => site);
};

/** By kind in the order of the list, the user's own sites first, each by name. Empty groups are left out. */
export const groupSites = (sites: readonly ListedSite[], locale: string): readonly SiteGroup[] => {
  const collator = new Intl.Collator(locale);
  const byName = [...sites].sort((a, b) => collator.compare(nameOf(a), nameOf(b)));
  return [null, ...SITE_CATEGORIES]
    .map((category) => ({
      category,
      sites: byName.filter(({ known }) => (known?.category ?? null) === category),
    }))
    .filter((group) => group.sites.length > 0);
};

export const nameOf = ({ known, host }: ListedSite): string => known?.name ?? host;

/** The country in the words of the interface; international bodies have none. */
export const countryName = (country: string, words: Words): string => {
  if (country === 'INT') return words('sites.international');
  return new Intl.DisplayNames(words('ui.locale'), { type: 'region' }).of(country) ?? country;
};

const wordsOf = ({ host, known }: ListedSite, words: Words): readonly string[] =>
  known
    ? [
        host,
        known.name,
        words(CATEGORY_WORDS[known.category]),
        countryName(known.country, words),
        ...known.langs.map((lang) => words(LANG_WORDS[lang])),
      ]
    : [host, words('sites.ownGroup')];
