import type { Kind } from './kind';
import type { Label } from './labeller';
import type { Span } from './span';

/** A sentence of an article. Sentences are ordered, disjoint, inside one block, and slice back to their text. */
export interface Sentence {
  readonly span: Span;
  /** Index of its block in `article.blocks`. */
  readonly block: number;
  /** The labels that hold, strongest first; empty for most sentences. */
  readonly labels: readonly Label[];
  /** Scores for all kinds, for research and calibration. */
  readonly scores: Readonly<Record<Kind, number>>;
}
