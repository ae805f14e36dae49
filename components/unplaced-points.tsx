import type { ShownPoint } from '../briefings/page-state';
import { KIND_WORDS, LANG_TAGS } from './kind-words';
import { useWords } from './words-context';

/** The page's points that have no place on it any more, with their text so that nothing is lost. */
export const UnplacedPoints = ({ points }: { points: readonly ShownPoint[] }) => {
  const words = useWords();
  const unplaced = points.filter((point) => !point.placed);
  if (unplaced.length === 0) return null;
  return (
    <details class="fold">
      <summary>{words('unplaced.title', unplaced.length)}</summary>
      <p class="faint">{words('unplaced.note')}</p>
      <ul class="said-list">
        {unplaced.map((point) => (
          <li key={point.id} class="said" data-kind={point.kind}>
            <p class="go unplaced" lang={LANG_TAGS[point.lang]}>
              <bdi>{point.text}</bdi>
            </p>
            <p class="faint">{words(KIND_WORDS[point.kind].one)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
};
