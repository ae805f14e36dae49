import type { Article } from './article';
import { assessTopic } from './assess-topic';
import { buildPointsBySlice } from './build-points';
import { detectLanguage } from './detect-language';
import { firstSentences, type Reach } from './first-sentences';
import type { Kind, Lang } from './kind';
import type { Label, Labeller, LabelRequest } from './labeller';
import type { Point } from './point';
import type { Reading } from './reading';
import type { Sentence } from './sentence';
import type { Signal } from './signal';
import { sliceOf } from './span';
import type { SentenceSpan } from './split-sentences';

export interface AnalysePorts {
  readonly labeller: Labeller;
  readonly signal: Signal;
  /** Lets the platform do other work; called between batches. */
  readonly breathe: () => Promise<void>;
  /** Sentences labelled between two breaths. */
  readonly batch?: number;
  /** How far a text is read; `REACH` when absent. */
  readonly reach?: Reach;
}

/**
 * Reads an article, as far as the reach: language → sentences → labels → points. Deterministic: the same article and labeller give
 * the same reading. Rejects with the signal's reason when aborted.
 */
export async function analyse(article: Article, ports: AnalysePorts): Promise<Reading> {
  ports.signal.throwIfAborted();
  if (!/[\p{L}\p{N}]/u.test(article.text)) return { status: 'empty', article };
  const { lang, detected } = detectLanguage(`${article.title}\n${article.text}`, article.declaredLang);
  if (!lang) return { status: 'unsupported-language', article, detected };
  await ports.breathe();
  const { sentences: spans, isAll } = firstSentences(article, lang, ports.reach);
  const sentences = await labelSentences(article, spans, lang, ports);
  const points = await pointsOf(article, sentences, lang, ports);
  const topic = assessTopic({
    title: article.title,
    lead: article.text.slice(0, leadLength),
    description: '',
    section: '',
    keywords: [],
  });
  return { status: 'ready', article, lang, topic, sentences, isAll, points, labeller: ports.labeller.id };
}

/** As much of the text as the topic verdict looks at, in UTF-16 code units. */
const leadLength = 1500;
const defaultBatch = 32;

/** Labels sentences (of an article, or given as they are) batch by batch, with a breath between batches. */
export async function labelSentences(
  article: Pick<Article, 'text' | 'blocks'>,
  spans: readonly SentenceSpan[],
  lang: Lang,
  { labeller, signal, breathe, batch = defaultBatch }: AnalysePorts,
): Promise<readonly Sentence[]> {
  const sentences: Sentence[] = [];
  for (let from = 0; from < spans.length; from += batch) {
    if (from > 0) await breathe();
    signal.throwIfAborted();
    const slice = spans.slice(from, from + batch);
    const requests = slice.map((_, i) => requestFor(article, spans, from + i, lang));
    const verdicts = await labeller.label(requests, signal);
    slice.forEach((at, i) => {
      sentences.push(withLabels(at, verdicts[i] ?? []));
    });
  }
  return sentences;
}

async function pointsOf(
  article: Article,
  sentences: readonly Sentence[],
  lang: Lang,
  { signal, breathe, batch = defaultBatch }: AnalysePorts,
): Promise<readonly Point[]> {
  for (const points of buildPointsBySlice(article, sentences, lang, batch)) {
    signal.throwIfAborted();
    if (points) return points;
    await breathe();
  }
  return [];
}

function requestFor(
  article: Pick<Article, 'text' | 'blocks'>,
  spans: readonly SentenceSpan[],
  index: number,
  lang: Lang,
): LabelRequest {
  const textAt = (i: number) => {
    const found = spans[i];
    return found ? sliceOf(article.text, found.span) : null;
  };
  const role = article.blocks[spans[index]?.block ?? 0]?.role ?? 'paragraph';
  return { text: textAt(index) ?? '', lang, previous: textAt(index - 1), next: textAt(index + 1), role };
}

function withLabels({ span, block }: SentenceSpan, verdicts: readonly Label[]): Sentence {
  const scoreOf = (kind: Kind) => verdicts.find((label) => label.kind === kind)?.score ?? 0;
  const labels = verdicts.filter(({ score }) => score >= 0.5).sort((a, b) => b.score - a.score);
  const scores = { risk: scoreOf('risk'), measure: scoreOf('measure'), outlook: scoreOf('outlook') };
  return { span, block, labels, scores };
}
