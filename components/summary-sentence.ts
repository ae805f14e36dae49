import type { KindTally } from '../briefings/briefing';
import { KIND_WORDS } from './kind-words';
import type { Words } from './words';

/** The comparison in one sentence: "Repeats 4 of 8 risks, adds 3 measures." */
export const summarySentence = (tallies: readonly KindTally[], words: Words): string => {
  const list = new Intl.ListFormat(words('ui.locale'), { type: 'conjunction' });
  const sentence = new Intl.ListFormat(words('ui.locale'), { type: 'unit' });
  const counted = (of: 'changed' | 'fresh') =>
    list.format(
      tallies.filter((tally) => tally[of] > 0).map((tally) => words(KIND_WORDS[tally.kind].count, tally[of])),
    );
  const repeated = tallies
    .filter((tally) => tally.repeated > 0)
    .map((tally) => words(KIND_WORDS[tally.kind].countOf, briefingTotal(tally), tally.repeated));
  const [changed, fresh] = [counted('changed'), counted('fresh')];

  if (repeated.length === 0 && !changed && !fresh) return words('summary.nothingFound');
  const total = tallies.reduce((sum, tally) => sum + briefingTotal(tally), 0);
  const parts: string[] = [];
  if (repeated.length > 0) parts.push(words('summary.repeats', list.format(repeated)));
  if (changed) parts.push(words('summary.changes', changed));
  if (parts.length === 0 && total > 0) parts.push(words('summary.nothingShared', total));
  if (fresh) parts.push(words('summary.adds', fresh));
  const joined = sentence.format(parts);
  return `${joined.slice(0, 1).toUpperCase()}${joined.slice(1)}.`;
};

/** How many points of the kind the briefing has. */
export const briefingTotal = (tally: KindTally): number => tally.repeated + tally.changed + tally.missing;
