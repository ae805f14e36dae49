import { createFollower } from '../../../page/create-follower';
import { pageFacts } from '../../../page/page-facts';
import { readArticle } from '../../../page/read-article';
import { type MappedText, readWholeText } from '../../../page/whole-text';
import { buildPage } from './build-sample';
import { standsOn, survivors } from './judge';
import { MARKUP_KINDS } from './markup-kinds';
import type { Mutation, Stage } from './mutation';
import { PAGE_KINDS } from './page-kinds';
import { createDice } from './tagged-text';
import { WORDS_KINDS } from './words-kinds';

export const KINDS: readonly Mutation[] = [...MARKUP_KINDS, ...WORDS_KINDS, ...PAGE_KINDS];

/** A page, and what is done to it: `kind` is taken modulo the number of kinds. */
export interface Sequence {
  readonly lang: 'en' | 'zh';
  readonly steps: readonly { readonly kind: number; readonly seed: number }[];
}

export interface Tally {
  /** Points whose words were still on the page, whole. */
  survived: number;
  /** Of those, how many had their highlight. */
  placed: number;
  /** Highlights on anything but the sentence: other words, part of it, a copy while it is there itself. */
  wrong: number;
  /** Highlights on a copy with the very words, where the sentence itself is gone. */
  onCopy: number;
}

export interface Outcome {
  /** By kind, after each step. */
  readonly tallies: Readonly<Record<string, Tally>>;
  /** What went wrong or was missed, for a person to read. */
  readonly notes: readonly string[];
}

const read = (): MappedText | null => {
  const found = readArticle(document, {
    url: location.href,
    signal: new AbortController().signal,
    facts: pageFacts,
  });
  return found.status === 'read' ? { text: found.article.text, map: found.map } : null;
};

/** Plays one sequence: builds the page, places every sentence, and after each step follows and judges. */
export function play({ lang, steps }: Sequence): Outcome {
  const built = buildPage(document, lang);
  const first = read();
  if (!first) throw new Error('the page as built was not read');
  let from = 0;
  const spans = built.sentences.slice(0, built.shown).map((words) => {
    const start = first.text.indexOf(words, from);
    if (start < 0) throw new Error(`not read: ${words}`);
    from = start + words.length;
    return { start, end: from };
  });
  const stageOf = (seed: number): Stage => ({ document, built, dice: createDice(seed), aside });
  const follower = createFollower(first, spans, readWholeText);
  const aside: Stage['aside'] = new Map();
  const tallies: Record<string, Tally> = {};
  const notes: string[] = [];
  for (const { kind, seed } of steps) {
    const mutation = KINDS[kind % KINDS.length];
    if (!mutation) continue;
    mutation.apply(stageOf(seed));
    const ranges = follower.follow(read());
    const alive = survivors(document.body, built.sentences);
    tallies[mutation.name] ??= { survived: 0, placed: 0, wrong: 0, onCopy: 0 };
    const tally = tallies[mutation.name] as Tally;
    ranges.forEach((range, sentence) => {
      const words = built.sentences[sentence] ?? '';
      const stands = range && standsOn(range, sentence, words);
      const isAlive = alive.has(sentence);
      if (isAlive) tally.survived += 1;
      if (isAlive && stands === 'right') tally.placed += 1;
      else if (isAlive && stands === null) notes.push(`missed after ${mutation.name}: ${words}`);
      if (stands === 'copy' && !isAlive) tally.onCopy += 1;
      if (stands === 'wrong' || (stands === 'copy' && isAlive)) {
        tally.wrong += 1;
        notes.push(`${stands} after ${mutation.name}: ${words} → ${range}`);
      }
    });
  }
  return { tallies, notes };
}
