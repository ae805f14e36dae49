import type { Lang } from '../analysis/kind';
import type { Pair } from './arrange-section';
import { BriefingPointText } from './briefing-point-text';
import { Contrast } from './contrast';
import { type Disclosure, Disclosures } from './disclosures';
import { EvidenceList } from './evidence-list';
import { KIND_WORDS, STATUS_WORDS } from './kind-words';
import { PagePoint } from './page-point';
import { quotationDisclosure } from './quotations';
import { relatedDisclosure } from './related-points';
import { ShowAll } from './show-all';
import { StatusMark } from './status-mark';
import { useWords } from './words-context';

/** The best sentences say it; further ones are shown on request. */
const SENTENCES = 2;

interface PairRowProps {
  readonly pair: Pair;
  readonly pageLang: Lang;
  readonly onGoTo: (pointId: string) => void;
}

/** A point of the briefing beside the page's sentences that repeat or change it. */
export const PairRow = ({ pair, pageLang, onGoTo }: PairRowProps) => {
  const words = useWords();
  const { verdict, point, said } = pair;
  const why: Disclosure = {
    id: 'why',
    label: words('point.why'),
    context: words('point.whyOf', words(STATUS_WORDS[verdict.status]), point.text),
    content: (
      <>
        <p class="faint">{words('point.compared')}</p>
        <EvidenceList evidence={verdict.evidence} none={words('page.noReasons')} />
        {said.slice(0, 1).map((best) => (
          <div key={best.id}>
            <p class="faint">{words('point.readAs', words(KIND_WORDS[best.kind].one))}</p>
            <EvidenceList evidence={best.evidence} none={words('page.noReasons')} />
          </div>
        ))}
      </>
    ),
  };
  return (
    <li class="row" data-status={verdict.status}>
      <div class="side">
        {verdict.status === 'changed' ? (
          <StatusMark status="changed" change={verdict.change} />
        ) : (
          <StatusMark status="repeated" />
        )}
        <BriefingPointText point={point} pageLang={pageLang} />
        <Disclosures
          items={[
            why,
            ...quotationDisclosure(point, words),
            ...relatedDisclosure(point.text, pair.related, words, onGoTo),
          ]}
        />
      </div>
      <div class="side">
        {verdict.status === 'changed' && <Contrast was={verdict.was} now={verdict.now} />}
        <ShowAll
          class="said-list"
          first={SENTENCES}
          moreLabel={(count) => words('section.moreSentences', count - SENTENCES)}
          items={said.map((page) => <PagePoint key={page.id} point={page} onGoTo={onGoTo} />)}
        />
      </div>
    </li>
  );
};
