import type { Article } from '../analysis/article';

/** Enough to tell whether a text is the one that was read, without keeping it. */
export interface TextPrint {
  /** UTF-16 code units. */
  readonly length: number;
  /** 32-bit FNV-1a over the code units. */
  readonly hash: number;
}

/** The print of an article's text: spans hold for any text with the same one. */
export const printOf = ({ text }: Pick<Article, 'text'>): TextPrint => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return { length: text.length, hash: hash >>> 0 };
};

export const isSamePrint = (a: TextPrint | null, b: TextPrint): boolean =>
  a?.length === b.length && a.hash === b.hash;
