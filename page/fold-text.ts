/** Marks that a reader cannot see and that would split words for the engine: they are left out of the text. */
const INVISIBLE =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff';
const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, 'g');
/** White space as `\s`, without the byte-order mark. */
const SPACES = /[^\S\ufeff]+/g;

/**
 * Matches what folding changes: runs of white space or invisible marks, but not a single space between words.
 * Between its matches the page's text stands in the article unchanged. Linear.
 */
export const foldedRuns = (): RegExp => new RegExp(`[\\s${INVISIBLE}]{2,}|[^\\S ]|[${INVISIBLE}]`, 'g');

/** Offset of the first white space in `text`, or -1. */
export const firstSpace = (text: string): number => text.search(SPACES);

/**
 * The text as an article holds it: invisible marks (soft hyphens, zero-width and bidi marks, control
 * characters) dropped, white space folded and trimmed; full-width characters stay as they are.
 */
export const foldText = (text: string): string => text.replace(INVISIBLES, '').replace(SPACES, ' ').trim();

const NOT_CJK = /[^\u2e80-\u2fdf\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+/g;
const LATIN = /^[\0-\u2e7f]*$/;

/**
 * Length in Latin-letter equivalents: a Chinese, Japanese or Korean character carries about as much as
 * two and a half letters, so thresholds hold for every script.
 */
export function weighText(text: string): number {
  if (LATIN.test(text)) return text.length;
  return text.length + text.replace(NOT_CJK, '').length * 1.5;
}
