import { THEMES } from '../themes/inventory';
import { parseTable } from '../themes/parse-table';
import { addPhrase, createPhraseTrie, findPhrases, type PhraseTrie } from '../themes/phrase-trie';
import { glossaryNames } from './glossary-names';
import { glossaryWords } from './glossary-words';

let trie: PhraseTrie | null = null;
let parents: ReadonlyMap<string, string> | null = null;

/**
 * The concepts of a text by id, for aligning across languages: themes, names (`n:`) and plain words (`w:`), with
 * those inside longer wordings and the wider concepts of each. `text` is in simplified characters.
 */
export function conceptsOf(text: string): ReadonlySet<string> {
  trie ??= buildTrie();
  parents ??= new Map(THEMES.flatMap(({ id, parent }) => (parent ? [[id, parent]] : [])));
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

function buildTrie(): PhraseTrie {
  const built = createPhraseTrie();
  const rows = [...THEMES, ...parseTable(glossaryWords), ...parseTable(glossaryNames)];
  for (const row of rows) {
    for (const wording of [...row.en, ...row.zh]) addPhrase(built, wording, row.id);
  }
  return built;
}
