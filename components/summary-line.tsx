import type { KindTally } from '../briefings/briefing';
import { summarySentence } from './summary-sentence';
import { useWords } from './words-context';

/** The comparison in one sentence. */
export const SummaryLine = ({ tallies }: { tallies: readonly KindTally[] }) => {
  const words = useWords();
  return <p class="summary">{summarySentence(tallies, words)}</p>;
};
