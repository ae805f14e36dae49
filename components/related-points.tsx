import type { ShownPoint } from '../briefings/page-state';
import type { Disclosure } from './disclosures';
import { KIND_WORDS } from './kind-words';
import { PagePoint } from './page-point';
import type { Words } from './words';

/** The button that shows the page's points on the same theme that are another kind of statement. */
export const relatedDisclosure = (
  subject: string,
  related: readonly ShownPoint[],
  words: Words,
  onGoTo: (pointId: string) => void,
): readonly Disclosure[] =>
  related.length === 0
    ? []
    : [
        {
          id: 'related',
          label: words('point.related', related.length),
          context: words('point.relatedOf', subject),
          content: (
            <>
              <p class="faint">{words('point.relatedNote')}</p>
              <ul class="said-list">
                {related.map((point) => (
                  <PagePoint key={point.id} point={point} onGoTo={onGoTo}>
                    <p class="faint">{words(KIND_WORDS[point.kind].one)}</p>
                  </PagePoint>
                ))}
              </ul>
            </>
          ),
        },
      ];
