import type { BriefingPoint } from '../briefings/briefing';
import type { Disclosure } from './disclosures';
import { formatDate } from './format-date';
import { LANG_TAGS } from './kind-words';
import type { Words } from './words';
import { useWords } from './words-context';

/** The source's own words behind a point of the briefing, with who said them and when. */
export const Quotations = ({ point }: { point: BriefingPoint }) => {
  const words = useWords();
  return (
    <figure class="quotation">
      {point.quotations.map((quotation, rank) => (
        <blockquote key={`${rank} ${quotation.text}`} lang={LANG_TAGS[quotation.lang]}>
          {quotation.text}
        </blockquote>
      ))}
      <figcaption class="faint">
        {[point.speaker, formatDate(point.date, words('ui.locale'))].filter(Boolean).join(', ')}
      </figcaption>
    </figure>
  );
};

/** The button that shows the quotations; none when the briefing gives none. */
export const quotationDisclosure = (point: BriefingPoint, words: Words): readonly Disclosure[] =>
  point.quotations.length === 0
    ? []
    : [
        {
          id: 'quotation',
          label: words('point.quotation'),
          context: words('point.quotationOf', point.text),
          content: <Quotations point={point} />,
        },
      ];
