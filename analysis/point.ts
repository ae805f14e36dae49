import type { Evidence } from './evidence';
import type { Figure } from './figure';
import type { Kind, Lang } from './kind';

declare const themeId: unique symbol;
/** Identifier of an entry of the bilingual theme inventory, e.g. `downward-pressure`. */
export type ThemeId = string & { readonly [themeId]: true };

/** One thing said: of a page (`sentences` index its reading) or of a briefing (`sentences` empty). */
export interface Point {
  /** Unique within its reading or briefing, stable for the same text: `p12r`, `r1`. */
  readonly id: string;
  readonly kind: Kind;
  /** What is said: the sentence as it stands on the page, or the briefing's wording. */
  readonly text: string;
  readonly lang: Lang;
  /** Indices into `reading.sentences`. */
  readonly sentences: readonly number[];
  /** Would stand in a short briefing of its text. */
  readonly key: boolean;
  readonly themes: readonly ThemeId[];
  readonly figures: readonly Figure[];
  /** −2 much weaker … 0 plain … +2 much stronger, on the strength scale of its kind. */
  readonly strength: number;
  readonly speaker: string | null;
  readonly evidence: readonly Evidence[];
}
