import type { PageState } from '../briefings/page-state';
import { type BadgeWords, paintBadge } from './badge';
import { injectScript } from './inject-script';
import type { Pins } from './pins';
import { askTab, tellViews } from './send-to-tabs';
import type { TabPages } from './tab-pages';

/** After each change of a tab's page: badge, popup, side panel and pinned panel follow. Never rejects. */
export const createFollower =
  (parts: { readonly pages: TabPages; readonly pins: Pins; readonly words: BadgeWords }) =>
  async (tab: number): Promise<void> => {
    const record = await parts.pages.current(tab);
    const state = record?.state ?? null;
    await paintBadge(tab, state, parts.words);
    await tellViews('pageStateChanged', { tab });
    await followPin(tab, state, record?.document ?? null, await parts.pins.has(tab));
  };

/** The panel stands on pages with points, and nowhere else; while one is being read, what stands stays. */
const followPin = async (
  tab: number,
  state: PageState | null,
  document: string | null,
  isPinned: boolean,
): Promise<void> => {
  if (isPinned && state?.status === 'ready') {
    await injectScript('panel', tab, document);
    await askTab(tab, 'showPanel', {});
  } else if (!isPinned || state?.status !== 'reading') await askTab(tab, 'hidePanel', {});
  await askTab(tab, 'pageStateChanged', { tab });
};
