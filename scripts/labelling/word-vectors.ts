import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../analysis/kind';
import { splitWords } from '../../analysis/labels/split-words';

/** Word → vector of `DIMENSIONS` numbers, weighed by how rare the word is. */
export type WordVectors = ReadonlyMap<string, Float64Array>;

/** Enough to tell groups of words apart; the cross-validated gain is flat beyond it. */
export const DIMENSIONS = 64;
const WINDOW = 4;
const LEAST = 5;
const ROUNDS = 8;

/**
 * Vectors of English words from the company they keep in unlabelled text (titles and leads, and the sentences
 * themselves): positive pointwise mutual information, then its leading eigenvectors by orthogonal iteration.
 * Words used alike come to lie together, so that a weight learned for one carries to the other.
 */
export function learnWordVectors(gold: string, lang: Lang): WordVectors {
  const texts = readTexts(gold, lang).map((text) => splitWords(text).map(({ word }) => word));
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts.keys()]
    .filter((word) => (counts.get(word) ?? 0) >= LEAST && /[a-z]/.test(word))
    .sort();
  const index = new Map(vocabulary.map((word, k) => [word, k]));
  const matrix = mutualInformation(
    texts.map((words) => words.map((word) => index.get(word) ?? -1)),
    vocabulary.length,
  );
  const columns = leadingVectors(matrix, vocabulary.length);
  return new Map(
    vocabulary.map((word, k) => {
      const vector = Float64Array.from(columns, (column) => column[k] ?? 0);
      const length = Math.hypot(...vector) || 1;
      const rarity = Math.log(texts.length / (1 + (counts.get(word) ?? 0))) / 5;
      return [word, vector.map((x) => (x / length) * Math.max(0.05, rarity))];
    }),
  );
}

function readTexts(gold: string, lang: Lang): string[] {
  const lines = (file: string) =>
    readFileSync(join(gold, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .filter((line) => line.lang === lang);
  return [
    ...lines('train/page_texts.jsonl').map(({ title, lead }) => `${title}\n${lead}`),
    ...lines('train/sentences.jsonl').map(({ text }) => text),
  ];
}

interface Matrix {
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
}

function mutualInformation(texts: readonly (readonly number[])[], size: number): Matrix {
  const together = new Map<number, number>();
  const count = (a: number, b: number, by: number) => {
    together.set(a * size + b, (together.get(a * size + b) ?? 0) + by);
  };
  for (const words of texts) {
    words.forEach((a, i) => {
      for (let j = i + 1; a >= 0 && j <= i + WINDOW && j < words.length; j += 1) {
        const b = words[j] ?? -1;
        if (b < 0) continue;
        count(a, b, 1 / (j - i));
        count(b, a, 1 / (j - i));
      }
    });
  }
  const sums = new Float64Array(size);
  for (const [key, by] of together) sums[Math.floor(key / size)] = (sums[Math.floor(key / size)] ?? 0) + by;
  // Contexts are smoothed (power .75), so that rare words do not look telling by chance.
  const context = sums.map((sum) => sum ** 0.75);
  const total = context.reduce((a, b) => a + b, 0);
  const kept = [...together]
    .map(([key, by]) => {
      const row = Math.floor(key / size);
      const column = key % size;
      return { row, column, value: Math.log((by * total) / ((sums[row] ?? 1) * (context[column] ?? 1))) };
    })
    .filter(({ value }) => value > 0);
  return {
    row: Int32Array.from(kept, ({ row }) => row),
    column: Int32Array.from(kept, ({ column }) => column),
    value: Float64Array.from(kept, ({ value }) => value),
  };
}

/** Leading left vectors, each scaled by the root of its strength. Starts from a fixed pattern, so it repeats exactly. */
function leadingVectors({ row, column, value }: Matrix, size: number): Float64Array[] {
  const times = (vector: Float64Array, from: Int32Array, to: Int32Array): Float64Array => {
    const out = new Float64Array(size);
    for (let k = 0; k < value.length; k += 1) {
      const at = to[k] ?? 0;
      out[at] = (out[at] ?? 0) + (value[k] ?? 0) * (vector[from[k] ?? 0] ?? 0);
    }
    return out;
  };
  let basis: Float64Array[] = Array.from({ length: DIMENSIONS }, (_, d) =>
    Float64Array.from(
      { length: size },
      (__, k) => ((k * 7919 + d * 104_729 + k * d * 31) % 1009) / 504.5 - 1,
    ),
  );
  let strengths: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = basis.map((vector) => times(times(vector, row, column), column, row));
    strengths = orthonormalise(next);
    basis = next;
  }
  // A round applies the matrix and its transpose: the strength is the square of the singular value.
  return basis.map((vector, d) => vector.map((x) => x * (strengths[d] ?? 0) ** 0.25));
}

/** Gram–Schmidt in place; returns the length each vector had left. */
function orthonormalise(vectors: Float64Array[]): number[] {
  return vectors.map((vector, d) => {
    for (const other of vectors.slice(0, d)) {
      let along = 0;
      for (let k = 0; k < vector.length; k += 1) along += (vector[k] ?? 0) * (other[k] ?? 0);
      for (let k = 0; k < vector.length; k += 1) vector[k] = (vector[k] ?? 0) - along * (other[k] ?? 0);
    }
    let square = 0;
    for (const x of vector) square += x * x;
    const length = Math.sqrt(square) || 1;
    for (let k = 0; k < vector.length; k += 1) vector[k] = (vector[k] ?? 0) / length;
    return length;
  });
}
