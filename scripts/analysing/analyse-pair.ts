import * as v from 'valibot';
import { labelSentences } from '../../analysis/analyse';
import { buildPoints } from '../../analysis/build-points';
import { compare } from '../../analysis/compare';
import type { Comparison } from '../../analysis/comparison';
import { describePoint } from '../../analysis/describe-point';
import { KINDS, LANGS } from '../../analysis/kind';
import type { Point } from '../../analysis/point';
import { articleOfSentences, createPorts } from './engine';
import { readJson } from './read-lines';
import type { Report } from './report';

const Pair = v.object({
  id: v.string(),
  briefing: v.object({
    lang: v.picklist(LANGS),
    points: v.array(v.object({ id: v.string(), kind: v.picklist(KINDS), text: v.string() })),
  }),
  article: v.object({
    lang: v.picklist(LANGS),
    title: v.optional(v.string(), ''),
    // Labels in the file are somebody's; the engine gives its own.
    sentences: v.array(v.object({ i: v.number(), text: v.string() })),
  }),
});

/** `--pair`: the article's points, as the engine finds them, held against the points of the briefing. */
export async function analysePair(file: string, report: Report): Promise<void> {
  const pair = readJson(file, Pair, report);
  if (!pair) return;
  const briefing = pair.briefing.points.map((point) => describePoint({ ...point, lang: pair.briefing.lang }));
  const { lang, title, sentences: lines } = pair.article;
  const { article, spans } = articleOfSentences(
    title,
    lines.map(({ text }) => text),
  );
  const sentences = await labelSentences(article, spans, lang, createPorts());
  const points = buildPoints(article, sentences, lang);
  const numbers = lines.map(({ i }) => i);
  report.row({ id: pair.id, ...rowOf(compare(briefing, points), points, numbers) });
}

function rowOf({ verdicts, fresh }: Comparison, points: readonly Point[], numbers: readonly number[]) {
  const byId = new Map(points.map((point) => [point.id, point]));
  const sentencesOf = (ids: readonly string[]) =>
    [...new Set(ids.flatMap((id) => byId.get(id)?.sentences ?? []))]
      .sort((a, b) => a - b)
      .map((at) => numbers[at]);
  const alignments = verdicts.flatMap((verdict) => {
    if (verdict.status === 'missing') return [];
    const { point, status } = verdict;
    const row = { point, sentences: sentencesOf(verdict.pagePoints), relation: status };
    return [verdict.status === 'changed' ? { ...row, change: verdict.change } : row];
  });
  return {
    alignments,
    newPoints: fresh.map((id) => ({ sentences: sentencesOf([id]), kind: byId.get(id)?.kind })),
    missing: verdicts.filter(({ status }) => status === 'missing').map(({ point }) => point),
  };
}
