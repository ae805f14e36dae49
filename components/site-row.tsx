import { type ListedSite, stateOf } from '../briefings/listed-site';
import { countryName } from './filter-sites';
import { Icon } from './icon';
import { LANG_WORDS } from './kind-words';
import { controlOf } from './site-changes';
import { hostWords, reasonWords, STATE_ICONS, STATE_WORDS } from './site-words';
import type { SitesViewProps } from './sites-view-props';
import type { Words } from './words';
import { useWords } from './words-context';

interface RowProps {
  readonly site: ListedSite;
  readonly hasAllSites: boolean;
  readonly onChange: SitesViewProps['onChange'];
}

/** One site: what it is, whether Ballast looks there and why, and the one thing to do about it. */
export const SiteRow = ({ site, hasAllSites, onChange }: RowProps) => {
  const words = useWords();
  const { host, known, reason } = site;
  const state = stateOf(reason);
  const control = controlOf(site, hasAllSites);
  return (
    <li class="site" data-state={state}>
      <p class="site-name">
        {known ? <NameOfSite name={known.name} /> : <span class="site-host">{hostWords(host, words)}</span>}
      </p>
      {known && (
        <p class="site-facts">
          <span class="site-host">{host}</span> <span class="faint">{factsOf(known, words)}</span>
        </p>
      )}
      <p class="site-state">
        <Icon name={STATE_ICONS[state]} size={14} />
        <span>
          <b>{words(STATE_WORDS[state])}</b> <span class="faint">{reasonWords(site, words)}</span>
        </span>
      </p>
      <button
        type="button"
        class="button site-button"
        onClick={() => onChange(control.change, words(control.told, hostWords(host, words)))}
      >
        {words(control.word)}
        <span class="unseen"> {host}</span>
      </button>
    </li>
  );
};

/** A name may be in two scripts: each part is marked, for its glyphs and for its pronunciation. */
const NameOfSite = ({ name }: { name: string }) => (
  <>
    {name.split(/(\p{Script=Han}+)/u).map((part, index) =>
      index % 2 === 1 ? (
        <span key={index} lang="zh">
          {part}
        </span>
      ) : (
        part
      ),
    )}
  </>
);

const factsOf = (known: NonNullable<ListedSite['known']>, words: Words): string =>
  [countryName(known.country, words), ...known.langs.map((lang) => words(LANG_WORDS[lang]))].join(' · ');
