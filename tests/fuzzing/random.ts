/** Draws that repeat: the same seed gives the same ones, in Node and in every browser. */
export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** `make` called from 0 to `most` times. */
  some<T>(most: number, make: () => T): readonly T[];
}

/** Mulberry32 (public domain, Tommy Ettinger): short, and even enough for choosing markup. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (items) => items[below(items.length)] ?? items[0],
    some: (most, make) => Array.from({ length: below(most + 1) }, make),
  };
}

/** The seed of one document of a run, so that it can be made again alone. */
export const seedOf = (run: number, index: number): number =>
  Math.imul(run ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
