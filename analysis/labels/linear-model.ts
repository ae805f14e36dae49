import { KINDS, type Kind, type Lang } from '../kind';
import { type Emit, extractFeatures, type FeatureInput, GROUPS, type Group } from './extract-features';

/**
 * A trained model as it is stored (version 1). `features` is the explicit vocabulary, one name a line; `weights`
 * has one character for each feature and kind (feature-major), see `weightOf`.
 */
export interface StoredModel {
  readonly version: number;
  readonly id: string;
  readonly lang: string;
  readonly features: string;
  readonly weights: string;
  /** For each group, the largest weight of each kind, in the order of `KINDS`. */
  readonly scales: Readonly<Record<string, readonly number[]>>;
  /** Decision value at which a label holds, already less the intercept; one for each kind. */
  readonly thresholds: readonly number[];
}

/** A feature of the sentence that the model knows, with what it adds for each kind. */
export interface Contribution {
  readonly group: Group;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly weights: readonly number[];
}

export interface Judgement {
  /** Distance from the threshold for each kind: the label holds when it is ≥ 0. */
  readonly margins: Readonly<Record<Kind, number>>;
  readonly contributions: readonly Contribution[];
}

export interface LinearModel {
  readonly id: string;
  judge(input: FeatureInput): Judgement;
}

/** Steps on each side of zero; a weight is `scale · (q / STEPS)²` with the sign of `q`, so small weights keep their detail. */
export const STEPS = 45;
const CODES = Array.from({ length: 2 * STEPS + 2 }, (_, k) => String.fromCharCode(35 + k))
  .filter((c) => c !== '\\')
  .join('');

/** The character that stores step `q`, −STEPS … STEPS: printable, and never needing an escape in JSON. */
export const encodeStep = (q: number): string => CODES.charAt(q + STEPS);
const STEP_OF = new Map([...CODES].map((code, k) => [code, k - STEPS]));
export const decodeStep = (code: string): number => STEP_OF.get(code) ?? 0;
export const weightOf = (q: number, scale: number): number => (scale * q * Math.abs(q)) / (STEPS * STEPS);

/** Opens a stored model. Throws when the data is of another version or language: that is a broken build. */
export function openModel(stored: StoredModel, lang: Lang): LinearModel {
  if (stored.version !== 1 || stored.lang !== lang)
    throw new Error(`label model ${stored.id} is not version 1 for ${lang}`);
  const known = new Map(stored.features.split('\n').map((name, k) => [name, k]));
  const { weights } = stored;
  if (weights.length !== known.size * KINDS.length) throw new Error(`label model ${stored.id} is incomplete`);
  const steps = Int8Array.from({ length: weights.length }, (_, k) => decodeStep(weights.charAt(k)));
  return { id: stored.id, judge };

  function judge(input: FeatureInput): Judgement {
    const found = collectKnown(input, known);
    const contributions: Contribution[] = [];
    const sums = KINDS.map((_, k) => -(stored.thresholds[k] ?? 0));
    for (const group of GROUPS) {
      const members = found.get(group);
      if (members === undefined) continue;
      const scales = stored.scales[group] ?? [];
      const length = Math.sqrt(members.size);
      for (const [feature, place] of members) {
        const added = KINDS.map(
          (_, k) => weightOf(steps[feature * KINDS.length + k] ?? 0, scales[k] ?? 0) / length,
        );
        for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] ?? 0) + (added[k] ?? 0);
        contributions.push({ group, ...place, weights: added });
      }
    }
    const [risk = 0, measure = 0, outlook = 0] = sums;
    return { margins: { risk, measure, outlook }, contributions };
  }
}

interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function collectKnown(
  input: FeatureInput,
  known: ReadonlyMap<string, number>,
): Map<Group, Map<number, Place>> {
  const found = new Map<Group, Map<number, Place>>();
  const emit: Emit = (group, name, start, end) => {
    const feature = known.get(name);
    if (feature === undefined) return;
    let members = found.get(group);
    if (members === undefined) {
      members = new Map();
      found.set(group, members);
    }
    if (!members.has(feature)) members.set(feature, { name, start, end });
  };
  extractFeatures(input, emit);
  return found;
}
