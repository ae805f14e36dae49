import type { Lang } from './kind';
import type { ThemeId } from './point';
import type { Span } from './span';
import { THEMES } from './themes/inventory';
import { addPhrase, createPhraseTrie, findPhrases, type PhraseTrie } from './themes/phrase-trie';

/** A theme met in a text, and where. */
export interface ThemeMatch {
  readonly theme: ThemeId;
  readonly span: Span;
}

/** Phrases in which a theme's word means something else. */
const NO_THEMES = [
  'good job',
  'great job',
  'job well done',
  'white house',
  'house of representatives',
  'in house',
  'post office',
];
const NONE = '';

let trie: PhraseTrie | null = null;

/**
 * The themes a text names: disjoint, longest wordings first, in the order they stand. Traditional characters
 * are matched only after `toSimplified`. Both scripts are searched whatever `lang` says, since Chinese texts
 * write GDP and PMI in Latin letters.
 */
export function findThemes(text: string, _lang: Lang): readonly ThemeMatch[] {
  trie ??= buildTrie();
  return findPhrases(trie, text, true).flatMap(({ values, start, end }) =>
    values
      .filter((value) => value !== NONE)
      .map((theme) => ({ theme: theme as ThemeId, span: { start, end } })),
  );
}

function buildTrie(): PhraseTrie {
  const built = createPhraseTrie();
  for (const theme of THEMES) {
    for (const variant of [...theme.en, ...theme.zh]) addPhrase(built, variant, theme.id);
  }
  for (const phrase of NO_THEMES) addPhrase(built, phrase, NONE);
  return built;
}
