import type { Evidence } from '../analysis/evidence';
import { useWords } from './words-context';

/** As many as can be taken in at a glance; the rest add little weight. */
const SHOWN = 6;

/** Why a verdict was reached: the strongest cues, each with the rule that recognised it in plain words. */
export const EvidenceList = ({ evidence, none }: { evidence: readonly Evidence[]; none: string }) => {
  const words = useWords();
  if (evidence.length === 0) return <p class="faint">{none}</p>;
  const strongest = [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, SHOWN);
  return (
    <ul class="evidence">
      {strongest.map((item, rank) => (
        // The same cue may count twice: its rank tells the two apart.
        <li key={`${rank} ${item.rule} ${item.cue}`} data-for={item.weight >= 0}>
          <span class="unseen">{words(item.weight >= 0 ? 'evidence.for' : 'evidence.against')}: </span>
          <q>{item.cue}</q> <span class="faint">{plainRule(item.rule)}</span>
        </li>
      ))}
    </ul>
  );
};

/** `risk/downward-pressure` → "risk: downward pressure". */
export const plainRule = (rule: string): string =>
  rule
    .split('/')
    .map((part) => part.replaceAll('-', ' '))
    .join(': ');
