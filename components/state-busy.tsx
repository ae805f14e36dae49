import { StateCard } from './state-card';
import { useWords } from './words-context';

/** Loading: a page whose last pictures never come can still be read as it is. */
export const StateLoading = ({ onReadAnyway }: { onReadAnyway: () => void }) => {
  const words = useWords();
  return (
    <StateCard icon="hourglass" title={words('state.loadingTitle')}>
      <p>{words('state.loadingText')}</p>
      <button type="button" class="quiet late" onClick={() => onReadAnyway()}>
        {words('state.loadingSlow')}
      </button>
    </StateCard>
  );
};

/** Reading: says what is done meanwhile, and keeps a way on should no answer ever come. */
export const StateReading = ({ onRetry }: { onRetry: () => void }) => {
  const words = useWords();
  return (
    <div class="reading">
      <StateCard icon="hourglass" title={words('state.readingTitle')}>
        <p>{words('state.readingText')}</p>
        <progress aria-label={words('state.readingTitle')} />
        <button type="button" class="quiet late" onClick={() => onRetry()}>
          {words('state.readingSlow')}
        </button>
      </StateCard>
      <div class="skeleton" aria-hidden="true">
        <span class="bone" />
        <span class="bone" />
        <span class="bone" />
      </div>
    </div>
  );
};
