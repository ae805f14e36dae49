import { KINDS, type Lang } from '../analysis/kind';
import type { Briefing } from '../briefings/briefing';
import { BriefingPointText } from './briefing-point-text';
import { Disclosures } from './disclosures';
import { formatDate } from './format-date';
import { Icon } from './icon';
import { KindHeading } from './kind-heading';
import { LANG_TAGS } from './kind-words';
import { quotationDisclosure } from './quotations';
import { useWords } from './words-context';

/** The briefing by itself: readable whatever the page is. `pageLang` adds its translation for that page. */
export const BriefingSummary = ({ briefing, pageLang }: { briefing: Briefing; pageLang: Lang | null }) => {
  const words = useWords();
  const { source } = briefing;
  return (
    <div class="briefing">
      <p class="briefing-lead" lang={LANG_TAGS[briefing.lang]}>
        {briefing.summary}
      </p>
      {KINDS.map((kind) => {
        const points = briefing.points.filter((point) => point.kind === kind);
        return (
          <section key={kind} class="briefing-kind" data-kind={kind}>
            <KindHeading kind={kind} level="h3" />
            {points.length === 0 && <p class="faint">{words('briefing.noPoints')}</p>}
            <ul class="briefing-points">
              {points.map((point) => (
                <li key={point.id} data-kind={kind}>
                  <BriefingPointText point={point} pageLang={pageLang} />
                  <Disclosures items={quotationDisclosure(point, words)} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <p class="source">
        <span class="label">{words('briefing.source')}</span>{' '}
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.title}
          <span class="unseen"> ({words('briefing.opensTab')})</span>
          <Icon name="out" size={12} />
        </a>
        <span class="faint">
          {' '}
          {source.publisher}, {formatDate(source.published, words('ui.locale'))}
        </span>
      </p>
    </div>
  );
};
