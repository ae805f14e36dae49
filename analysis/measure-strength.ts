import type { Kind, Lang } from './kind';
import type { Span } from './span';
import { plainWordings, strengthScales } from './strength/scales';
import { parseTable } from './themes/parse-table';
import { addPhrase, createPhraseTrie, findPhrases, type PhraseTrie } from './themes/phrase-trie';

/** One wording on the scale of a kind. */
export interface StrengthCue {
  readonly cue: string;
  readonly span: Span;
  /** −2, −1, 1 or 2. */
  readonly level: number;
}

/**
 * How strongly a statement of that kind is put: −2 much weaker … 0 plain … 2 much stronger. The wording
 * furthest from plain decides; where wordings pull both ways with the same force the result is 0.
 */
export function measureStrength(text: string, lang: Lang, kind: Kind): number {
  const levels = findStrengthCues(text, lang, kind).map(({ level }) => level);
  const strongest = Math.max(0, ...levels);
  const weakest = Math.min(0, ...levels);
  if (strongest === -weakest) return 0;
  return strongest > -weakest ? strongest : weakest;
}

let trie: PhraseTrie | null = null;

/** The wordings behind `measureStrength`, in the order they stand. */
export function findStrengthCues(text: string, _lang: Lang, kind: Kind): readonly StrengthCue[] {
  trie ??= buildTrie();
  return findPhrases(trie, text, true).flatMap(({ values, start, end }) =>
    values
      .filter((value) => value.startsWith(`${kind} `))
      .map((value) => ({
        cue: text.slice(start, end),
        span: { start, end },
        level: Number(value.slice(kind.length + 1)),
      })),
  );
}

function buildTrie(): PhraseTrie {
  const built = createPhraseTrie();
  for (const row of parseTable(strengthScales)) {
    for (const wording of [...row.en, ...row.zh]) addPhrase(built, wording, row.id);
  }
  for (const wording of plainWordings) addPhrase(built, wording, 'plain');
  return built;
}
