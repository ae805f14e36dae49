import type { Briefing } from '../briefings/briefing';
import type { PageState } from '../briefings/page-state';
import { tally } from '../briefings/tally';
import { stateReason } from './state-reason';
import { summarySentence } from './summary-sentence';
import type { Words } from './words';

/** What a screen reader is told when the state changes. */
export const announcement = (state: PageState, briefing: Briefing, words: Words): string =>
  state.status === 'ready'
    ? summarySentence(tally(state.comparison, briefing.points, state.points), words)
    : (stateReason(state, words) ?? '');
