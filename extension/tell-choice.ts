import type { Answer, AnswerOf, BackgroundProtocol, DataOf } from './messages';
import { askBackground } from './send-message';

/** What the reader chooses in a view or in the page, of two values or more. */
type Choice = 'setHighlightLevel' | 'setPinned' | 'switchSite' | 'switchSites' | 'panelMoved' | 'goToPoint';

/** The last choice about each matter. */
const latest = new Map<string, unknown>();

/**
 * Tells the background what the reader chose. When the worker ends meanwhile it is told again, but no choice that
 * another has followed: that one would be undone.
 */
export const tellChoice = <K extends Choice>(
  type: K,
  data: DataOf<BackgroundProtocol, K>,
): Promise<Answer<AnswerOf<BackgroundProtocol, K>>> => {
  const { tab, host, hosts } = data as { tab?: unknown; host?: unknown; hosts?: unknown };
  const matter = JSON.stringify([type, tab, host, hosts]);
  latest.set(matter, data);
  return askBackground(type, data, () => latest.get(matter) === data);
};
