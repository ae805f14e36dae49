import type { Briefing } from '../briefings/briefing';
import type { ReadyPage } from '../briefings/page-state';
import { tally } from '../briefings/tally';
import { summarySentence } from './summary-sentence';
import type { Words } from './words';

/** What came of holding a page against a briefing, in one sentence. */
export const comparisonSentence = (page: ReadyPage, briefing: Briefing, words: Words): string =>
  page.points.length > 0 && standsApart(page)
    ? words('summary.nothingInCommon')
    : summarySentence(tally(page.comparison, briefing.points, page.points), words);

/**
 * Whether nothing links page and briefing, not even a related point. To hold them against each other line by line
 * would then only list both.
 */
export const standsApart = ({ comparison }: Pick<ReadyPage, 'comparison'>): boolean =>
  comparison.related.length === 0 && comparison.verdicts.every(({ status }) => status === 'missing');
