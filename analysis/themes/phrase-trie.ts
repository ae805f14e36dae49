import { foldText } from './fold-text';
import { wordsOf } from './words-of';

/** A phrase found in a text; `end` exclusive, in UTF-16 code units of the text that was searched. */
export interface PhraseMatch {
  readonly values: readonly string[];
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly next: Map<string, Node>;
  values: string[] | null;
}

/** Phrases of both languages and what they stand for. Latin script is matched by stemmed word, Chinese by character. */
export interface PhraseTrie {
  readonly words: Node;
  readonly characters: Node;
}

export const createPhraseTrie = (): PhraseTrie => ({ words: newNode(), characters: newNode() });

const newNode = (): Node => ({ next: new Map(), values: null });
const HAN = /[\u3400-\u9fff]/;
const LATIN_OR_DIGIT = /[a-z0-9]/;

/** Adds one phrase, and returns all values it now stands for. */
export function addPhrase(trie: PhraseTrie, phrase: string, value: string): readonly string[] {
  const folded = foldText(phrase.trim());
  const isHan = HAN.test(folded);
  let node = isHan ? trie.characters : trie.words;
  for (const symbol of isHan ? folded : wordsOf(folded).map((word) => word.stem)) {
    let next = node.next.get(symbol);
    if (!next) {
      next = newNode();
      node.next.set(symbol, next);
    }
    node = next;
  }
  node.values ??= [];
  if (!node.values.includes(value)) node.values.push(value);
  return node.values;
}

/**
 * The phrases in a text, in order. `longest` gives disjoint, longest matches; otherwise phrases inside longer
 * ones are given too. Linear: the work at each position is bounded by the longest phrase.
 */
export function findPhrases(trie: PhraseTrie, text: string, longest: boolean): readonly PhraseMatch[] {
  const folded = foldText(text);
  const found = [...inWords(trie.words, folded, longest), ...inCharacters(trie.characters, folded, longest)];
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function inWords(root: Node, folded: string, longest: boolean): PhraseMatch[] {
  const words = wordsOf(folded);
  const found: PhraseMatch[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const first = words[from];
    if (!first) continue;
    let node: Node | undefined = root;
    let best: PhraseMatch | null = null;
    let bestAt = from;
    for (let at = from; node && at < words.length; at += 1) {
      const word = words[at];
      if (!word || (at > from && word.breaksBefore)) break;
      node = node.next.get(word.stem);
      if (!node?.values) continue;
      best = { values: node.values, start: first.start, end: word.end };
      bestAt = at;
      if (!longest) found.push(best);
    }
    if (!longest || !best) continue;
    found.push(best);
    from = bestAt;
  }
  return found;
}

function inCharacters(root: Node, folded: string, longest: boolean): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (let from = 0; from < folded.length; from += 1) {
    let node: Node | undefined = root;
    let best: PhraseMatch | null = null;
    for (let at = from; node && at < folded.length; at += 1) {
      node = node.next.get(folded[at] ?? '');
      if (!node?.values || splitsLatin(folded, from, at + 1)) continue;
      best = { values: node.values, start: from, end: at + 1 };
      if (!longest) found.push(best);
    }
    if (!longest || !best) continue;
    found.push(best);
    from = best.end - 1;
  }
  return found;
}

/** Whether a match would begin or end inside a Latin word or a number ("a股" in "usa股"). */
function splitsLatin(folded: string, start: number, end: number): boolean {
  const cuts = (at: number) =>
    LATIN_OR_DIGIT.test(folded[at - 1] ?? '') && LATIN_OR_DIGIT.test(folded[at] ?? '');
  return cuts(start) || cuts(end);
}
