import { foldText } from '../themes/fold-text';
import { wordsOf } from '../themes/words-of';
import { STOP_WORDS } from './stop-words';

const HAN_RUN = /[\u3400-\u9fff]+/g;

/**
 * The terms by which two texts of one language are compared: stemmed English words and pairs of neighbouring
 * Chinese characters. `text` is in simplified characters.
 */
export function termsOf(text: string): ReadonlySet<string> {
  const folded = foldText(text);
  const terms = new Set<string>();
  for (const { stem } of wordsOf(folded)) {
    if (!STOP_WORDS.has(stem) && !/^\d/.test(stem) && stem.length > 1) terms.add(stem);
  }
  for (const [run] of folded.matchAll(HAN_RUN)) {
    for (let at = 0; at + 1 < run.length; at += 1) terms.add(run.slice(at, at + 2));
  }
  return terms;
}
