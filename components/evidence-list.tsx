import type { Evidence } from '../analysis/evidence';
import { isFinding, ruleWords } from './rule-words';
import { useWords } from './words-context';

/** As many as can be taken in at a glance; the rest add little weight. */
const SHOWN = 6;

/** Why a verdict was reached: the strongest cues, each with the rule that recognised it in plain words. */
export const EvidenceList = ({ evidence, none }: { evidence: readonly Evidence[]; none: string }) => {
  const words = useWords();
  const found = evidence.filter(isFinding);
  if (found.length === 0) return <p class="faint">{none}</p>;
  const strongest = [...found].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, SHOWN);
  return (
    <ul class="evidence">
      {strongest.map((item, rank) => (
        // The same cue may count twice: its rank tells the two apart.
        <li key={`${rank} ${item.rule} ${item.cue}`} data-for={item.weight >= 0}>
          <span class="unseen">{words(item.weight >= 0 ? 'evidence.for' : 'evidence.against')}: </span>
          <q>{item.cue}</q> <span class="faint">{ruleWords(item.rule, words)}</span>
        </li>
      ))}
    </ul>
  );
};
