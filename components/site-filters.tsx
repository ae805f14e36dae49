import { useId } from 'preact/hooks';
import { SITE_CATEGORIES, type SiteCategory } from '../briefings/listed-site';
import { type FindableSite, filterSites, type SiteQuery } from './filter-sites';
import { Icon } from './icon';
import { CATEGORY_WORDS, STATE_WORDS } from './site-words';
import { useWords } from './words-context';

interface FiltersProps {
  readonly sites: readonly FindableSite[];
  readonly query: SiteQuery;
  readonly onQuery: (query: SiteQuery) => void;
}

/** Search, kind and state. Each choice says how many sites it would leave, by what the others are set to. */
export const SiteFilters = ({ sites, query, onQuery }: FiltersProps) => {
  const words = useWords();
  const id = useId();
  const count = (part: Partial<SiteQuery>) => filterSites(sites, { ...query, ...part }).length;
  const states = { all: 'sites.all', ...STATE_WORDS } as const;
  return (
    <search class="filters">
      <div class="search-field">
        <label for={`${id}-text`}>{words('sites.search')}</label>
        <Icon name="search" />
        <input
          id={`${id}-text`}
          class="field"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={words('sites.searchHint')}
          value={query.text}
          onInput={(event) => onQuery({ ...query, text: event.currentTarget.value })}
        />
      </div>
      <div class="kind-field">
        <label for={`${id}-kind`}>{words('sites.category')}</label>
        <select
          id={`${id}-kind`}
          class="field"
          value={query.category}
          onChange={({ currentTarget }) => onQuery({ ...query, category: categoryOf(currentTarget.value) })}
        >
          {(['all', ...SITE_CATEGORIES] as const).map((category) => (
            <option key={category} value={category}>
              {words(
                'sites.count',
                words(category === 'all' ? 'sites.everyCategory' : CATEGORY_WORDS[category]),
                count({ category }),
              )}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="state-field">
        <legend>{words('sites.stateLabel')}</legend>
        <span class="segments">
          {(['all', 'on', 'off', 'not-allowed'] as const).map((state) => (
            <label key={state} class="segment">
              <input
                type="radio"
                name="sites-state"
                value={state}
                checked={query.state === state}
                onChange={() => onQuery({ ...query, state })}
              />
              <span>
                {words(states[state])} <b>{count({ state })}</b>
              </span>
            </label>
          ))}
        </span>
      </fieldset>
    </search>
  );
};

const categoryOf = (value: string): SiteQuery['category'] =>
  SITE_CATEGORIES.find((category: SiteCategory) => category === value) ?? 'all';
