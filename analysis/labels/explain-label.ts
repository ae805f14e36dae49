import type { Evidence } from '../evidence';
import { KINDS, type Kind } from '../kind';
import type { CueId } from './cue-entry';
import type { Cue } from './find-cues';
import type { Contribution } from './linear-model';
import type { ParsedSentence } from './parse-sentence';

const MOST = 6;
const MOST_PHRASES = 3;

/** Words that carry the sentence but tell a reader nothing about why a label was given. */
const EMPTY_WORDS = new Set(
  `a an the of to in on at for by with from and or as is are was were be been it its this that these those he she they we i you his her their our
  has have had do does did not no but which who what there than so such also about into over more most s t`.split(
    /\s+/,
  ),
);

/**
 * Why a sentence was or was not given a kind: the cue words as they stand in it, strongest first, those of the kind
 * itself before others; then whole words or phrases the model weighed. `raw` is the sentence as given.
 */
export function explainLabel(
  kind: Kind,
  holds: boolean,
  raw: string,
  sentence: ParsedSentence,
  contributions: readonly Contribution[],
): readonly Evidence[] {
  const column = KINDS.indexOf(kind);
  const cues = cueEvidence(kind, holds, raw, sentence.cues, contributions, column);
  if (!holds) return cues.slice(0, MOST);
  const phrases = phraseEvidence(kind, raw, sentence, contributions, column);
  const all = [...cues.slice(0, MOST - 1), ...phrases].slice(0, MOST);
  if (all.length > 0) return all;
  return [{ cue: raw.trim().slice(0, 40), rule: `model/${kind}`, weight: strongest(contributions, column) }];
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

function cueEvidence(
  kind: Kind,
  holds: boolean,
  raw: string,
  cues: readonly Cue[],
  contributions: readonly Contribution[],
  column: number,
): readonly Evidence[] {
  const weights = new Map<CueId, number>();
  for (const { group, name, weights: added } of contributions) {
    if (group === 'cue') weights.set(name.replace(/^#|\d$/g, '') as CueId, added[column] ?? 0);
  }
  const own = `${kind}/`;
  const parts = partsOfLonger(cues);
  const seen = new Set<string>();
  return cues
    .filter((cue) => !parts.has(cue))
    .map((cue) => ({
      cue: raw.slice(cue.start, cue.end),
      rule: cue.id,
      weight: round(weights.get(cue.id) ?? 0),
    }))
    .filter(({ cue, rule, weight }) => {
      const key = `${rule} ${cue.toLowerCase()}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return rule.startsWith(own) || (holds ? weight > 0.02 : weight < -0.02);
    })
    .sort(
      (a, b) =>
        Number(b.rule.startsWith(own)) - Number(a.rule.startsWith(own)) ||
        Math.abs(b.weight) - Math.abs(a.weight),
    );
}

const familyOf = (cue: Cue): string => cue.id.slice(0, cue.id.indexOf('/'));

/**
 * "下行" is not shown beside "下行压力": the longer cue of the same family says it. In one pass, from the left and the
 * longer first: what the furthest one so far does not reach to the end of, none before it does. Exported for the test.
 */
export function partsOfLonger(cues: readonly Cue[]): ReadonlySet<Cue> {
  const furthest = new Map<string, Cue>();
  const parts = new Set<Cue>();
  for (const cue of [...cues].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const family = familyOf(cue);
    const whole = furthest.get(family);
    if (whole === undefined || cue.end > whole.end) furthest.set(family, cue);
    else if (whole.end > cue.end || whole.start < cue.start) parts.add(cue);
  }
  return parts;
}

function phraseEvidence(
  kind: Kind,
  raw: string,
  sentence: ParsedSentence,
  contributions: readonly Contribution[],
  column: number,
): readonly Evidence[] {
  const taken: { start: number; end: number }[] = sentence.cues.map(({ start, end }) => ({ start, end }));
  const out: Evidence[] = [];
  const candidates = contributions
    .filter(({ start, weights }) => start >= 0 && (weights[column] ?? 0) > 0.02)
    .sort((a, b) => (b.weights[column] ?? 0) - (a.weights[column] ?? 0));
  for (const { start, end, weights } of candidates) {
    if (out.length === MOST_PHRASES) break;
    const cue = raw.slice(start, end).trim();
    if (!tells(cue, sentence.lang) || taken.some((t) => start < t.end && t.start < end)) continue;
    taken.push({ start, end });
    out.push({ cue, rule: `model/${kind}`, weight: round(weights[column] ?? 0) });
  }
  return out;
}

const tells = (cue: string, lang: 'en' | 'zh'): boolean =>
  lang === 'zh'
    ? cue.length >= 2 && /^[\p{Script=Han}]+$/u.test(cue)
    : cue
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((word) => word.length > 2 && !EMPTY_WORDS.has(word));

const strongest = (contributions: readonly Contribution[], column: number): number =>
  round(contributions.reduce((most, { weights }) => Math.max(most, weights[column] ?? 0), 0));
