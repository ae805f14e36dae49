import { findThemes } from '../find-themes';
import type { Lang } from '../kind';
import type { ThemeId } from '../point';
import type { Span } from '../span';

/** How far a word may stand from the theme it qualifies, in UTF-16 code units: some four words, or a short clause. */
const REACH: Readonly<Record<Lang, number>> = { en: 30, zh: 10 };

const CLAUSE_END = /[,，;；。:：—]/;

/**
 * The themes that stand beside a word of a text: what it is said of. Those of its own clause if there are any,
 * since "the recovery is fragile, pressure is clearly greater" says nothing greater of the recovery.
 */
export function themesNear(text: string, lang: Lang, word: Span): ReadonlySet<ThemeId> {
  const clause = clauseAround(text, word);
  const near = findThemes(text, lang).filter(
    ({ span }) => span.start <= word.end + REACH[lang] && span.end >= word.start - REACH[lang],
  );
  const inside = near.filter(({ span }) => span.start >= clause.start && span.end <= clause.end);
  return new Set((inside.length > 0 ? inside : near).map(({ theme }) => theme));
}

function clauseAround(text: string, word: Span): Span {
  let { start, end } = word;
  while (start > 0 && !CLAUSE_END.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !CLAUSE_END.test(text.charAt(end))) end += 1;
  return { start, end };
}
