import type { Lang } from './kind';
import english from './models/topic-en.json';
import chinese from './models/topic-zh.json';
import { type GroupHits, MEETINGS, type TopicFeatures } from './topic-features';

/** A linear model as scripts/train-topic.ts writes it. Weights are log-odds in steps of 1/`steps`. */
export interface TopicModelFile {
  readonly version: string;
  readonly steps: number;
  readonly bias: number;
  /** Cue group → a weight for each of its inputs, as `groupInputs` gives them. */
  readonly groups: Readonly<Record<string, readonly number[]>>;
  /** Weight → the terms that have it, joined by `|`: words people can read, then bare runs of characters. */
  readonly words: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
}

export interface TopicModel {
  readonly version: string;
  readonly bias: number;
  readonly groups: ReadonlyMap<string, readonly number[]>;
  readonly terms: ReadonlyMap<string, { readonly weight: number; readonly isWord: boolean }>;
}

const files: Readonly<Record<Lang, TopicModelFile>> = { en: english, zh: chinese };
const loaded = new Map<Lang, TopicModel>();

/** The topic model of a language, unpacked on first use. */
export function topicModel(lang: Lang): TopicModel {
  const known = loaded.get(lang);
  if (known) return known;
  const model = unpackTopicModel(files[lang]);
  loaded.set(lang, model);
  return model;
}

export function unpackTopicModel(file: TopicModelFile): TopicModel {
  const terms = new Map<string, { weight: number; isWord: boolean }>();
  for (const [isWord, table] of [
    [true, file.words],
    [false, file.parts],
  ] as const) {
    for (const [weight, list] of Object.entries(table)) {
      for (const term of list.split('|')) terms.set(term, { weight: Number(weight) / file.steps, isWord });
    }
  }
  const groups = new Map(
    Object.entries(file.groups).map(([name, weights]) => [name, weights.map((w) => w / file.steps)]),
  );
  return { version: file.version, bias: file.bias / file.steps, groups, terms };
}

export const groupInputCount = 4;

/** How strongly a cue group speaks: in the title, below it, by how many different words, and beside the other groups. */
export function groupInputs({ title, lead, words }: GroupHits, allHits: number): readonly number[] {
  return [
    Math.min(1.5, title),
    Math.log1p(lead) / 2,
    Math.log1p(words.size) / 2,
    (2 * title + lead) / (allHits + 3),
  ];
}

const meetings: ReadonlySet<string> = new Set(MEETINGS);

/** All cue hits of a page, those in the title counting double. */
export function countHits({ groups }: TopicFeatures): number {
  let sum = 0;
  for (const [group, { title, lead }] of groups) if (!meetings.has(group)) sum += 2 * title + lead;
  return sum;
}

/** The inputs of the terms the model knows: damped counts, scaled to the same length for every page. */
export function termInputs(
  { terms }: TopicFeatures,
  isKnown: (term: string) => boolean,
): Map<string, number> {
  const inputs = new Map<string, number>();
  let squares = 0;
  for (const [term, count] of terms) {
    if (!isKnown(term)) continue;
    const value = 1 + Math.log(count);
    inputs.set(term, value);
    squares += value * value;
  }
  // The constant keeps a page with two known words from resting on them alone.
  const scale = 1 / Math.sqrt(squares + 10);
  for (const [term, value] of inputs) inputs.set(term, value * scale);
  return inputs;
}
