import browser from 'webextension-polyfill';
import type { HighlightLevel, PageState } from '../briefings/page-state';

/** The words that a toolbar button needs; filled from the locale. */
export interface BadgeWords {
  /** Shown while nothing is known of the page. */
  readonly unseen: string;
  readonly ready: (counts: PointCounts) => string;
  readonly why: (state: PageState) => string;
}

/** What the number on the button counts, and what it does not. */
export interface PointCounts {
  /** The number itself: the points that the level marks, or would mark were highlights not off. */
  readonly marked: number;
  readonly all: number;
  readonly isOff: boolean;
}

/** How much is marked: the level, and the one that a toggle comes back to. */
export interface Marking {
  readonly level: HighlightLevel;
  readonly lastShown: Exclude<HighlightLevel, 'off'>;
}

/**
 * What the toolbar button of a tab shows: as many points as are marked in its page, as the legend there counts them,
 * else nothing; the title says what the number means, or why there is none.
 */
export const badgeOf = (
  state: PageState | null,
  words: BadgeWords,
  marking: Marking,
): { text: string; title: string } => {
  if (!state) return { text: '', title: words.unseen };
  if (state.status !== 'ready') return { text: '', title: words.why(state) };
  const isOff = marking.level === 'off';
  const level = isOff ? marking.lastShown : marking.level;
  const placed = state.points.filter((point) => point.placed);
  const marked = level === 'key' ? placed.filter((point) => point.key).length : placed.length;
  const counts: PointCounts = { marked, all: placed.length, isOff };
  if (marked === 0) return { text: '', title: words.ready(counts) };
  return { text: marked > 999 ? '999+' : String(marked), title: words.ready(counts) };
};

/** White on deep blue: contrast 8 : 1 on both themes. */
export const paintBadge = async (
  tab: number,
  { text, title }: { readonly text: string; readonly title: string },
): Promise<void> => {
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
