import fc from 'fast-check';
import type { Outcome, Sequence, Tally } from './rig-entry';

/** More with `BALLAST_MUTATIONS=20000`; another draw with `BALLAST_SEED`. */
export const RUNS = Number(process.env.BALLAST_MUTATIONS ?? 1500);
export const SEED = Number(process.env.BALLAST_SEED ?? 20220120);

const sequence = (kinds: number): fc.Arbitrary<Sequence> =>
  fc.record({
    lang: fc.constantFrom('en' as const, 'zh' as const),
    steps: fc.array(fc.record({ kind: fc.nat(kinds - 1), seed: fc.nat() }), { minLength: 1, maxLength: 5 }),
  });

/** Random sequences, the same for the same seed; every kind also stands first in some. */
export function drawSequences(kinds: number, runs = RUNS, seed = SEED): Sequence[] {
  return fc.sample(sequence(kinds), { numRuns: runs, seed }).map(({ lang, steps: [first, ...rest] }, i) => ({
    lang,
    steps: [{ kind: i % kinds, seed: first?.seed ?? i }, ...rest],
  }));
}

/** The same without the steps it fails without: what a person has to look at. */
export async function shrink(
  failing: Sequence,
  fails: (sequence: Sequence) => Promise<boolean>,
): Promise<Sequence> {
  for (let i = 0; i < failing.steps.length; i += 1) {
    const shorter = { ...failing, steps: failing.steps.filter((_, k) => k !== i) };
    if (shorter.steps.length > 0 && (await fails(shorter))) return shrink(shorter, fails);
  }
  return failing;
}

/** Sums of what was found, by kind. */
export function addUp(outcomes: readonly Outcome[]): Record<string, Tally> {
  const sums: Record<string, Tally> = {};
  for (const { tallies } of outcomes) {
    for (const [name, tally] of Object.entries(tallies)) {
      sums[name] ??= { survived: 0, placed: 0, wrong: 0, onCopy: 0 };
      const sum = sums[name] as Tally;
      sum.survived += tally.survived;
      sum.placed += tally.placed;
      sum.wrong += tally.wrong;
      sum.onCopy += tally.onCopy;
    }
  }
  return sums;
}

export const totalOf = (sums: Readonly<Record<string, Tally>>): Tally => {
  const all = Object.values(sums);
  const sum = (key: keyof Tally): number => all.reduce((total, tally) => total + tally[key], 0);
  return { survived: sum('survived'), placed: sum('placed'), wrong: sum('wrong'), onCopy: sum('onCopy') };
};

/** One line a kind: survived, placed, share, wrong, on a copy. */
export function tableOf(sums: Readonly<Record<string, Tally>>): string {
  const line = (name: string, { survived, placed, wrong, onCopy }: Tally): string =>
    [
      name.padEnd(24),
      ...[survived, placed].map((n) => String(n).padStart(9)),
      `${((100 * placed) / Math.max(1, survived)).toFixed(2)} %`.padStart(10),
      ...[wrong, onCopy].map((n) => String(n).padStart(8)),
    ].join('');
  const head = `${'kind'.padEnd(24)} survived   placed     share   wrong on copy`;
  const rows = Object.entries(sums).map(([name, tally]) => line(name, tally));
  return [head, ...rows.sort(), line('all', totalOf(sums))].join('\n');
}
