import type { Article } from './article';
import { chooseKeyPoints } from './choose-key-points';
import { describePoint } from './describe-point';
import { findSpeakers } from './find-speakers';
import type { Kind, Lang } from './kind';
import type { Point } from './point';
import type { Sentence } from './sentence';
import { sliceOf } from './span';

/**
 * The points of an article: one for each sentence and kind that holds, in reading order. Ids (`s12r`: sentence
 * 12, risk) are the same whenever the same text is read.
 */
export function buildPoints(article: Article, sentences: readonly Sentence[], lang: Lang): readonly Point[] {
  return [...buildPointsBySlice(article, sentences, lang, sentences.length)].at(-1) ?? [];
}

/**
 * The same in slices of `size` sentences, for callers that must let other work in between: yields null after
 * each slice but the last, then all points.
 */
export function* buildPointsBySlice(
  article: Article,
  sentences: readonly Sentence[],
  lang: Lang,
  size: number,
): Generator<readonly Point[] | null> {
  const speakers = findSpeakers(article, sentences, lang);
  const points: Point[] = [];
  for (const [index, { span, labels }] of sentences.entries()) {
    if (index > 0 && index % size === 0) yield null;
    const text = sliceOf(article.text, span);
    for (const { kind, evidence } of labels) {
      const speaker = speakers[index] ?? null;
      const id = pointId(index, kind);
      points.push(describePoint({ id, kind, text, lang, sentences: [index], speaker, evidence }));
    }
  }
  const keys = chooseKeyPoints(article, sentences, points);
  yield points.map((point) => (keys.has(point.id) ? { ...point, key: true } : point));
}

const pointId = (sentence: number, kind: Kind): string => `s${sentence}${kind[0]}`;
