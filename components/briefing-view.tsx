import { useRef } from 'preact/hooks';
import type { PageState } from '../briefings/page-state';
import { announcement } from './announcement';
import { BriefingSummary } from './briefing-summary';
import type { BriefingViewProps } from './briefing-view-props';
import { describedPage } from './described-page';
import { HeldAgainst } from './held-against';
import { useKeptFocus } from './kept-focus';
import { kindTokens } from './kind-tokens';
import { PageHeading } from './page-heading';
import { SettingsNotice } from './settings-notice';
import { StateView } from './state-view';
import { TopBar } from './top-bar';
import { ViewFooter } from './view-footer';
import { useWords, WordsContext } from './words-context';

/**
 * The whole view of one page held against one briefing: the same in the popup, the side panel and the panel
 * in the page. Its styles are components/ballast.css, or `ballastCss` of styles.ts for a shadow root.
 */
export const BriefingView = (props: BriefingViewProps) => (
  <WordsContext.Provider value={props.words}>
    <View {...props} />
  </WordsContext.Provider>
);

const View = (props: BriefingViewProps) => {
  const words = useWords();
  const { state, briefing, surface } = props;
  const page = describedPage(state);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root, 'h1', state.status);
  // In a page the panel's host is the landmark, and the page has its own main part.
  const Head = surface === 'panel' ? 'div' : 'header';
  const Main = surface === 'panel' ? 'div' : 'main';
  return (
    <div
      ref={root}
      class="ballast"
      data-surface={surface}
      data-status={state.status}
      style={kindTokens}
      lang={words('ui.locale')}
    >
      <div class="unseen" role="status">
        {announcement(state, briefing, words)}
      </div>
      <Head>
        <TopBar {...props} />
        {page && <PageHeading page={page} state={state} />}
      </Head>
      <Main class="body">
        <SettingsNotice notice={props.notice} onDismiss={props.onDismissNotice} />
        {state.status === 'ready' && <HeldAgainst briefing={briefing} />}
        <StateView {...props} />
        <OwnBriefing {...props} />
      </Main>
      <ViewFooter
        host={isReadHere(state) ? (page?.host ?? null) : null}
        onSwitchSite={props.onSwitchSite}
        onSites={props.onSites}
      />
    </div>
  );
};

/** Whether the site is one that can be switched off: not one that is off, or read at the reader's wish alone. */
const isReadHere = (state: PageState): boolean =>
  state.status !== 'no-access' &&
  state.status !== 'switched-off' &&
  !(state.status === 'ready' && state.access === 'once');

/** Below a comparison the briefing by itself is folded; where there is none it is what there is to read. */
const OwnBriefing = ({ state, briefing }: BriefingViewProps) => {
  const words = useWords();
  if (state.status === 'ready') {
    return (
      <details class="fold own">
        <summary>{words('briefing.own')}</summary>
        <BriefingSummary briefing={briefing} pageLang={state.lang} />
      </details>
    );
  }
  return (
    <section class="own" aria-labelledby="ballast-own">
      <h2 id="ballast-own" class="own-title">
        <span class="label">{words('briefing.title')}</span> {briefing.title}
      </h2>
      <BriefingSummary briefing={briefing} pageLang={null} />
    </section>
  );
};
