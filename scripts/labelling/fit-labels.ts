import { KINDS } from '../../analysis/kind';
import { GROUPS, type Group } from '../../analysis/labels/extract-features';
import { fitLogistic, type SparseRow, scoreRow } from '../fit-logistic';
import type { LabelledSentence } from './read-labelled';
import { DIMENSIONS, type WordVectors } from './word-vectors';

export interface Settings {
  /** Weight of the data against the penalty: larger fits closer. */
  readonly closeness: number;
  /** How freely each group may be used, against the others. */
  readonly freedom: Readonly<Record<Group, number>>;
  /** Sentences that must hold a feature before it is considered. */
  readonly leastSentences: number;
  /** Size of the vocabulary kept. */
  readonly mostFeatures: number;
}

/** Weights for the kept features: `weights[k][f]`, and `bias[k]`, in the order of `KINDS`. */
export interface FittedLabels {
  readonly names: readonly string[];
  readonly groups: readonly Group[];
  readonly weights: readonly Float64Array[];
  readonly bias: readonly number[];
}

/** Fits once on all frequent features, keeps those that matter most, and fits again on these. */
export function fitLabels(
  sentences: readonly LabelledSentence[],
  settings: Settings,
  vectors: WordVectors,
): FittedLabels {
  const frequent = countFeatures(sentences).filter(({ count }) => count >= settings.leastSentences);
  const wide = fitOn(sentences, frequent, settings, new Map());
  const kept = frequent
    .map((feature, f) => ({
      feature,
      // What the feature moves in all: its largest weight, by how often it is met.
      worth: Math.max(...wide.weights.map((w) => Math.abs(w[f] ?? 0))) * Math.sqrt(feature.count),
    }))
    .sort((a, b) => b.worth - a.worth || (a.feature.name < b.feature.name ? -1 : 1))
    .slice(0, settings.mostFeatures)
    .map(({ feature }) => feature)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return fitOn(sentences, kept, settings, vectors);
}

/** Decision values for each kind, in the order of `KINDS`. */
export function decide(
  model: FittedLabels,
  sentences: readonly LabelledSentence[],
): readonly (readonly number[])[] {
  const withBias = model.weights.map((weights, k) => Float64Array.from([...weights, model.bias[k] ?? 0]));
  return rowsOf(sentences, indexOf(model.names)).map((row) =>
    withBias.map((weights) => scoreRow(row, weights)),
  );
}

interface Counted {
  readonly name: string;
  readonly group: Group;
  readonly count: number;
}

function countFeatures(sentences: readonly LabelledSentence[]): Counted[] {
  const counts = new Map<string, { group: Group; count: number }>();
  for (const { features } of sentences) {
    for (const [group, names] of features) {
      for (const name of names) {
        const entry = counts.get(name);
        if (entry) entry.count += 1;
        else counts.set(name, { group, count: 1 });
      }
    }
  }
  // Names are stored one a line: what holds a line break or a control character cannot be kept.
  return [...counts]
    .map(([name, entry]) => ({ name, ...entry }))
    .filter(({ name, group }) => group !== 'sense' && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(name));
}

function fitOn(
  sentences: readonly LabelledSentence[],
  features: readonly Counted[],
  settings: Settings,
  vectors: WordVectors,
): FittedLabels {
  const names = features.map(({ name }) => name);
  const dense = vectors.size > 0 ? DIMENSIONS : 0;
  const rows = rowsOf(sentences, indexOf(names)).map((row, i) =>
    dense > 0 ? extended(row, names.length, meaningOf(sentences[i], vectors)) : row,
  );
  const penaltyOf = (group: Group) => 1 / (settings.closeness * settings.freedom[group] ** 2);
  const penalty = Float64Array.from([
    ...features.map(({ group }) => penaltyOf(group)),
    ...Array.from({ length: dense }, () => penaltyOf('sense')),
  ]);
  const fitted = KINDS.map((_, k) =>
    fitLogistic(
      {
        rows,
        labels: sentences.map(({ labels }) => labels[k] ?? 0),
        weights: sentences.map(() => 1),
        penalty,
      },
      STEPS,
    ),
  );
  // The part on the word vectors is folded into one weight for each word: the engine needs no vectors.
  const words = [...vectors.keys()];
  return {
    names: [...names, ...words.map((word) => `=${word}`)],
    groups: [...features.map(({ group }) => group), ...words.map((): Group => 'sense')],
    weights: fitted.map((w) =>
      Float64Array.from([
        ...w.slice(0, names.length),
        ...words.map((word) => along(vectors.get(word), w.subarray(names.length, names.length + dense))),
      ]),
    ),
    bias: fitted.map((w) => w.at(-1) ?? 0),
  };
}

/** Where the optimiser stops at the latest; the figures no longer move there. */
const STEPS = 45;

const along = (a: Float64Array | undefined, b: Float64Array): number =>
  (a ?? new Float64Array()).reduce((sum, x, d) => sum + x * (b[d] ?? 0), 0);

/** The sum of the sentence's word vectors over the root of their number: the scale of any other group. */
function meaningOf(sentence: LabelledSentence | undefined, vectors: WordVectors): Float64Array {
  const known = [...(sentence?.features.get('sense') ?? [])].flatMap(
    (name) => vectors.get(name.slice(1)) ?? [],
  );
  const sum = new Float64Array(DIMENSIONS);
  for (const vector of known)
    for (let d = 0; d < DIMENSIONS; d += 1) sum[d] = (sum[d] ?? 0) + (vector[d] ?? 0);
  return sum.map((x) => x / Math.sqrt(Math.max(1, known.length)));
}

const extended = (row: SparseRow, from: number, more: Float64Array): SparseRow => ({
  at: Int32Array.from([...row.at, ...more.keys()].map((f, k) => (k < row.at.length ? f : from + f))),
  value: Float64Array.from([...row.value, ...more]),
});

const indexOf = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, f) => [name, f]));

/** As the engine does: within a group each known feature counts 1 / √(number of known features of the group). */
function rowsOf(sentences: readonly LabelledSentence[], index: ReadonlyMap<string, number>): SparseRow[] {
  return sentences.map(({ features }) => {
    const at: number[] = [];
    const value: number[] = [];
    for (const group of GROUPS) {
      const known = [...(features.get(group) ?? [])].flatMap((name) => index.get(name) ?? []);
      for (const f of known) {
        at.push(f);
        value.push(1 / Math.sqrt(known.length));
      }
    }
    return { at: Int32Array.from(at), value: Float64Array.from(value) };
  });
}
