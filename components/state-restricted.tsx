import type { RestrictedReason } from '../briefings/page-state';
import { StateCard } from './state-card';
import type { WordKey } from './words';
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
    <StateCard icon="lock" title={words('state.restrictedTitle')} headsView>
      <p>{words(why)}</p>
      <p class="next">{words(next)}</p>
    </StateCard>
  );
};
