import browser from 'webextension-polyfill';
import type { PageState } from '../briefings/page-state';

/** The words that a toolbar button needs; filled from the locale. */
export interface BadgeWords {
  /** Shown while there is nothing to say. */
  readonly name: string;
  readonly points: (count: number) => string;
  readonly why: (state: PageState) => string;
}

/** What the toolbar button of a tab shows: the number of points, else nothing; its title says why. */
export const badgeOf = (state: PageState | null, words: BadgeWords): { text: string; title: string } => {
  if (!state) return { text: '', title: words.name };
  const count = state.status === 'ready' ? state.points.length : 0;
  if (count === 0) return { text: '', title: words.why(state) };
  return { text: count > 999 ? '999+' : String(count), title: words.points(count) };
};

/** White on deep blue: contrast 8 : 1 on both themes. */
export const paintBadge = async (tab: number, state: PageState | null, words: BadgeWords): Promise<void> => {
  const { text, title } = badgeOf(state, words);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text }),
      browser.action.setTitle({ tabId: tab, title }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#1f4e79' }),
      setTextColor(tab),
    ]);
  } catch {
    // the tab closed
  }
};

/** Chrome 110 and Firefox 63 have it; the polyfill's types know only Firefox. */
const setTextColor = (tab: number): Promise<void> =>
  browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' });
