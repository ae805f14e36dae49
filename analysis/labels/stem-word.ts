const VOWEL = /[aeiouy]/;

const withoutEnding = (word: string, ending: string): string | null => {
  if (!word.endsWith(ending)) return null;
  const rest = word.slice(0, -ending.length);
  return rest.length >= 3 && VOWEL.test(rest) ? rest : null;
};

const withoutDoubling = (stem: string): string => {
  const last = stem.at(-1);
  return stem.length > 3 && last === stem.at(-2) && last !== 'l' && last !== 's' ? stem.slice(0, -1) : stem;
};

/**
 * A light English stem: regular plural, past and -ing endings fall together ("rises", "rising", "rise" → "ris").
 * A matching key, not a word; both the lexicons and the text go through it.
 */
export const stemWord = (word: string): string => {
  if (word.length < 4) return word;
  if (word.endsWith('eed') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const bare = withoutEnding(word, 'ing') ?? withoutEnding(word, 'ed');
  if (bare !== null) return withoutDoubling(bare).replace(/e$/, '');
  const plural = word.endsWith('es') ? word.slice(0, -2) : word.endsWith('s') ? word.slice(0, -1) : word;
  return plural.length > 3 ? plural.replace(/e$/, '') : plural;
};
