/** Why a verdict was reached. The screen and the debugger show the same data. */
export interface Evidence {
  /** The words on the page, or the name of what was compared, that spoke for the verdict. */
  readonly cue: string;
  /** The rule, lexicon entry or model feature that recognised the cue, e.g. `risk/downward-pressure`. */
  readonly rule: string;
  /** How much it added to the score; negative when it spoke against. */
  readonly weight: number;
}
