import type { SiteChange, SiteList } from '../briefings/listed-site';
import { beginAnew, isNothing, stopEverywhere, takeAllBack } from './site-changes';
import type { SitesViewProps } from './sites-view-props';
import type { Words } from './words';
import { useWords } from './words-context';

type BackOutProps = Pick<SitesViewProps, 'onChange' | 'onBrowserSettings' | 'browser'> & {
  readonly list: SiteList;
};

/** The one place where everything can be withdrawn, each step with what it does. */
export const BackOut = ({ list, browser, onChange, onBrowserSettings }: BackOutProps) => {
  const words = useWords();
  return (
    <section id="back-out" class="back-out card" aria-labelledby="back-out-title" tabIndex={-1}>
      <h2 id="back-out-title">{words('sites.outTitle')}</h2>
      <Step
        title={words('sites.outTakeBack')}
        text={words('sites.outTakeBackText', grantsInWords(list, words))}
        none={words('sites.outTakeBackNone')}
        button={words('sites.outTakeBackButton')}
        change={takeAllBack(list)}
        onChange={(change) => onChange(change, words('sites.toldTakenBackAll'))}
      />
      <Step
        title={words('sites.outOff')}
        text={words('sites.outOffText')}
        none={words('sites.outOffNone')}
        button={words('sites.outOffButton')}
        change={stopEverywhere(list)}
        onChange={(change) => onChange(change, words('sites.toldOffEverywhere'))}
      />
      <Step
        title={words('sites.outReset')}
        text={words('sites.outResetText')}
        none={words('sites.outResetNone')}
        button={words('sites.outResetButton')}
        change={beginAnew(list)}
        onChange={(change) => onChange(change, words('sites.toldAsInstalled'))}
      />
      <h3>{words('sites.outBrowser')}</h3>
      <p>{words(browser === 'chromium' ? 'sites.outBrowserChromium' : 'sites.outBrowserFirefox')}</p>
      {browser === 'chromium' && (
        <button type="button" class="button" onClick={() => onBrowserSettings()}>
          {words('sites.outBrowserButton')}
        </button>
      )}
      <p class="faint">{words('sites.outRemove')}</p>
    </section>
  );
};

interface StepProps {
  readonly title: string;
  readonly text: string;
  /** Said in place of the button when there is nothing to do. */
  readonly none: string;
  readonly button: string;
  readonly change: SiteChange;
  readonly onChange: (change: SiteChange) => void;
}

const Step = ({ title, text, none, button, change, onChange }: StepProps) => (
  <>
    <h3>{title}</h3>
    {isNothing(change) ? (
      <p class="faint">{none}</p>
    ) : (
      <>
        <p>{text}</p>
        <button type="button" class="button" onClick={() => onChange(change)}>
          {button}
        </button>
      </>
    )}
  </>
);

const grantsInWords = ({ sites, allSites }: SiteList, words: Words): string => {
  const own = sites.filter(({ granted }) => granted.length > 0).length;
  const named = [
    ...(allSites.length > 0 ? [words('sites.allSitesNamed')] : []),
    ...(own > 0 ? [words('sites.sitesCounted', own)] : []),
  ];
  return new Intl.ListFormat(words('ui.locale'), { type: 'conjunction' }).format(named);
};
