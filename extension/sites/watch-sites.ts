import type { SiteList } from '../../briefings/listed-site';
import { receiveInView } from '../receive-in-page';
import { askBackground } from '../send-message';

/** The first wait after no answer, milliseconds; doubled each time. */
const FIRST_RETRY = 300;
/** How often it is asked before it is called unavailable. */
const MOST_RETRIES = 5;

/** Calls `show` with the list of sites now and after each change; null once nobody answers. */
export const watchSites = (show: (list: SiteList | null) => void, signal: AbortSignal): void => {
  let turn = 0;
  const refresh = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    for (let tries = 0; mine === turn && !signal.aborted; tries += 1) {
      const answer = await askBackground('getSites', {});
      if (mine !== turn || signal.aborted) return;
      if (answer.ok || tries === MOST_RETRIES) return show(answer.ok ? answer.value : null);
      await new Promise((resolve) => setTimeout(resolve, FIRST_RETRY * 2 ** tries));
    }
  };
  receiveInView({ sitesChanged: () => void refresh() }, signal);
  void refresh();
};
