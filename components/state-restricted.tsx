import type { RestrictedReason } from '../briefings/page-state';
import { StateCard } from './state-card';
import { RESTRICTED_WORDS } from './state-reason';
import type { Words } from './words';
import { useWords } from './words-context';

/** A page that no extension can read, or that this view may not know. */
export const StateRestricted = ({ reason }: { reason: RestrictedReason }) => {
  const words = useWords();
  const [why, next] = RESTRICTED_WORDS[reason];
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
