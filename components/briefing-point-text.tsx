import type { Lang } from '../analysis/kind';
import type { BriefingPoint } from '../briefings/briefing';
import { LANG_TAGS } from './kind-words';
import { useWords } from './words-context';

/** A point of the briefing in its own language and, where the page speaks another, in that one too. */
export const BriefingPointText = ({ point, pageLang }: { point: BriefingPoint; pageLang: Lang | null }) => {
  const words = useWords();
  const translation = pageLang && pageLang !== point.lang ? point.translations[pageLang] : undefined;
  return (
    <>
      <p class="ours" lang={LANG_TAGS[point.lang]}>
        {point.text}
      </p>
      {translation && pageLang && (
        <p class="translation">
          <span lang={LANG_TAGS[pageLang]}>{translation.text}</span>{' '}
          {translation.by === 'ballast' && <span class="tag">{words('point.ourTranslation')}</span>}
        </p>
      )}
    </>
  );
};
