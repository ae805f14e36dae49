import type { ComponentChildren } from 'preact';
import type { ShownPoint } from '../briefings/page-state';
import { Icon } from './icon';
import { LANG_TAGS } from './kind-words';
import { useWords } from './words-context';

interface PagePointProps {
  readonly point: ShownPoint;
  readonly onGoTo: (pointId: string) => void;
  readonly children?: ComponentChildren;
}

/** One point of the page: press it to be taken to its sentence. What could not be placed is plain text. */
export const PagePoint = ({ point, onGoTo, children }: PagePointProps) => {
  const words = useWords();
  return (
    <li class="said" data-kind={point.kind}>
      {point.placed ? (
        <button type="button" class="go" onClick={() => onGoTo(point.id)}>
          <bdi class="go-text" lang={LANG_TAGS[point.lang]}>
            {point.text}
          </bdi>
          <span class="unseen"> ({words('point.goTo')})</span>
          <Icon name="arrow" size={14} />
        </button>
      ) : (
        <p class="go unplaced">
          <bdi lang={LANG_TAGS[point.lang]}>{point.text}</bdi>{' '}
          <span class="tag">{words('point.notPlaced')}</span>
        </p>
      )}
      {point.speaker && (
        <p class="speaker faint" lang={LANG_TAGS[point.lang]}>
          <span class="unseen">{words('point.said', point.speaker)}</span>
          <span aria-hidden="true">
            — <bdi>{point.speaker}</bdi>
          </span>
        </p>
      )}
      {children}
    </li>
  );
};
