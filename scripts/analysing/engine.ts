import type { AnalysePorts } from '../../analysis/analyse';
import type { Article, Block } from '../../analysis/article';
import { createLabeller } from '../../analysis/cue-labeller';
import type { SentenceSpan } from '../../analysis/split-sentences';

/** The engine's ports on the command line: nothing aborts it, and the event loop turns between batches. */
export const createPorts = (): AnalysePorts => ({
  labeller: createLabeller(),
  signal: new AbortController().signal,
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
  batch: 256,
});

/** An article whose sentences are given: each is a paragraph of its own and is not split again. */
export function articleOfSentences(
  title: string,
  texts: readonly string[],
): { readonly article: Article; readonly spans: readonly SentenceSpan[] } {
  const blocks: Block[] = [];
  let at = 0;
  for (const text of texts) {
    blocks.push({ span: { start: at, end: at + text.length }, role: 'paragraph' });
    at += text.length + 1;
  }
  const article: Article = {
    url: 'about:blank',
    title,
    publisher: null,
    author: null,
    published: null,
    declaredLang: null,
    text: texts.join('\n'),
    blocks,
    quality: 'full',
    nextPage: null,
  };
  return { article, spans: blocks.map(({ span }, block) => ({ span, block })) };
}
