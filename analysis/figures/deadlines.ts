import type { Figure } from '../figure';

const DEADLINE =
  /\b(?:by|until|before)(?: the end of| end-| mid-| early | late )? ?(20\d\d)\b|(?:到|至|力争|截至)(20\d\d)年/g;

/** Years a text sets as a deadline ("by 2030", 到2030年), as figures of the unit `year`. */
export function findDeadlines(folded: string): readonly Figure[] {
  return [...folded.matchAll(DEADLINE)].map((match) => {
    const year = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(year);
    return {
      span: { start, end: start + year.length },
      value: Number(year),
      upTo: null,
      unit: 'year',
      currency: null,
      modifier: 'at-most',
      direction: null,
      basis: null,
      period: year,
    };
  });
}
