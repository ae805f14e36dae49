import type { CueId } from './cue-entry';
import type { Cue } from './find-cues';
import type { ParsedSentence } from './parse-sentence';
import { stemWord } from './stem-word';

/** Groups of features. Each group is scaled to unit length by itself, so that long sentences do not outweigh short ones. */
export const GROUPS = ['word', 'phrase', 'long', 'cue', 'pair', 'chain', 'around', 'shape', 'sense'] as const;
export type Group = (typeof GROUPS)[number];

export type Emit = (group: Group, name: string, start: number, end: number) => void;

export interface FeatureInput {
  readonly sentence: ParsedSentence;
  readonly previous: ParsedSentence | null;
  readonly next: ParsedSentence | null;
}

/** Calls `emit` for each feature of a sentence; a feature may come more than once. Offsets are −1 where a feature stands nowhere. */
export function extractFeatures(input: FeatureInput, emit: Emit): void {
  const { sentence, previous, next } = input;
  if (sentence.lang === 'en') emitWords(sentence, emit);
  else emitCharacters(sentence, emit);
  emitCues(sentence.cues, NEAR[sentence.lang], emit);
  emitFrame(sentence, emit);
  emitAround('<', previous, emit);
  emitAround('>', next, emit);
  emitShape(input, emit);
}

function emitWords({ tokens }: ParsedSentence, emit: Emit): void {
  const stems = tokens.map((token) => stemWord(token.word));
  for (let i = 0; i < tokens.length; i += 1) {
    const first = tokens[i];
    const second = tokens[i + 1];
    const third = tokens[i + 2];
    if (first === undefined) continue;
    emit('word', first.word, first.start, first.end);
    emit('sense', `=${first.word}`, first.start, first.end);
    if (stems[i] !== first.word) emit('word', `${stems[i]}~`, first.start, first.end);
    if (second === undefined) continue;
    emit('phrase', `${stems[i]} ${stems[i + 1]}`, first.start, second.end);
    if (third === undefined) continue;
    emit('long', `${stems[i]} ${stems[i + 1]} ${stems[i + 2]}`, first.start, third.end);
  }
}

const PUNCTUATION = /[，。、；：！？“”（）《》…\s]/;

function emitCharacters({ text }: ParsedSentence, emit: Emit): void {
  for (let i = 0; i < text.length; i += 1) {
    for (let length = 1; length <= 4 && i + length <= text.length; length += 1) {
      const gram = text.slice(i, i + length);
      if (length > 2 && PUNCTUATION.test(gram.slice(1, -1))) break;
      emit(length === 1 ? 'word' : length === 2 ? 'phrase' : 'long', gram, i, i + length);
    }
  }
}

/** How many words or characters may stand between two cues that count as near each other. */
const NEAR = { en: 6, zh: 14 } as const;

function emitCues(cues: readonly Cue[], near: number, emit: Emit): void {
  const seen = new Map<CueId, number>();
  for (const cue of cues) seen.set(cue.id, (seen.get(cue.id) ?? 0) + 1);
  for (const [id, count] of seen) {
    emit('cue', `#${id}`, -1, -1);
    if (count > 1) emit('cue', `#${id}2`, -1, -1);
    if (count > 2) emit('cue', `#${id}3`, -1, -1);
  }
  for (let i = 0; i < cues.length; i += 1) {
    const from = cues[i];
    if (from === undefined) continue;
    for (let j = i + 1; j < cues.length && j < i + 12; j += 1) {
      const to = cues[j];
      if (to === undefined || to.id === from.id || to.at === from.at) continue;
      const gap = to.at - from.at - from.length;
      emit('pair', `#${from.id}>${to.id}`, -1, -1);
      if (gap <= near) emit('pair', `#${from.id}+${to.id}`, -1, -1);
    }
    const second = cues[i + 1];
    const third = cues[i + 2];
    if (second && third) emit('chain', `#${from.id}>${second.id}>${third.id}`, -1, -1);
  }
}

const PAST = new Set(['was', 'were', 'had', 'did', "wasn't", "weren't", "didn't", "hadn't"]);
const PRESENT = new Set([
  'is',
  'are',
  'has',
  'have',
  'do',
  'does',
  "isn't",
  "aren't",
  "hasn't",
  "don't",
  "it's",
]);
const FUTURE = new Set(['will', 'would', 'shall', "won't", "we'll", "it'll", "they'll", "i'll"]);

/** Of whom the sentence speaks (its first person or body), and in which tense, each with every cue. */
function emitFrame({ lang, tokens, cues }: ParsedSentence, emit: Emit): void {
  const subject = cues.find(({ id }) => id.startsWith('who/'));
  const say = cues.find(({ id }) => id === 'say');
  const tense = lang === 'en' ? tenseOf(tokens.map(({ word }) => word)) : null;
  if (tense !== null) emit('shape', `#tense/${tense}`, -1, -1);
  const frames: string[] = [`#by/${subject === undefined ? 'none' : subject.id}`];
  if (tense !== null) frames.push(`#in/${tense}`);
  if (subject !== undefined && say !== undefined) emit('shape', `#said/${subject.id}`, -1, -1);
  for (const id of new Set(cues.map((cue) => cue.id))) {
    for (const frame of frames) emit('pair', `${frame}&${id}`, -1, -1);
  }
}

function tenseOf(words: readonly string[]): string {
  for (const word of words) {
    if (PAST.has(word)) return 'past';
    if (PRESENT.has(word)) return 'present';
    if (FUTURE.has(word)) return 'future';
  }
  return words.some((word) => word.endsWith('ed')) ? 'simple-past' : 'none';
}

function emitAround(mark: '<' | '>', other: ParsedSentence | null, emit: Emit): void {
  if (other === null) {
    emit('around', `#${mark}none`, -1, -1);
    return;
  }
  for (const id of new Set(other.cues.map((cue) => cue.id))) emit('around', `#${mark}${id}`, -1, -1);
}

function emitShape({ sentence }: FeatureInput, emit: Emit): void {
  const { text } = sentence;
  const size = sentence.lang === 'en' ? sentence.tokens.length : Math.round(text.length / 2);
  const mark = (name: string) => emit('shape', `#shape/${name}`, -1, -1);
  mark(size < 6 ? 'tiny' : size < 12 ? 'short' : size < 25 ? 'middle' : size < 40 ? 'long' : 'huge');
  if (/^[“"]/.test(text)) mark('opens-quote');
  if (/[”"]\s*$/.test(text)) mark('closes-quote');
  if (/[“"]/.test(text)) mark('quote');
  if (/[?？]\s*[”"]?\s*$/.test(text)) mark('question');
  if (/[;；]\s*$/.test(text)) mark('semicolon');
  if (/[:：]\s*$/.test(text)) mark('colon');
  if (!/[.。!！?？;；:：”"]\s*$/.test(text)) mark('open-end');
  if (/\d/.test(text)) mark('number');
  if (/[%％]|percent|百分/.test(text)) mark('percent');
  if (/^[•·\-–*（(]|^\d+[.、)]/.test(text)) mark('item');
  const first = sentence.cues[0];
  if (first !== undefined && first.at <= 1) mark(`first/${first.id}`);
  const lead = sentence.lang === 'en' ? sentence.tokens[0]?.word : text.slice(0, 2);
  if (lead !== undefined) mark(`lead/${lead}`);
}
