import { NO_CHANGE, type SiteList } from '../briefings/listed-site';
import { Icon } from './icon';
import { ALL_SITES } from './site-changes';
import type { SitesViewProps } from './sites-view-props';
import { useWords } from './words-context';

type AllSitesProps = Pick<SitesViewProps, 'onChange'> & { readonly list: SiteList };

/** The choice to have every page looked at, with what that means, and the way back. */
export const AllSites = ({ list, onChange }: AllSitesProps) => {
  const words = useWords();
  const isOn = list.allSites.length > 0;
  return (
    <section class="card" aria-labelledby="all-sites-title">
      <h2 id="all-sites-title">{words('sites.allTitle')}</h2>
      {isOn ? (
        <p class="state-line" data-state="on">
          <Icon name="check" size={14} />
          {words('sites.allOn')}
        </p>
      ) : (
        <>
          <p>{words('sites.allText')}</p>
          <p class="faint">{words('sites.allWarning')}</p>
        </>
      )}
      <button
        type="button"
        class="button"
        onClick={() =>
          isOn
            ? onChange({ ...NO_CHANGE, takeBack: list.allSites }, words('sites.toldNotAll'))
            : onChange({ ...NO_CHANGE, allow: ALL_SITES }, words('sites.toldAll'))
        }
      >
        {words(isOn ? 'sites.allUndo' : 'sites.allButton')}
      </button>
    </section>
  );
};
