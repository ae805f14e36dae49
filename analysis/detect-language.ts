import type { Lang } from './kind';
import { ENGLISH_TOO, FOREIGN_LETTER, JAPANESE_ONLY, STOP_WORDS } from './language-profiles';
import { isSimplified, isTraditional } from './simplify-chinese';

export interface DetectedLanguage {
  /** The language the engine reads it in; null when it reads none of it. */
  readonly lang: Lang | null;
  /** BCP 47 primary language of most of the text, supported or not; null when nothing can be said. */
  readonly detected: string | null;
  /** For Chinese: the script most of it is written in. */
  readonly script: 'simplified' | 'traditional' | null;
}

/**
 * The language of most of the text. What the page declares is a hint: it decides only where the text itself
 * does not (a short headline without function words).
 */
export function detectLanguage(text: string, declared: string | null = null): DetectedLanguage {
  const sample = sampleOf(text);
  const hint = declared?.trim().toLowerCase() || null;
  const detected = dominantLanguage(countScripts(sample), sample, hint?.split(/[-_]/)[0] ?? null);
  if (detected === 'zh') return { lang: 'zh', detected, script: scriptOf(sample, hint) };
  return { lang: detected === 'en' ? 'en' : null, detected, script: null };
}

/** At most this many characters are looked at, taken from the start, middle and end of a long text. */
const sampleLength = 12_000;

function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const part = sampleLength / 3;
  const middle = (text.length - part) / 2;
  return `${text.slice(0, part)}\n${text.slice(middle, middle + part)}\n${text.slice(-part)}`;
}

type Script =
  | 'han'
  | 'kana'
  | 'hangul'
  | 'latin'
  | 'cyrillic'
  | 'arabic'
  | 'hebrew'
  | 'greek'
  | 'thai'
  | 'devanagari';

/** First code unit, last code unit, script. */
const ranges: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x590, 0x5ff, 'hebrew'],
  [0x600, 0x6ff, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0xe00, 0xe7f, 'thai'],
  [0x1e00, 0x1eff, 'latin'],
  [0x3041, 0x30fa, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'hangul'],
];

function countScripts(text: string): Map<Script, number> {
  const counts = new Map<Script, number>();
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const script = ranges.find(([first, last]) => unit >= first && unit <= last)?.[2];
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

/** Letters that say about as much as one Chinese character does; so the majority is one of content. */
const lettersPerHan = 3;

function dominantLanguage(counts: Map<Script, number>, text: string, hint: string | null): string | null {
  const of = (script: Script) => counts.get(script) ?? 0;
  const eastAsian = of('han') + of('kana');
  const weights: readonly (readonly [string, number])[] = [
    ['east-asian', eastAsian],
    ['ko', of('hangul')],
    ['latin', of('latin') / lettersPerHan],
    ['ru', of('cyrillic') / lettersPerHan],
    ['ar', of('arabic') / lettersPerHan],
    ['he', of('hebrew') / lettersPerHan],
    ['el', of('greek') / lettersPerHan],
    ['hi', of('devanagari') / lettersPerHan],
    ['th', of('thai') / lettersPerHan],
  ];
  const [name, weight] = weights.reduce((best, next) => (next[1] > best[1] ? next : best));
  if (weight === 0) return null;
  if (name === 'east-asian') return isJapanese(text, eastAsian, of('kana'), hint) ? 'ja' : 'zh';
  if (name === 'latin') return latinLanguage(text, hint);
  // Neighbours in the same script (Ukrainian, Persian …) are not read either: the page's word is good enough.
  return hint && hint !== 'en' && hint !== 'zh' ? hint : name;
}

/** A Chinese text may quote a Japanese name; a Japanese one has kana in every sentence. */
function isJapanese(text: string, eastAsian: number, kana: number, hint: string | null): boolean {
  if (kana / eastAsian > (hint === 'zh' ? 0.2 : 0.1)) return true;
  if (eastAsian > 60) return false;
  const telling = [...text].filter((c) => JAPANESE_ONLY.includes(c)).length;
  return hint === 'ja' ? telling > 0 || kana > 0 : telling >= 2;
}

const profiles = Object.entries(STOP_WORDS).map(
  ([lang, words]) => [lang, new Set(words.split(' '))] as const,
);

function latinLanguage(text: string, hint: string | null): string | null {
  const words = text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  const scores = profiles.map(([lang, stop]) => {
    const worth = (word: string) => (lang !== 'en' && ENGLISH_TOO.has(word) ? 0.7 : Math.min(word.length, 4));
    return [lang, words.reduce((sum, word) => sum + (stop.has(word) ? worth(word) : 0), 0)] as const;
  });
  const foreign = words.filter((word) => FOREIGN_LETTER.test(word)).length;
  const [best, bestHits] = scores.reduce((top, next) => (next[1] > top[1] ? next : top));
  const hitsOf = (lang: string | null) => scores.find(([name]) => name === lang)?.[1] ?? 0;
  // Accented letters speak against English where its function words do not outweigh them.
  const english = hitsOf('en') - 2 * foreign;
  if (bestHits > 0 && english >= bestHits) return 'en';
  const isClear = bestHits >= 3 && bestHits > 1.3 * Math.max(english, hitsOf(hint));
  if (best !== 'en' && isClear) return best;
  if (hint && hint !== 'zh' && hint !== 'ja' && (hint !== 'en' || foreign * 5 <= words.length)) return hint;
  if (foreign * 5 > words.length) return best === 'en' ? null : best;
  // Headlines with no function word at all: English is by far the most likely of what is left.
  return bestHits > 0 && english < bestHits && best !== 'en' ? best : 'en';
}

function scriptOf(text: string, hint: string | null): 'simplified' | 'traditional' {
  let balance = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (isTraditional(unit)) balance += 1;
    else if (isSimplified(unit)) balance -= 1;
  }
  if (balance !== 0) return balance > 0 ? 'traditional' : 'simplified';
  return hint && /hant|[-_](tw|hk|mo)\b/.test(hint) ? 'traditional' : 'simplified';
}
