/** A text in the form in which quotes are compared, with the way back. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text`, and once more for its end, the offset in the text it was folded from. */
  readonly at: readonly number[];
}

const SPACE = /[^\S\ufeff]/;
/** Soft hyphens, zero-width and bidi marks, control characters, variation selectors. */
const INVISIBLE = /\p{Cf}|\p{Cc}|\p{Variation_Selector}/u;
/** Raised, circled and broken numbers are figures of their own: 10² is not 102. */
const OTHER_NUMBER = /\p{No}/u;
const IDEOGRAPH = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

/**
 * Folds a text so that typography makes no difference: quotes, dashes, full-width forms, composed accents and
 * invisible marks; white space is one space, and none beside ideographs. Letters, digits and signs stay what
 * they are, so equal means the same words. Linear.
 */
export function foldQuote(source: string): FoldedText {
  const signs = new Map<string, string>();
  const at: number[] = [];
  let text = '';
  let space = -1;
  // not read back from the text, which grows as a rope: that would copy it each time
  let last = '';
  for (let i = 0; i < source.length; i += 1) {
    const char = source[i] ?? '';
    let sign = char;
    // most text is plain letters, digits and ideographs, which stay as they are
    if (!(char > '`' && char < '{') && !(char >= '一' && char < '\ua000')) {
      sign = signs.get(char) ?? foldSign(char);
      signs.set(char, sign);
    }
    if (sign === ' ' && space < 0) space = i;
    if (sign === '' || sign === ' ') continue;
    if (space >= 0 && last !== '' && !IDEOGRAPH.test(sign) && !IDEOGRAPH.test(last)) {
      text += ' ';
      at.push(space);
    }
    space = -1;
    text += sign;
    last = sign;
    for (let k = 0; k < sign.length; k += 1) at.push(i);
  }
  at.push(source.length);
  return { text, at };
}

function foldSign(char: string): string {
  if (SPACE.test(char)) return ' ';
  if (INVISIBLE.test(char)) return '';
  if (OTHER_NUMBER.test(char)) return char;
  return char
    .replace(/[‘’‚‛′`´]/, "'")
    .replace(/[“”„‟″«»「」『』]/, '"')
    .normalize('NFKD')
    .replace(/[‐-―−]/g, '-');
}

/** The first index of `folded.text` that comes from `offset` of its source or later. */
export function foldedIndex({ at }: FoldedText, offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
