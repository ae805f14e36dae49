import { NO_CHANGE, type SiteList } from '../briefings/listed-site';
import { Icon } from './icon';
import { ALL_SITES, takeAllBack } from './site-changes';
import type { SitesViewProps } from './sites-view-props';
import { useWords } from './words-context';

type AllSitesProps = Pick<SitesViewProps, 'onChange' | 'browser'> & { readonly list: SiteList };

/** The choice to have every page looked at, with what that means, and the way back. */
export const AllSites = ({ list, browser, onChange }: AllSitesProps) => {
  const words = useWords();
  const isOn = list.allSites.length > 0;
  // With the permission for all sites Chromium takes back those inside it: so they are named, and undone with it.
  const inside = browser === 'chromium' ? list.sites.filter(({ granted }) => granted.length > 0).length : 0;
  const back = inside > 0 ? takeAllBack(list) : { ...NO_CHANGE, takeBack: list.allSites };
  return (
    <section class="card" aria-labelledby="all-sites-title">
      <h2 id="all-sites-title">{words('sites.allTitle')}</h2>
      {isOn ? (
        <>
          <p class="state-line" data-state="on">
            <Icon name="check" size={14} />
            {words('sites.allOn')}
          </p>
          {inside > 0 && <p class="faint">{words('sites.allInside', inside)}</p>}
        </>
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
            ? onChange(back, words('sites.toldNotAll'))
            : onChange({ ...NO_CHANGE, allow: ALL_SITES }, words('sites.toldAll'))
        }
      >
        {words(isOn ? 'sites.allUndo' : 'sites.allButton')}
      </button>
    </section>
  );
};
