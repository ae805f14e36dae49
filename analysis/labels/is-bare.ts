import type { BlockRole } from '../article';
import type { Lang } from '../kind';
import { isBareChineseHeading, isChineseListOpening } from './bare-chinese';
import { isBareEnglishHeading, isEnglishListOpening } from './bare-english';

/**
 * Whether a piece of text states nothing by itself: a heading without a predicate ("Risks and challenges",
 * "What comes next") or the bare opening of a list ("The ministry named four priorities:"). Such a piece
 * names what follows; what follows is labelled for itself. Verb headings ("Strengthen price supervision")
 * and headlines state something. In doubt it counts as a statement, and the model decides.
 */
export function isBare(text: string, lang: Lang, role: BlockRole): boolean {
  if (text.length > longest) return false;
  const piece = text.trim();
  const isHeading = role === 'heading';
  return lang === 'en'
    ? isEnglishListOpening(piece) || (isHeading && isBareEnglishHeading(piece))
    : isChineseListOpening(piece) || (isHeading && isBareChineseHeading(piece));
}

/** Code units: what is longer is neither a heading nor the bare opening of a list. */
const longest = 120;
