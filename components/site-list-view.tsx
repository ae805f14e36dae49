import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { SiteList } from '../briefings/listed-site';
import { allowSite } from './add-site';
import { filterSites, findable, groupSites, type SiteQuery, WHOLE_LIST } from './filter-sites';
import { useKeptFocus } from './kept-focus';
import { SiteFilters } from './site-filters';
import { SiteGroupView } from './site-group-view';
import type { SitesViewProps } from './sites-view-props';
import { useWords } from './words-context';

type ListProps = SitesViewProps & { readonly list: SiteList };

/** Every site with its state, to be searched, filtered and switched. */
export const SiteListView = (props: ListProps) => {
  const { list, onChange } = props;
  const words = useWords();
  const [query, setQuery] = useState(WHOLE_LIST);
  const sites = useMemo(() => findable(list.sites, words), [list, words]);
  const shown = filterSites(sites, query);
  const shownHosts = new Set(shown.map(({ host }) => host));
  const groups = groupSites(list.sites, words('ui.locale'));
  const root = useRef<HTMLElement>(null);
  const id = useId();
  useKeptFocus(root, 'h2', list);
  return (
    <section ref={root} id="list" class="site-list" aria-labelledby={id} tabIndex={-1}>
      <h2 id={id} tabIndex={-1}>
        {words('sites.listTitle')}
      </h2>
      <SiteFilters sites={sites} query={query} onQuery={setQuery} />
      <p class="faint" role="status">
        {words('sites.shown', shown.length, sites.length)}
      </p>
      {groups.map((group) => {
        const inGroup = group.sites.filter(({ host }) => shownHosts.has(host));
        return (
          inGroup.length > 0 && (
            <SiteGroupView
              key={group.category ?? 'own'}
              group={group}
              shown={inGroup}
              hasAllSites={list.allSites.length > 0}
              onChange={onChange}
            />
          )
        );
      })}
      {shown.length === 0 && <NothingFound {...props} query={query} onClear={() => setQuery(WHOLE_LIST)} />}
    </section>
  );
};

type NothingProps = ListProps & { readonly query: SiteQuery; readonly onClear: () => void };

/** An empty list says so; what was searched for may be an address to allow. */
const NothingFound = (props: NothingProps) => {
  const words = useWords();
  const typed = props.parse(props.query.text);
  const known = typed.status === 'site' && props.list.sites.some(({ host }) => host === typed.host);
  return (
    <div class="nothing">
      <p>{words('sites.none')}</p>
      <div class="steps">
        {typed.status === 'site' && !known && (
          <button
            type="button"
            class="button primary"
            onClick={() => {
              allowSite(typed, props, words);
              props.onClear();
            }}
          >
            {words('sites.addThis', typed.host)}
          </button>
        )}
        <button type="button" class="button" onClick={() => props.onClear()}>
          {words('sites.clear')}
        </button>
      </div>
    </div>
  );
};
