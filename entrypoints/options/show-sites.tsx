import { render } from 'preact';
import { i18n } from '#i18n';
import { reverseChange, type SiteChange, type SiteList } from '../../briefings/listed-site';
import { SitesView } from '../../components/sites-view';
import type { SiteNotice } from '../../components/sites-view-props';
import { type Translate, wordsFrom } from '../../components/words';
import { openBrowserSettings } from '../../extension/sites/browser-settings';
import { type ChangeOutcome, changeSites } from '../../extension/sites/change-sites';
import { parseTypedSite } from '../../extension/sites/typed-site';
import { watchSites } from '../../extension/sites/watch-sites';

const words = wordsFrom(i18n.t as Translate);

/** Shows the page of sites and keeps it true for as long as it is open. */
export const showSites = (): void => {
  const root = document.getElementById('root');
  if (!root) return;
  const closed = new AbortController();
  addEventListener('pagehide', () => closed.abort(), { once: true });
  let list: SiteList | null | undefined;
  let notice: SiteNotice | null = null;

  const draw = (): void =>
    render(
      <SitesView
        list={list}
        browser={import.meta.env.BROWSER === 'firefox' ? 'firefox' : 'chromium'}
        notice={notice}
        words={words}
        parse={parseTypedSite}
        onChange={(change, told) => void changeSites(change).then((outcome) => tell(outcome, change, told))}
        onTell={(text) => say({ text, undo: null })}
        onDismiss={() => say(null)}
        onBrowserSettings={() => void openBrowserSettings()}
      />,
      root,
    );
  const say = (next: SiteNotice | null): void => {
    notice = next;
    draw();
  };
  const tell = (outcome: ChangeOutcome, change: SiteChange, told: string): void =>
    say(
      outcome === 'done'
        ? { text: told, undo: reverseChange(change) }
        : { text: words(outcome === 'refused' ? 'access.refused' : 'sites.failed'), undo: null },
    );

  draw();
  watchSites((next) => {
    list = next;
    draw();
  }, closed.signal);
};
