import { findThemes } from '../find-themes';
import type { Lang } from '../kind';
import type { ThemeId } from '../point';
import type { Span } from '../span';

/** How far a word may stand from the theme it qualifies, in UTF-16 code units: some four words, or a short clause. */
const REACH: Readonly<Record<Lang, number>> = { en: 30, zh: 10 };

/** The themes that stand beside a word of a text: what it is said of. */
export function themesNear(text: string, lang: Lang, word: Span): ReadonlySet<ThemeId> {
  const near = findThemes(text, lang).filter(
    ({ span }) => span.start <= word.end + REACH[lang] && span.end >= word.start - REACH[lang],
  );
  return new Set(near.map(({ theme }) => theme));
}
