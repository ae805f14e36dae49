/** A token of a sentence; `start` and `end` index the text it was read from. */
export interface Token {
  /** Lower-cased, apostrophes straightened; numbers as classes (`<n>`, `<year>`, `<pct>`, `<money>`). */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// One alternation without nested repetition: linear in the length of the text.
const TOKEN = /[a-zà-öø-ÿ]+(?:['’][a-z]+)?|\d[\d.,]*|[%$€£¥"“”?!;:()—–-]/gi;

const numberClass = (text: string, from: string, after: string): string => {
  if (/^(?:19|20)\d\d$/.test(text)) return '<year>';
  if (/[$€£¥]\s?$/.test(from)) return '<money>';
  if (/^\s?(?:%|percent|per cent|pct)/.test(after)) return '<pct>';
  return '<n>';
};

/** The English words, numbers and telling marks of a text, in order. */
export function splitWords(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const raw = match[0];
    const end = start + raw.length;
    const isNumber = raw >= '0' && raw < ':';
    const word = isNumber
      ? numberClass(
          raw.replace(/[.,]+$/, ''),
          text.slice(Math.max(0, start - 2), start),
          text.slice(end, end + 9),
        )
      : raw.toLowerCase().replace('’', "'").replace('“', '"').replace('”', '"');
    tokens.push({ word, start, end });
  }
  return tokens;
}
