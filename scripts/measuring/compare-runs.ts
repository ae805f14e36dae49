/** One page's text held against the text it should have, by runs of four words. */
export interface RunComparison {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  /** Stretches of the text read that the true text lacks, and the other way about. */
  readonly foreign: readonly string[];
  readonly missing: readonly string[];
}

const WORDS = /[\p{L}\p{N}_]+/gu;
const LENGTH = 4;

/** The public benchmark's measure (multisets of four-word runs) for one page, with the places that differ. */
export function compareRuns(truth: string, text: string): RunComparison {
  const wanted = runsOf(truth);
  const found = runsOf(text);
  let shared = 0;
  for (const [run, times] of found.counts) shared += Math.min(times, wanted.counts.get(run) ?? 0);
  const p = found.total === 0 ? 0 : shared / found.total;
  const r = wanted.total === 0 ? 1 : shared / wanted.total;
  return {
    p,
    r,
    f1: p + r === 0 ? 0 : (2 * p * r) / (p + r),
    foreign: stretches(text, wanted.counts),
    missing: stretches(truth, found.counts),
  };
}

function runsOf(text: string): { readonly counts: ReadonlyMap<string, number>; readonly total: number } {
  const words = text.match(WORDS) ?? [];
  const counts = new Map<string, number>();
  let total = 0;
  for (let at = 0; at < Math.max(1, words.length - LENGTH + 1); at += 1) {
    const run = words.slice(at, at + LENGTH).join(' ');
    if (run === '') continue;
    total += 1;
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return { counts, total };
}

/** What of `text` stands in none of the `known` runs, each stretch as one string. */
function stretches(text: string, known: ReadonlyMap<string, number>): string[] {
  const words = text.match(WORDS) ?? [];
  const covered = new Set<number>();
  for (let at = 0; at + LENGTH <= words.length; at += 1) {
    if (!known.has(words.slice(at, at + LENGTH).join(' '))) continue;
    for (let i = at; i < at + LENGTH; i += 1) covered.add(i);
  }
  const found: string[] = [];
  let open = false;
  words.forEach((word, i) => {
    if (covered.has(i)) open = false;
    else if (open) found.push(`${found.pop() ?? ''} ${word}`);
    else {
      found.push(word);
      open = true;
    }
  });
  return found;
}
