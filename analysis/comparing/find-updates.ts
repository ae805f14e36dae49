import { CHANGES, type Change } from '../comparison';
import type { Kind } from '../kind';
import type { Span } from '../span';
import { parseTable } from '../themes/parse-table';
import { addPhrase, createPhraseTrie, findPhrases, type PhraseTrie } from '../themes/phrase-trie';
import { updateCues } from './update-cues';

/** A wording by which a text says that something changed, and how. */
export interface Update {
  readonly change: Change;
  readonly cue: string;
  readonly span: Span;
}

let trie: PhraseTrie | null = null;

/** The updates a statement of that kind announces, in the order they stand. */
export function findUpdates(text: string, kind: Kind): readonly Update[] {
  trie ??= buildTrie();
  return findPhrases(trie, text, true).flatMap(({ values, start, end }) =>
    values.flatMap((value) => {
      const [of, name] = value.split(' ');
      const change = CHANGES.find((known) => known === name);
      return change && (of === 'any' || of === kind)
        ? [{ change, cue: text.slice(start, end), span: { start, end } }]
        : [];
    }),
  );
}

function buildTrie(): PhraseTrie {
  const built = createPhraseTrie();
  for (const row of parseTable(updateCues)) {
    for (const wording of [...row.en, ...row.zh]) addPhrase(built, wording, row.id);
  }
  return built;
}
