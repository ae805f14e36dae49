import type { Article } from '../analysis/article';
import type { Comparison } from '../analysis/comparison';
import type { Labeller } from '../analysis/labeller';
import type { Point } from '../analysis/point';
import type { Reading } from '../analysis/reading';
import type { Signal } from '../analysis/signal';
import type { Briefing } from '../briefings/briefing';
import type { PageState } from '../briefings/page-state';
import type { FirstLook } from './assess-page';
import { fitPage } from './fit-page';
import { readyPage } from './ready-page';
import type { PageRecord } from './tab-pages';

/** The engine as the background uses it; where it runs (worker, offscreen document) is its own affair. */
export interface Engine extends FirstLook {
  readonly labeller: Labeller;
  /** Builds what the first use would build, where there is something to build. */
  readonly warmUp?: () => void;
  analyse(
    article: Article,
    ports: { labeller: Labeller; signal: Signal; breathe: () => Promise<void> },
  ): Promise<Reading>;
  compare(briefing: readonly Point[], page: readonly Point[]): Comparison;
}

/** Longest time for one article, milliseconds: the longest that is read takes a fraction of it. */
const ANALYSIS_LIMIT = 60_000;

/** Reads and compares one article; never rejects. */
export const readArticleText = async (
  article: Article,
  record: PageRecord,
  briefing: Briefing,
  engine: Engine,
  leaving: AbortSignal,
): Promise<PageState> => {
  const page = 'page' in record.state ? record.state.page : null;
  const identity = page ?? { url: article.url, title: article.title, publisher: null, published: null };
  // a timer, not the clock: it runs on when the clock is set
  const limit = AbortSignal.timeout(ANALYSIS_LIMIT);
  try {
    const signal = AbortSignal.any([leaving, limit]);
    const reading = await engine.analyse(article, { labeller: engine.labeller, signal, breathe });
    switch (reading.status) {
      case 'unsupported-language':
        return { status: 'unsupported-language', page: identity, detected: reading.detected };
      case 'empty':
        return {
          status: 'failed',
          page: identity,
          reason: 'no-text-found',
          detail: 'no sentence in the text',
        };
      case 'ready': {
        const comparison = engine.compare(briefing.points, reading.points);
        const { asked, access } = record;
        return fitPage(readyPage(reading, comparison, { page: identity, briefing, asked, access }));
      }
      default:
        return reading satisfies never;
    }
  } catch (error) {
    if (limit.aborted) {
      const detail = `${article.text.length} characters took over ${ANALYSIS_LIMIT / 1000} s`;
      return { status: 'failed', page: identity, reason: 'timed-out', detail };
    }
    return { status: 'failed', page: identity, reason: 'internal', detail: String(error).slice(0, 500) };
  }
};

/** Lets waiting messages and other tabs have their turn. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
