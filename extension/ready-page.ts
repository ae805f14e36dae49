import type { Comparison } from '../analysis/comparison';
import type { ReadyReading } from '../analysis/reading';
import type { Span } from '../analysis/span';
import type { Briefing } from '../briefings/briefing';
import type { PageIdentity, ReadyPage, ShownPoint } from '../briefings/page-state';
import type { NoteVerdict, PageNonce, PaintNote, PaintOrder } from './messages';

/** What is kept and shown of a reading: its points with their places, but not its text. */
export const readyPage = (
  reading: ReadyReading,
  comparison: Comparison,
  about: {
    readonly page: PageIdentity;
    readonly briefing: Briefing;
    readonly asked: boolean;
    readonly access: 'granted' | 'once';
  },
): ReadyPage => ({
  status: 'ready',
  page: withArticle(about.page, reading),
  lang: reading.lang,
  topic: reading.topic,
  asked: about.asked && !reading.topic.policy,
  quality: reading.article.quality,
  nextPage: reading.article.nextPage,
  points: reading.points.flatMap((point): ShownPoint[] => {
    const span = spanOf(reading, point.sentences);
    return span ? [{ ...point, span, placed: true }] : [];
  }),
  readTo: reading.isAll ? null : reading.sentences.length,
  leftOut: 0,
  briefing: about.briefing.id,
  comparison,
  access: about.access,
});

/** What the reader paints, and what the card says of it. */
export const paintOrder = (
  state: ReadyPage,
  briefing: Briefing,
  nonce: PageNonce,
  { level, legend, words }: Pick<PaintOrder, 'level' | 'legend' | 'words'>,
): PaintOrder => {
  const wording = new Map(briefing.points.map((point) => [point.id, point.text]));
  const verdicts = verdictsByPagePoint(state.comparison, wording);
  return {
    nonce,
    level,
    legend,
    briefing: briefing.title,
    words,
    notes: state.points.map(
      (point): PaintNote => ({
        id: point.id,
        span: point.span,
        kind: point.kind,
        key: point.key,
        cues: cuesOf(point),
        verdict: verdicts.get(point.id) ?? { status: 'fresh' },
      }),
    ),
  };
};

const verdictsByPagePoint = (
  comparison: Comparison,
  wording: ReadonlyMap<string, string>,
): ReadonlyMap<string, NoteVerdict> => {
  const verdicts = new Map<string, NoteVerdict>();
  for (const { point, pagePoint } of comparison.related) {
    verdicts.set(pagePoint, { status: 'related', heard: wording.get(point) ?? '' });
  }
  // after `related`: the same statement says more than a related one
  for (const verdict of comparison.verdicts) {
    if (verdict.status === 'missing') continue;
    const heard = wording.get(verdict.point) ?? '';
    for (const pagePoint of verdict.pagePoints) {
      if (verdict.status === 'repeated') verdicts.set(pagePoint, { status: 'repeated', heard });
      else {
        const { change, was, now } = verdict;
        verdicts.set(pagePoint, { status: 'changed', heard, change, was, now });
      }
    }
  }
  return verdicts;
};

/** At most three cues, strongest first, each once: those of the point's own kind, where there are any. */
const cuesOf = ({ kind, evidence }: ShownPoint): string[] => {
  const told = evidence.filter(({ cue, weight }) => cue !== '' && weight > 0);
  const own = told.filter(({ rule }) => rule.startsWith(`${kind}/`));
  const strongest = [...(own.length > 0 ? own : told)].sort((a, b) => b.weight - a.weight);
  return [...new Set(strongest.map(({ cue }) => cue))].slice(0, 3);
};

/** From its first sentence to its last; they follow one another. */
const spanOf = (reading: ReadyReading, sentences: readonly number[]): Span | null => {
  const spans = sentences.flatMap((index) => reading.sentences[index]?.span ?? []);
  if (spans.length === 0) return null;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
};

/** The article knows its publisher and date better than the page's head. */
const withArticle = (page: PageIdentity, { article }: ReadyReading): PageIdentity => ({
  url: page.url,
  title: article.title || page.title,
  publisher: article.publisher ?? page.publisher,
  published: article.published ?? page.published,
});
