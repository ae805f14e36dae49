import type { ShownPoint } from '../briefings/page-state';
import { Disclosures } from './disclosures';
import { EvidenceList } from './evidence-list';
import { KIND_WORDS } from './kind-words';
import { PagePoint } from './page-point';
import { ShowAll } from './show-all';
import { StatusMark } from './status-mark';
import { useWords } from './words-context';

/** Shown before "show all" even when the page marks fewer points as key. */
const FEWEST = 3;
/** Shown before "show all" however many key points there are. */
const MOST = 5;

/** What the page says and the briefing does not. */
export const FreshRow = ({
  points,
  onGoTo,
}: {
  points: readonly ShownPoint[];
  onGoTo: (pointId: string) => void;
}) => {
  const words = useWords();
  if (points.length === 0) return null;
  const keys = points.filter((point) => point.key).length;
  return (
    <li class="row" data-status="fresh">
      <div class="side">
        <StatusMark status="fresh" />
        <p class="faint note">{words('section.newNote')}</p>
      </div>
      <div class="side">
        <ShowAll
          class="said-list"
          first={Math.min(MOST, Math.max(FEWEST, keys))}
          moreLabel={(count) => words('section.showAll', count)}
          items={points.map((point) => (
            <PagePoint key={point.id} point={point} onGoTo={onGoTo}>
              <Disclosures
                items={[
                  {
                    id: 'why',
                    label: words('point.why'),
                    context: words('point.whyKind', words(KIND_WORDS[point.kind].one), point.text),
                    content: (
                      <>
                        <p class="faint">{words('point.readAs', words(KIND_WORDS[point.kind].one))}</p>
                        <EvidenceList evidence={point.evidence} none={words('page.noReasons')} />
                      </>
                    ),
                  },
                ]}
              />
            </PagePoint>
          ))}
        />
      </div>
    </li>
  );
};
