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
  const speakers = findSpeakers(article, sentences, lang);
  const points = sentences.flatMap(({ span, labels }, index) =>
    labels.map(({ kind, evidence }) =>
      describePoint({
        id: pointId(index, kind),
        kind,
        text: sliceOf(article.text, span),
        lang,
        sentences: [index],
        speaker: speakers[index] ?? null,
        evidence,
      }),
    ),
  );
  const keys = chooseKeyPoints(article, sentences, points);
  return points.map((point) => (keys.has(point.id) ? { ...point, key: true } : point));
}

const pointId = (sentence: number, kind: Kind): string => `s${sentence}${kind[0]}`;
