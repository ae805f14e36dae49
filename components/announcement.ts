import type { Briefing } from '../briefings/briefing';
import type { PageState } from '../briefings/page-state';
import { tally } from '../briefings/tally';
import { restrictedTitle } from './state-restricted';
import { summarySentence } from './summary-sentence';
import type { Words } from './words';

/** What a screen reader is told when the state changes. */
export const announcement = (state: PageState, briefing: Briefing, words: Words): string => {
  switch (state.status) {
    case 'restricted':
      return restrictedTitle(state.reason, words);
    case 'no-access':
      return words('state.noAccessTitle', state.host);
    case 'switched-off':
      return words('state.switchedOffTitle', state.host);
    case 'loading':
      return words('state.loadingTitle');
    case 'not-article':
      return words('state.notArticleTitle');
    case 'off-topic':
      return words('state.offTopicTitle');
    case 'unsupported-language':
      return words('state.languageTitle');
    case 'reading':
      return words('state.readingTitle');
    case 'failed':
      return words('state.failedTitle');
    case 'ready':
      return summarySentence(tally(state.comparison, briefing.points, state.points), words);
    default:
      return state satisfies never;
  }
};
