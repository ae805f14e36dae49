import { KINDS, type Kind } from '../../analysis/kind';
import type { PaintNote } from '../../extension/messages';
import type { PageWords } from '../../extension/page-words';

/** How many points of each kind there are. */
export const countsOf = (notes: readonly PaintNote[]): Record<Kind, number> => {
  const counts = { risk: 0, measure: 0, outlook: 0 };
  for (const { kind } of notes) counts[kind] += 1;
  return counts;
};

/** What the legend says, from the words that came with the order. */
export const legendWords = (words: PageWords) => ({
  label: words['legend.label'],
  kinds: Object.fromEntries(KINDS.map((kind) => [kind, words[`legend.${kind}`]])) as Record<Kind, string>,
  levelLabel: words['legend.levels'],
  levels: { off: words['legend.off'], key: words['legend.key'], all: words['legend.all'] },
  collapse: words['legend.collapse'],
  expand: words['legend.expand'],
  close: words['legend.close'],
});
