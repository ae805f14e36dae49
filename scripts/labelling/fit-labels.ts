import { KINDS } from '../../analysis/kind';
import { GROUPS, type Group } from '../../analysis/labels/extract-features';
import { fitLogistic, type SparseRow, scoreRow } from '../fit-logistic';
import type { LabelledSentence } from './read-labelled';

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
export function fitLabels(sentences: readonly LabelledSentence[], settings: Settings): FittedLabels {
  const frequent = countFeatures(sentences).filter(({ count }) => count >= settings.leastSentences);
  const wide = fitOn(sentences, frequent, settings);
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
  return fitOn(sentences, kept, settings);
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
    .filter(({ name }) => !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(name));
}

function fitOn(
  sentences: readonly LabelledSentence[],
  features: readonly Counted[],
  settings: Settings,
): FittedLabels {
  const names = features.map(({ name }) => name);
  const rows = rowsOf(sentences, indexOf(names));
  const penalty = Float64Array.from(
    features,
    ({ group }) => 1 / (settings.closeness * settings.freedom[group] ** 2),
  );
  const fitted = KINDS.map((_, k) =>
    fitLogistic(
      {
        rows,
        labels: sentences.map(({ labels }) => labels[k] ?? 0),
        weights: sentences.map(() => 1),
        penalty,
      },
      40,
    ),
  );
  return {
    names,
    groups: features.map(({ group }) => group),
    weights: fitted.map((w) => w.slice(0, -1)),
    bias: fitted.map((w) => w.at(-1) ?? 0),
  };
}

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
