/** The groups of cue words that the labeller knows; the same ids serve both languages. */
export const CUE_IDS = [
  'risk/decline',
  'risk/weakening',
  'risk/frailty',
  'risk/pressure',
  'risk/danger',
  'risk/harm',
  'risk/crisis',
  'risk/shortage',
  'risk/worry',
  'risk/cost',
  'risk/hardship',
  'risk/dispute',
  'risk/extreme',
  'measure/act',
  'measure/ease-or-tighten',
  'measure/instrument',
  'measure/directive',
  'measure/pledge',
  'measure/target',
  'measure/content',
  'outlook/forecast',
  'outlook/future',
  'outlook/horizon',
  'outlook/prospect',
  'outlook/pricing',
  'who/authority',
  'who/company',
  'who/analyst',
  'who/market',
  'say',
  'what/indicator',
  'what/rise',
  'what/good',
  'guard/eased',
  'guard/negation',
  'guard/purpose',
  'guard/possible',
  'guard/condition',
  'guard/past',
  'guard/contrast',
  'guard/merit',
] as const;
export type CueId = (typeof CUE_IDS)[number];

/** One group of cue words in one language. */
export interface CueEntry {
  readonly id: CueId;
  /** English: word sequences, matched by light stem. Chinese: simplified character sequences. */
  readonly terms: readonly string[];
  /** A sentence of our own in which the group is found. */
  readonly example: string;
}

/** Splits a comma-separated list of terms; white space around a term is dropped. */
export const termsOf = (list: string): readonly string[] => list.split(',').map((term) => term.trim());
