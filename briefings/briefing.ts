import type { Kind, Lang } from '../analysis/kind';
import type { Point } from '../analysis/point';

declare const briefingId: unique symbol;
export type BriefingId = string & { readonly [briefingId]: true };

/** A short passage of the source, word for word, that a briefing's point rests on. */
export interface Quotation {
  readonly text: string;
  readonly lang: Lang;
}

/** A point of a briefing: our wording, with the source's own words as evidence. */
export interface BriefingPoint extends Point {
  readonly quotations: readonly Quotation[];
  /** The same point in other languages, and whose translation that is. */
  readonly translations: Readonly<
    Partial<Record<Lang, { readonly text: string; readonly by: 'source' | 'ballast' }>>
  >;
  /** ISO date on which it was said. */
  readonly date: string;
  /** The period it speaks of: `2022-Q1`; null when it names none. */
  readonly period: string | null;
}

/** A reading someone keeps as the reference. */
export interface Briefing {
  /** Version of this data shape. */
  readonly schema: 1;
  readonly id: BriefingId;
  /** Increased when the wording or the points change. */
  readonly version: number;
  readonly lang: Lang;
  readonly title: string;
  readonly summary: string;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
    readonly published: string;
    readonly eventDate: string;
  };
  readonly points: readonly BriefingPoint[];
}

/** How many of the briefing's points of one kind the page repeats, changes, leaves out, and how many it adds. */
export interface KindTally {
  readonly kind: Kind;
  readonly repeated: number;
  readonly changed: number;
  readonly missing: number;
  readonly fresh: number;
}
