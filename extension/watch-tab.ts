import browser from 'webextension-polyfill';
import type { PageView } from './messages';
import { receiveInView } from './receive-in-page';
import { askBackground } from './send-message';

/** A tab as a view knows it: its address only where the browser shows it. */
export interface WatchedTab {
  readonly id: number;
  readonly window: number;
  readonly url: string | undefined;
}

/** The first wait after no answer, milliseconds; doubled each time, up to `ASK_AGAIN`. */
const FIRST_RETRY = 300;
/** While a page is being read, asked again after this long, in case its last event was lost; milliseconds. */
const ASK_AGAIN = 5_000;

/**
 * Follows the active tab of this view's window, or the `fixed` one, and calls `show` with what is to be shown of it
 * now and after each change. Answers that come late, for a tab left meanwhile, are dropped.
 */
export const watchTab = (
  fixed: number | null,
  show: (view: PageView, tab: WatchedTab) => void,
  signal: AbortSignal,
): void => {
  let turn = 0;
  let current: number | null = fixed;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let silences = 0;

  const refresh = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    clearTimeout(timer);
    const tab = await findTab(fixed);
    if (!tab || mine !== turn || signal.aborted) return;
    current = tab.id;
    const answer = await askBackground('getPageState', { tab: tab.id });
    if (mine !== turn || signal.aborted) return;
    if (answer.ok) show(answer.value, tab);
    silences = answer.ok ? 0 : silences + 1;
    const isUnsettled = !answer.ok || ['reading', 'loading'].includes(answer.value.state.status);
    const wait = answer.ok ? ASK_AGAIN : Math.min(ASK_AGAIN, FIRST_RETRY * 2 ** (silences - 1));
    if (isUnsettled) timer = setTimeout(refresh, wait);
  };

  const onChange = ({ tab }: { readonly tab: number | null }): void => {
    if (tab === null || tab === current) void refresh();
  };
  receiveInView({ pageStateChanged: onChange }, signal);

  const onActivated = (): void => void refresh();
  const onUpdated = (tab: number, change: { status?: string; url?: string; title?: string }): void => {
    if (tab === current && (change.status || change.url || change.title)) void refresh();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.windows.onFocusChanged.addListener(onActivated);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.windows.onFocusChanged.removeListener(onActivated);
  });
  void refresh();
};

const findTab = async (fixed: number | null): Promise<WatchedTab | null> => {
  try {
    const tab =
      fixed === null
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(fixed);
    if (tab?.id === undefined) return null;
    return { id: tab.id, window: tab.windowId ?? -1, url: tab.url };
  } catch {
    return null; // the tab closed
  }
};
