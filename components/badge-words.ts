import type { PageState } from '../briefings/page-state';
import { stateReason } from './state-reason';
import type { Words } from './words';

interface Counts {
  readonly marked: number;
  readonly all: number;
  readonly isOff: boolean;
}

/** The words of the toolbar button: of a page without a comparison the very sentence that the popup shows. */
export const badgeWords = (words: Words) => ({
  unseen: words('badge.unseen'),
  ready: ({ marked, all, isOff }: Counts): string => {
    if (all === 0) return words('badge.none');
    if (marked === all) return words(isOff ? 'badge.hidden' : 'badge.marked', marked);
    return words(isOff ? 'badge.hiddenKey' : 'badge.markedKey', marked, all);
  },
  why: (state: PageState): string => words('badge.why', stateReason(state, words) ?? ''),
});
