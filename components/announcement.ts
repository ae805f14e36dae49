import type { Briefing } from '../briefings/briefing';
import type { PageState } from '../briefings/page-state';
import { comparisonSentence } from './comparison-sentence';
import { stateReason } from './state-reason';
import type { Words } from './words';

/** What a screen reader is told when the state changes. */
export const announcement = (state: PageState, briefing: Briefing, words: Words): string =>
  state.status === 'ready' ? comparisonSentence(state, briefing, words) : (stateReason(state, words) ?? '');
