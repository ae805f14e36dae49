import type { Article } from './article';
import type { Lang } from './kind';
import { type SentenceSpan, splitSentences } from './split-sentences';

/** How far a text is read from its top. */
export interface Reach {
  readonly sentences: number;
  /** UTF-16 code units. */
  readonly length: number;
}

/**
 * Beyond any article: of 857 saved pages that were read the longest has 6,782 sentences in 441,675 characters, the
 * next 784 sentences. A page can hold several times as much, and would keep the background busy for as long.
 */
export const REACH: Reach = { sentences: 8_000, length: 1_000_000 };

/** The sentences of an article within reach, and whether these are all that it has. */
export function firstSentences(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  lang: Lang,
  reach: Reach = REACH,
): { readonly sentences: readonly SentenceSpan[]; readonly isAll: boolean } {
  const within = blocks
    .filter(({ span }) => span.start < reach.length)
    .map((block) => ({ ...block, span: { ...block.span, end: Math.min(block.span.end, reach.length) } }));
  const found = splitSentences(text, within, lang, reach.sentences + 1);
  // one that ends where the reach does may go on behind it
  const whole = text.length > reach.length ? found.filter(({ span }) => span.end < reach.length) : found;
  const sentences = whole.slice(0, reach.sentences);
  return { sentences, isAll: text.length <= reach.length && sentences.length === whole.length };
}
