import { render } from 'preact';
import { i18n } from '#i18n';
import type { Briefing } from '../../briefings/briefing';
import { builtInBriefing } from '../../briefings/built-in/miit-2022-01-20';
import { BriefingView } from '../../components/briefing-view';
import type { Translate } from '../../components/words';
import { wordsFrom } from '../../components/words';
import type { PageView } from '../../extension/messages';
import { requestSite } from '../../extension/request-site';
import { askBackground } from '../../extension/send-message';
import { sidePanel } from '../../extension/side-panel';
import { tellChoice } from '../../extension/tell-choice';
import { type WatchedTab, watchTab } from '../../extension/watch-tab';

/** Shows the page of the active tab in one of our own documents, and follows it for as long as that is open. */
export const showView = (surface: 'popup' | 'side-panel'): void => {
  const root = document.getElementById('root');
  if (!root) return;
  const closed = new AbortController();
  addEventListener('pagehide', () => closed.abort(), { once: true });
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const isClicked = surface === 'popup' && !Number.isInteger(named);
  show(root, surface, beforeAnswer(builtInBriefing), null);
  watchTab(
    Number.isInteger(named) ? named : null,
    (view, tab) => show(root, surface, isClicked ? afterClick(view) : view, tab),
    closed.signal,
  );
};

const words = wordsFrom(i18n.t as Translate);

const show = (
  root: Element,
  surface: 'popup' | 'side-panel',
  view: PageView,
  tab: WatchedTab | null,
): void => {
  const about = { tab: view.tab };
  const read = () => void askBackground('readPage', about);
  render(
    <BriefingView
      {...view}
      surface={surface}
      hasSidePanel={view.hasSidePanel && surface === 'popup'}
      words={words}
      onGoTo={(point) => void tellChoice('goToPoint', { ...about, point })}
      onReadOnce={read}
      onReadAnyway={read}
      onRetry={read}
      onAlways={(host) => requestSite(host, tab?.url)}
      onPin={(pinned) => void tellChoice('setPinned', { ...about, pinned })}
      onOpenSidePanel={() => void sidePanel.open(tab?.window ?? -1).then((open) => open && close())}
      onLevel={async (level) => (await tellChoice('setHighlightLevel', { level })).ok}
      onDismissNotice={() => void askBackground('dismissNotice', {})}
      onSwitchSite={(host, on) => void tellChoice('switchSite', { host, on })}
      onSites={() => void askBackground('openSites', {})}
    />,
    root,
  );
};

/** The first picture, before the worker has woken: the briefing can be read at once. */
const beforeAnswer = (briefing: Briefing): PageView => ({
  tab: -1,
  state: { status: 'loading', title: '' },
  briefing,
  level: 'key',
  pinned: false,
  canPin: false,
  hasSidePanel: false,
  notice: null,
});

/** A click on the toolbar button shows us the address of any page that may be read: one still hidden is the browser's. */
const afterClick = (view: PageView): PageView =>
  view.state.status === 'restricted' && view.state.reason === 'unknown-page'
    ? { ...view, state: { status: 'restricted', reason: 'browser-page' } }
    : view;
