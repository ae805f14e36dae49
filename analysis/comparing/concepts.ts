import { THEMES } from '../themes/inventory';
import { parseTable, type TableRow } from '../themes/parse-table';
import { addPhrase, createPhraseTrie, findPhrases, type PhraseTrie } from '../themes/phrase-trie';
import { glossaryNames } from './glossary-names';
import { glossaryWords } from './glossary-words';

const ROWS: readonly TableRow[] = [...THEMES, ...parseTable(glossaryWords), ...parseTable(glossaryNames)];

let trie: PhraseTrie | null = null;
let parents: ReadonlyMap<string, string> | null = null;

/**
 * The concepts of a text by id, for aligning across languages: themes, names (`n:`) and plain words (`w:`), with
 * those inside longer wordings and the wider concepts of each. `text` is in simplified characters.
 */
export function conceptsOf(text: string): ReadonlySet<string> {
  trie ??= buildTrie();
  parents ??= new Map(ROWS.flatMap(({ id, parent }) => (parent ? [[id, parent]] : [])));
  const found = new Set<string>();
  for (const { values } of findPhrases(trie, text, false)) {
    for (const value of values) {
      found.add(value);
      const parent = parents.get(value);
      if (parent) found.add(parent);
    }
  }
  return found;
}

/** Whether a concept is a theme or a name, rather than a plain word. */
export const isSpecific = (concept: string): boolean => !concept.startsWith('w:');

/** Names that say whose matter it is; months, currencies and offices do not. */
export const isOwner = (concept: string): boolean => concept.startsWith('n:') && !NO_OWNERS.has(concept);

const NO_OWNERS: ReadonlySet<string> = new Set(
  `president premier january february march april june july august september october november december yuan
  dollar euro yen finance-ministry statistics-bureau`
    .split(/\s+/)
    .map((name) => `n:${name}`),
);

function buildTrie(): PhraseTrie {
  const built = createPhraseTrie();
  for (const row of ROWS) {
    for (const wording of [...row.en, ...row.zh]) addPhrase(built, wording, row.id);
  }
  return built;
}
