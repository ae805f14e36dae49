import { detectLanguage } from '../../../analysis/detect-language';
import { sliceOf } from '../../../analysis/span';
import { splitSentences } from '../../../analysis/split-sentences';
import { foldText } from '../../../page/fold-text';
import { pageFacts } from '../../../page/page-facts';
import { readArticle } from '../../../page/read-article';

export type ReadHere =
  | { readonly status: 'failed'; readonly reason: string }
  | {
      readonly status: 'read';
      readonly title: string;
      readonly text: string;
      readonly sentences: number;
      readonly mapped: number;
      /** The beginnings of some sentences without a range, or whose range says something else or is not seen. */
      readonly unmapped: readonly string[];
    };

/**
 * Runs in an isolated world of a page: the very code the reader runs, and then every sentence, labelled or not,
 * is asked for its range. It counts as mapped when the range has the same text, white space aside, and visible rectangles.
 */
export function readHere(): ReadHere {
  const read = readArticle(document, {
    url: location.href,
    signal: new AbortController().signal,
    facts: pageFacts,
  });
  if (read.status === 'failed') return { status: 'failed', reason: read.reason };
  const { article, map } = read;
  const lang = detectLanguage(article.text, article.declaredLang).lang ?? 'en';
  const sentences = splitSentences(article.text, article.blocks, lang);
  const unmapped = sentences.flatMap(({ span }) => {
    const wanted = sliceOf(article.text, span);
    const range = map.rangeOf(span);
    if (range === null) return [`no range: ${wanted.slice(0, 60)}`];
    if (bare(String(range)) !== bare(wanted))
      return [`other text: ${wanted.slice(0, 40)} ≠ ${foldText(String(range)).slice(0, 40)}`];
    const isSeen = [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
    return isSeen ? [] : [`not seen: ${wanted.slice(0, 60)}`];
  });
  return {
    status: 'read',
    title: article.title,
    text: article.text,
    sentences: sentences.length,
    mapped: sentences.length - unmapped.length,
    unmapped: unmapped.slice(0, 3),
  };
}

/** A line break between two elements is white space to a reader, but no character of the page. */
const bare = (text: string): string => foldText(text).replace(/ /g, '');
