import { findFigures } from './find-figures';
import { findThemes } from './find-themes';
import type { Kind, Lang } from './kind';
import { measureStrength } from './measure-strength';
import type { Point } from './point';

/** A statement someone wrote down as a point, with the themes, figures and strength its wording carries. */
export function describePoint(
  statement: Pick<Point, 'id' | 'kind' | 'text' | 'lang'> &
    Partial<Pick<Point, 'sentences' | 'speaker' | 'evidence'>>,
): Point {
  const { id, kind, text, lang } = statement;
  return {
    id,
    kind,
    text,
    lang,
    sentences: statement.sentences ?? [],
    key: false,
    ...describeWording(text, lang, kind),
    speaker: statement.speaker ?? null,
    evidence: statement.evidence ?? [],
  };
}

const describeWording = (
  text: string,
  lang: Lang,
  kind: Kind,
): Pick<Point, 'themes' | 'figures' | 'strength'> => ({
  themes: [...new Set(findThemes(text, lang).map(({ theme }) => theme))],
  figures: findFigures(text, lang),
  strength: measureStrength(text, lang, kind),
});
