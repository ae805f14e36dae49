import { stemEnglish } from './stem-english';

export interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** True when punctuation that ends a phrase stands before the word. */
  readonly breaksBefore: boolean;
}

const WORD = /[a-z0-9\u00df-\u024f]+/g;
const BREAK = /[^\s\-'&.$/%]/;

/** The stemmed Latin-script words of a folded text, in order; possessive `'s` is passed over. */
export function wordsOf(folded: string): readonly Word[] {
  const words: Word[] = [];
  let lastEnd = 0;
  for (const match of folded.matchAll(WORD)) {
    const start = match.index;
    const text = match[0];
    if (text === 's' && folded[start - 1] === "'") continue;
    const gap = folded.slice(lastEnd, start);
    words.push({
      stem: stemEnglish(text),
      start,
      end: start + text.length,
      // ". " ends a sentence, while the stop in "u.s." does not.
      breaksBefore: gap.length > 4 || BREAK.test(gap.replace(/^'s/, '')) || gap.includes('. '),
    });
    lastEnd = start + text.length;
  }
  return words;
}
