import type { Lang } from '../kind';
import { toSimplified } from '../simplify-chinese';
import { type Cue, findChineseCues, findEnglishCues } from './find-cues';
import { splitWords, type Token } from './split-words';

/** What the labeller looks at of one sentence. Offsets are those of the sentence as it was given. */
export interface ParsedSentence {
  readonly lang: Lang;
  /** The sentence, cut to `MAX_LENGTH` code units; Chinese in simplified characters, digits folded to `0`. */
  readonly text: string;
  /** English only; empty for Chinese. */
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
}

/** Code units of a sentence that are looked at; far beyond any real sentence, so that hostile text costs little. */
export const MAX_LENGTH = 2_000;

/** Splits a sentence into what features are made of. Never throws; work is bounded by `MAX_LENGTH`. */
export function parseSentence(raw: string, lang: Lang): ParsedSentence {
  const cut = raw.slice(0, MAX_LENGTH);
  if (lang === 'en') {
    const tokens = splitWords(cut);
    return { lang, text: cut, tokens, cues: findEnglishCues(tokens) };
  }
  const text = foldChinese(cut);
  return { lang, text, tokens: [], cues: findChineseCues(text) };
}

// Both steps keep the length, so that offsets stay those of the page's text.
const foldChinese = (text: string): string =>
  toSimplified(text)
    .replace(/[0-9０-９]/g, '0')
    .replace(/[「『]/g, '“')
    .replace(/[」』]/g, '”')
    .replace(/,/g, '，');
