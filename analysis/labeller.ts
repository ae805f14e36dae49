import type { BlockRole } from './article';
import type { Evidence } from './evidence';
import type { Kind, Lang } from './kind';
import type { Signal } from './signal';

/** One kind given to one sentence; `score` is a probability-like number in [0, 1], ≥ 0.5 when the label holds. */
export interface Label {
  readonly kind: Kind;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** A sentence with the context a labeller may look at. */
export interface LabelRequest {
  readonly text: string;
  readonly lang: Lang;
  /** The sentences before and after it in the article; null at the ends. */
  readonly previous: string | null;
  readonly next: string | null;
  readonly role: BlockRole;
}

/**
 * The port behind which sentences are labelled: cue rules and a linear model now, a learned encoder later.
 * Deterministic: the same request gives the same verdict. `label` returns, for each request in order, the
 * verdict on every kind (three entries, also those that do not hold), and rejects with the signal's reason
 * when aborted.
 */
export interface Labeller {
  /** Name and version, kept with each reading: readings of another version are stale. */
  readonly id: string;
  label(batch: readonly LabelRequest[], signal: Signal): Promise<readonly (readonly Label[])[]>;
}
