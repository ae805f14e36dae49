import { StateCard } from './state-card';
import { useWords } from './words-context';

/** Pages that Ballast looked at and left alone. */
export const StateNotArticle = ({ onReadAnyway }: { onReadAnyway: () => void }) => {
  const words = useWords();
  return (
    <StateCard icon="list" title={words('state.notArticleTitle')}>
      <p>{words('state.notArticleText')}</p>
      <ReadAnyway onReadAnyway={onReadAnyway} />
    </StateCard>
  );
};

export const StateOffTopic = ({ onReadAnyway }: { onReadAnyway: () => void }) => {
  const words = useWords();
  return (
    <StateCard icon="elsewhere" title={words('state.offTopicTitle')}>
      <p>{words('state.offTopicText')}</p>
      <ReadAnyway onReadAnyway={onReadAnyway} />
    </StateCard>
  );
};

/** `detected` is a BCP 47 or ISO 639 code; null when the language could not be told. */
export const StateUnsupportedLanguage = ({ detected }: { detected: string | null }) => {
  const words = useWords();
  const name = detected && languageName(detected, words('ui.locale'));
  return (
    <StateCard icon="speech" title={words('state.languageTitle')}>
      <p>{name ? words('state.languageNamed', name) : words('state.languageUnknown')}</p>
      <p class="next">{words('state.languageNext')}</p>
    </StateCard>
  );
};

const ReadAnyway = ({ onReadAnyway }: { onReadAnyway: () => void }) => {
  const words = useWords();
  return (
    <div class="steps">
      <button type="button" class="button primary" onClick={() => onReadAnyway()}>
        {words('state.readAnyway')}
      </button>
    </div>
  );
};

const languageName = (code: string, locale: string): string | null => {
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(code) ?? null;
  } catch {
    // The code comes from a detector or the page, and may not be well-formed.
    return null;
  }
};
