/** The kinds of statement Ballast looks for, in the order they are shown. */
export const KINDS = ['risk', 'measure', 'outlook'] as const;
export type Kind = (typeof KINDS)[number];

/** The languages the engine reads. `zh` covers simplified and traditional script. */
export const LANGS = ['en', 'zh'] as const;
export type Lang = (typeof LANGS)[number];
