import { render } from 'preact';
import { i18n } from '#i18n';
import { BriefingView } from '../../components/briefing-view';
import { ballastCss } from '../../components/styles';
import { type Translate, wordsFrom } from '../../components/words';
import type { PageView, PanelPlacement } from '../../extension/messages';
import { isStillOurs, type PageWorld } from '../../extension/page-world';
import { receiveInPage } from '../../extension/receive-in-page';
import { askBackground } from '../../extension/send-message';
import { tellChoice } from '../../extension/tell-choice';
import { createPanelHost, type PanelHost } from '../../page/panel-host';

const words = wordsFrom(i18n.t as Translate);

/** Where a panel stands that nobody has moved yet, until the background says where it was left. */
const AT_FIRST: PanelPlacement = { side: 'right', width: 400, collapsed: false };

/** Waits before each new attempt to learn what to show, milliseconds: the worker may have ended. */
const WAITS = [300, 1_500, 5_000];

/** The pinned panel: shown and hidden as the background says, it follows the tab's page. Ends with the world. */
export const startPanel = (world: PageWorld): void => {
  const { signal } = world.lifetime;
  let host: PanelHost | null = null;
  let asked = 0;

  /** Asks what is so now, whatever it was told: messages may come late, and in another order than they were sent. */
  const ask = async (waits: readonly number[] = WAITS): Promise<void> => {
    if (!isStillOurs(world)) return;
    asked += 1;
    const mine = asked;
    const [placement, view] = await Promise.all([
      askBackground('getPlacement', {}),
      askBackground('getPageState', {}),
    ]);
    if (mine !== asked || signal.aborted) return;
    if (!view.ok) return askLater(mine, waits);
    if (!belongs(view.value, host !== null)) return hide();
    host ??= openHost(placement.ok ? placement.value : AT_FIRST, signal);
    draw(host.content, view.value);
  };
  /** No answer: asked again, unless something else has asked meanwhile. */
  const askLater = async (mine: number, [first, ...rest]: readonly number[]): Promise<void> => {
    if (first === undefined) return;
    await new Promise((resolve) => setTimeout(resolve, first));
    if (mine === asked && !signal.aborted) await ask(rest);
  };
  const follow = (): void => {
    if (host) void ask();
  };
  const hide = (): void => {
    if (!host) return;
    render(null, host.content);
    host.remove();
    host = null;
  };

  receiveInPage(
    {
      showPanel: () => void ask(),
      hidePanel: () => void ask(),
      pageStateChanged: follow,
      setHighlightLevel: follow,
    },
    signal,
  );
  signal.addEventListener('abort', hide);
  world.panel = { nonce: world.page.nonce, again: () => void ask() };
  void ask();
};

/** The panel stands on pages with points, in a pinned tab; while one is read again, what stands stays. */
const belongs = ({ pinned, state }: PageView, isOpen: boolean): boolean =>
  pinned && (state.status === 'ready' || (isOpen && state.status === 'reading'));

const openHost = (placement: PanelPlacement, signal: AbortSignal): PanelHost => {
  const host = createPanelHost({
    document,
    signal,
    placement,
    labels: {
      panel: i18n.t('panel.label'),
      tab: i18n.t('legend.title'),
      resize: i18n.t('panel.resize'),
      moveLeft: i18n.t('panel.moveLeft'),
      moveRight: i18n.t('panel.moveRight'),
      collapse: i18n.t('panel.collapse'),
      expand: i18n.t('panel.expand'),
      unpin: i18n.t('panel.unpin'),
    },
    onPlacement: (moved) => void tellChoice('panelMoved', moved),
    onUnpin: () => void tellChoice('setPinned', { pinned: false }),
  });
  const style = document.createElement('style');
  style.textContent = ballastCss;
  host.root.prepend(style);
  return host;
};

const read = () => void askBackground('readPage', {});

const draw = (content: Element, view: PageView): void =>
  render(
    <BriefingView
      {...view}
      surface="panel"
      words={words}
      onGoTo={(point) => void tellChoice('goToPoint', { point })}
      onReadOnce={read}
      onReadAnyway={read}
      onRetry={read}
      onAlways={async (host) => {
        await askBackground('openGrant', { host });
        return true; // a script in a page cannot ask: the popup does, and says what became of it
      }}
      onPin={(pinned) => void tellChoice('setPinned', { pinned })}
      onOpenSidePanel={() => void askBackground('openSidePanel', {})}
      onLevel={async (level) => (await tellChoice('setHighlightLevel', { level })).ok}
      onDismissNotice={() => void askBackground('dismissNotice', {})}
      onSwitchSite={(host, on) => void tellChoice('switchSite', { host, on })}
      onSites={() => void askBackground('openSites', {})}
    />,
    content,
  );
