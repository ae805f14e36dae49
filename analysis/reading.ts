import type { Article } from './article';
import type { Lang } from './kind';
import type { Point } from './point';
import type { Sentence } from './sentence';
import type { TopicVerdict } from './topic';

/** What Ballast understood of one page. */
export type Reading =
  | { readonly status: 'unsupported-language'; readonly article: Article; readonly detected: string | null }
  | { readonly status: 'empty'; readonly article: Article }
  | {
      readonly status: 'ready';
      readonly article: Article;
      readonly lang: Lang;
      readonly topic: TopicVerdict;
      readonly sentences: readonly Sentence[];
      /** Whether these are all; the text of a very long page is read from its top only. */
      readonly isAll: boolean;
      readonly points: readonly Point[];
      /** The labeller that read it (`Labeller.id`). */
      readonly labeller: string;
    };

export type ReadyReading = Extract<Reading, { status: 'ready' }>;
