import type { Span } from '../span';
import { parseTable } from '../themes/parse-table';
import { addPhrase, createPhraseTrie, findPhrases, type PhraseTrie } from '../themes/phrase-trie';
import { contrastAxes } from './contrast-axes';
import { expandBraces } from './expand-braces';

export interface Opposite {
  readonly axis: string;
  /** The wording on each side, and where it stands. */
  readonly was: string;
  readonly now: string;
  readonly wasSpan: Span;
  readonly nowSpan: Span;
}

interface Stand {
  readonly end: string;
  readonly wording: string;
  readonly span: Span;
}

let trie: PhraseTrie | null = null;

/** The first axis that `on` allows on which two texts stand at different ends; null unless each stands clearly at one end. */
export function oppositeOn(was: string, now: string, on: (axis: string) => boolean): Opposite | null {
  const before = standsOf(was);
  const after = standsOf(now);
  for (const [axis, old] of before) {
    if (!on(axis)) continue;
    const current = after.get(axis);
    if (old && current && old.end !== current.end)
      return { axis, was: old.wording, now: current.wording, wasSpan: old.span, nowSpan: current.span };
  }
  return null;
}

/** Where a text stands on each axis; null on an axis where its wordings pull both ways or are negated. */
function standsOf(text: string): ReadonlyMap<string, Stand | null> {
  trie ??= buildTrie();
  const stands = new Map<string, Stand | null>();
  for (const { values, start, end } of findPhrases(trie, text, true)) {
    for (const value of values) {
      const [axis = '', pole = ''] = value.split(' ');
      const wording = text.slice(start, end);
      const known = stands.get(axis);
      if (known === null || isNegated(text, start)) stands.set(axis, null);
      else if (!known) stands.set(axis, { end: pole, wording, span: { start, end } });
      else if (known.end !== pole) stands.set(axis, null);
    }
  }
  return stands;
}

const NEGATION = /(?:\b(?:not|no|never|without|less|n't)\s(?:\w+\s)?|[不未没无非勿]|尚未)$/;

const isNegated = (text: string, start: number): boolean =>
  NEGATION.test(text.slice(Math.max(0, start - 18), start));

function buildTrie(): PhraseTrie {
  const built = createPhraseTrie();
  for (const row of parseTable(contrastAxes)) {
    const patterns = [...row.en, ...row.zh.map((pattern) => pattern.replaceAll(' ', ''))];
    for (const wording of patterns.flatMap(expandBraces)) addPhrase(built, wording, row.id);
  }
  return built;
}
