import type { Evidence } from './evidence';

export const CHANGES = ['stronger', 'weaker', 'reversed', 'figure', 'period', 'scope'] as const;
export type Change = (typeof CHANGES)[number];

/** What became of one point of the briefing on the page. */
export type BriefingVerdict =
  | {
      readonly status: 'repeated';
      /** Id of the briefing's point. */
      readonly point: string;
      /** Ids of the page's points that say it, best first; never empty. */
      readonly pagePoints: readonly string[];
      readonly score: number;
      readonly evidence: readonly Evidence[];
    }
  | {
      readonly status: 'changed';
      readonly point: string;
      readonly pagePoints: readonly string[];
      readonly change: Change;
      /** The wording or figure on each side that shows the contrast. */
      readonly was: string;
      readonly now: string;
      readonly score: number;
      readonly evidence: readonly Evidence[];
    }
  | { readonly status: 'missing'; readonly point: string; readonly evidence: readonly Evidence[] };

/** Same theme but a different kind of statement: shown as related, never counted as the same. */
export interface RelatedPoints {
  readonly point: string;
  readonly pagePoint: string;
  readonly evidence: readonly Evidence[];
}

/** A reading held against a briefing. */
export interface Comparison {
  /** One verdict for each point of the briefing, in the briefing's order. */
  readonly verdicts: readonly BriefingVerdict[];
  /** Ids of the page's points that no point of the briefing says, in page order. */
  readonly fresh: readonly string[];
  readonly related: readonly RelatedPoints[];
}
