/** Expressions whose time is not linear in their text, which is therefore never longer than `most` code units. */
export interface BoundedInput {
  readonly path: string;
  readonly source: string;
  readonly most: number;
  /** What cuts the text before it gets there. */
  readonly why: string;
}

export const BOUNDED_INPUTS: readonly BoundedInput[] = [
  {
    path: 'analysis/find-speakers.ts',
    source: '[\\s,，（(·.-]+$',
    most: 600,
    why: 'a speaker is looked for in the first `longestLook` code units of a sentence',
  },
  {
    path: 'analysis/labels/extract-features.ts',
    source: '[?？]\\s*[”"]?\\s*$',
    most: 2_000,
    why: 'a sentence is parsed up to `MAX_LENGTH`',
  },
  {
    path: 'analysis/labels/split-words.ts',
    source: '[.,]+$',
    most: 2_000,
    why: 'a sentence is parsed up to `MAX_LENGTH`',
  },
  {
    path: 'analysis/sentence-ends.ts',
    source: "(?:^|[\\s(“\"‘'[/–—-])((?:[\\p{L}\\d&’']+\\.)+)$",
    most: 24,
    why: 'only `longestAbbreviation` code units before a full stop are looked at',
  },
  {
    path: 'analysis/topic-features.ts',
    source: "[a-z][a-z0-9&'-]*[a-z0-9]|[a-z]",
    most: 4_000,
    why: 'the spotter clips each part of a profile; and what is read in vain can only be the end of a run',
  },
  {
    path: 'page/choose-title.ts',
    source: '\\s+[|\\-–—·»:]\\s+|\\s*[_|｜]\\s*|\\s+-|-\\s+',
    most: 300,
    why: 'a title is cut to `LONGEST`',
  },
  {
    path: 'page/reanchor.ts',
    source: '\\n\\s*$',
    most: 16,
    why: 'only so many code units before a span are looked at',
  },
];
