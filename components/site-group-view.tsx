import { useId } from 'preact/hooks';
import { type ListedSite, stateOf } from '../briefings/listed-site';
import type { SiteGroup } from './filter-sites';
import { switchAll } from './site-changes';
import { SiteRow } from './site-row';
import { CATEGORY_WORDS } from './site-words';
import type { SitesViewProps } from './sites-view-props';
import { useWords } from './words-context';

interface GroupProps {
  /** The whole group: its switches mean all of it, whatever is shown. */
  readonly group: SiteGroup;
  readonly shown: readonly ListedSite[];
  readonly hasAllSites: boolean;
  readonly onChange: SitesViewProps['onChange'];
}

/** The sites of one kind, with a switch for all of them. */
export const SiteGroupView = ({ group, shown, hasAllSites, onChange }: GroupProps) => {
  const words = useWords();
  const id = useId();
  const { category, sites } = group;
  const title = words(category === null ? 'sites.ownGroup' : CATEGORY_WORDS[category]);
  const on = sites.filter(({ reason }) => stateOf(reason) === 'on').length;
  return (
    <section class="site-group" aria-labelledby={id}>
      <div class="group-head">
        <h3 id={id}>{title}</h3>
        <span class="faint">
          {shown.length < sites.length
            ? words('sites.groupShown', shown.length, sites.length)
            : words('sites.groupCount', sites.length, on)}
        </span>
        <span class="group-switches">
          {([false, true] as const).map((toOn) => {
            const change = switchAll(sites, toOn);
            const hosts = toOn ? change.on : change.off;
            const told = toOn ? 'sites.toldGroupOn' : 'sites.toldGroupOff';
            return (
              hosts.length > 0 && (
                <button
                  key={String(toOn)}
                  type="button"
                  class="quiet"
                  onClick={() => onChange(change, words(told, hosts.length, title))}
                >
                  {words(toOn ? 'sites.groupOn' : 'sites.groupOff', hosts.length)}
                  <span class="unseen"> {words('sites.groupOf', title)}</span>
                </button>
              )
            );
          })}
        </span>
      </div>
      <ul>
        {shown.map((site) => (
          <SiteRow key={site.host} site={site} hasAllSites={hasAllSites} onChange={onChange} />
        ))}
      </ul>
    </section>
  );
};
