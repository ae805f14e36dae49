import type { RestrictedReason } from '../briefings/page-state';
import { StateCard } from './state-card';
import type { WordKey, Words } from './words';
import { useWords } from './words-context';

const REASONS = {
  'browser-page': ['state.restrictedBrowserPage', 'state.nextBrowserPage'],
  store: ['state.restrictedStore', 'state.nextStore'],
  pdf: ['state.restrictedPdf', 'state.nextPdf'],
  file: ['state.restrictedFile', 'state.nextFile'],
  'other-extension': ['state.restrictedOtherExtension', 'state.nextOtherExtension'],
  'unknown-page': ['state.restrictedUnknownPage', 'state.nextUnknownPage'],
} as const satisfies Record<RestrictedReason, readonly [WordKey, WordKey]>;

/** A page that no extension can read, or that this view may not know. */
export const StateRestricted = ({ reason }: { reason: RestrictedReason }) => {
  const words = useWords();
  const [why, next] = REASONS[reason];
  return (
    <StateCard icon="lock" title={restrictedTitle(reason, words)} headsView>
      <p>{words(why)}</p>
      <p class="next">{words(next)}</p>
    </StateCard>
  );
};

/** A page this view was not told of may well be readable: that is not called a refusal. */
export const restrictedTitle = (reason: RestrictedReason, words: Words): string =>
  words(reason === 'unknown-page' ? 'state.unknownTitle' : 'state.restrictedTitle');
