import type { ShownPoint } from '../briefings/page-state';
import { Disclosures } from './disclosures';
import { EvidenceList } from './evidence-list';
import { KIND_WORDS } from './kind-words';
import { OnlyHere } from './only-here';
import { PagePoint } from './page-point';
import { useWords } from './words-context';

interface FreshRowProps {
  readonly points: readonly ShownPoint[];
  /** Nothing on the page is in the briefing: to mark each point as new would say it again and again. */
  readonly isApart?: boolean;
  readonly onGoTo: (pointId: string) => void;
}

/** What the page says and the briefing does not. */
export const FreshRow = ({ points, isApart = false, onGoTo }: FreshRowProps) => {
  const words = useWords();
  return (
    <OnlyHere
      status="fresh"
      note={isApart ? null : words('section.newNote')}
      keys={points.filter((point) => point.key).length}
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
  );
};
