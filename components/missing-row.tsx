import type { Lang } from '../analysis/kind';
import type { Missing } from './arrange-section';
import { BriefingPointText } from './briefing-point-text';
import { Disclosures } from './disclosures';
import { EvidenceList } from './evidence-list';
import { STATUS_WORDS } from './kind-words';
import { OnlyHere } from './only-here';
import { quotationDisclosure } from './quotations';
import { relatedDisclosure } from './related-points';
import { useWords } from './words-context';

interface MissingRowProps {
  readonly missing: readonly Missing[];
  readonly pageLang: Lang;
  readonly onGoTo: (pointId: string) => void;
}

/** What the briefing says and the page does not. */
export const MissingRow = ({ missing, pageLang, onGoTo }: MissingRowProps) => {
  const words = useWords();
  return (
    <OnlyHere
      status="missing"
      note={words('section.missingNote')}
      keys={missing.filter(({ point }) => point.key).length}
      items={missing.map(({ verdict, point, related }) => (
        <li key={point.id} class="absent" data-kind={point.kind}>
          <BriefingPointText point={point} pageLang={pageLang} />
          <Disclosures
            items={[
              {
                id: 'why',
                label: words('point.why'),
                context: words('point.whyOf', words(STATUS_WORDS.missing), point.text),
                content: <EvidenceList evidence={verdict.evidence} none={words('point.noEvidence')} />,
              },
              ...quotationDisclosure(point, words),
              ...relatedDisclosure(point.text, related, words, onGoTo),
            ]}
          />
        </li>
      ))}
    />
  );
};
