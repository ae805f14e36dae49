import type { Lang } from '../kind';
import { CHINESE_BLOCKERS } from './chinese-blockers';
import { CHINESE_CUES } from './chinese-cues';
import type { CueEntry, CueId } from './cue-entry';
import { ENGLISH_CUES } from './english-cues';
import { splitWords, type Token } from './split-words';
import { stemWord } from './stem-word';

/** A cue word found in a sentence: `start`, `end` (exclusive) are code units; `at` its place in words or characters. */
export interface Cue {
  readonly id: CueId;
  readonly start: number;
  readonly end: number;
  readonly at: number;
  /** How many words or characters it covers. */
  readonly length: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly ids: CueId[];
  blocks: boolean;
}

const newNode = (): Node => ({ next: new Map(), ids: [], blocks: false });

const grow = (root: Node, keys: readonly string[]): Node => {
  let node = root;
  for (const key of keys) {
    let child = node.next.get(key);
    if (child === undefined) {
      child = newNode();
      node.next.set(key, child);
    }
    node = child;
  }
  return node;
};

const plant = (entries: readonly CueEntry[], keysOf: (term: string) => readonly string[]): Node => {
  const root = newNode();
  for (const entry of entries) {
    for (const term of entry.terms) {
      const node = grow(root, keysOf(term));
      if (!node.ids.includes(entry.id)) node.ids.push(entry.id);
    }
  }
  return root;
};

let englishTrie: Node | null = null;
let chineseTrie: Node | null = null;

/** A term's words as the trie keys them; exported for the tests. */
export const englishKeys = (term: string): readonly string[] =>
  splitWords(term)
    .filter(({ word }) => word !== '-')
    .map(({ word }) => stemWord(word));

const trieOf = (lang: Lang): Node => {
  if (lang === 'en') {
    englishTrie ??= plant(ENGLISH_CUES, englishKeys);
    return englishTrie;
  }
  if (chineseTrie === null) {
    chineseTrie = plant(CHINESE_CUES, (term) => [...term.replace(/\d/g, '0')]);
    for (const term of CHINESE_BLOCKERS) grow(chineseTrie, [...term]).blocks = true;
  }
  return chineseTrie;
};

interface Found {
  readonly cues: Cue[];
  /** For each key, the length of the longest entry or blocker that covers it. */
  readonly cover: Uint8Array;
}

const walk = (
  root: Node,
  keys: readonly string[],
  spanOf: (from: number, to: number) => readonly [number, number],
): Found => {
  const cues: Cue[] = [];
  const cover = new Uint8Array(keys.length);
  const busyUntil = new Map<CueId, number>();
  for (let at = 0; at < keys.length; at += 1) {
    const longest = new Map<CueId, number>();
    let covered = 0;
    let node = root.next.get(keys[at] ?? '');
    for (let to = at + 1; node !== undefined; to += 1) {
      if (node.ids.length > 0 || node.blocks) covered = to - at;
      for (const id of node.ids) longest.set(id, to - at);
      node = to < keys.length ? node.next.get(keys[to] ?? '') : undefined;
    }
    for (let k = at; k < at + covered; k += 1) cover[k] = Math.max(cover[k] ?? 0, covered);
    for (const [id, length] of longest) {
      if ((busyUntil.get(id) ?? 0) > at) continue;
      busyUntil.set(id, at + length);
      const [start, end] = spanOf(at, at + length);
      cues.push({ id, start, end, at, length });
    }
  }
  return { cues, cover };
};

/** The cue words of an English sentence, in order; hyphens neither join nor part words. */
export function findEnglishCues(tokens: readonly Token[]): readonly Cue[] {
  const words = tokens.filter((token) => token.word !== '-');
  const { cues } = walk(
    trieOf('en'),
    words.map((token) => stemWord(token.word)),
    (from, to) => [words[from]?.start ?? 0, words[to - 1]?.end ?? 0],
  );
  return withoutDenied(cues);
}

/** The cue words of a Chinese sentence in simplified characters, in order. One-character cues inside longer words are dropped. */
export function findChineseCues(text: string): readonly Cue[] {
  const { cues, cover } = walk(trieOf('zh'), text.split(''), (from, to) => [from, to]);
  return withoutDenied(cues.filter((cue) => cue.length > 1 || cover[cue.at] === 1));
}

/** "Not yet solid" is a weakness: its words are neither praise, nor a "not" or a "yet" for the rest of the sentence. */
function withoutDenied(cues: readonly Cue[]): readonly Cue[] {
  const frail = cues.filter(({ id, length }) => id === 'risk/frailty' && length > 1);
  if (frail.length === 0) return cues;
  return cues.filter(
    ({ id, start, end }) =>
      !(id === 'what/good' || id.startsWith('guard/')) ||
      !frail.some((whole) => whole.start <= start && end <= whole.end),
  );
}
