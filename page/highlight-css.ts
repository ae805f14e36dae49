import { KINDS, type Kind } from '../analysis/kind';
import { KIND_STYLE } from '../briefings/kind-style';

/** Whether the page is dark where the article stands. */
export type Tone = 'light' | 'dark';

export const FLASH = 'ballast-flash';
/** Where a kind draws its line: below the text, above it where one kind has taken that, else below the first. */
const PLACES = ['', '-over', '-low'];
/** Registry name of a kind's highlights at a place, by how many kinds before it share the text. */
export const nameOf = (kind: Kind, place = 0): string => `ballast-${kind}${PLACES[place]}`;

/** Every name Ballast puts into the registry, which it shares with the page. */
export const HIGHLIGHT_NAMES: readonly string[] = [
  ...KINDS.flatMap((kind) => PLACES.map((_, place) => nameOf(kind, place))),
  FLASH,
];

/**
 * The style sheet of the highlights. A soft ground and a line of its own for each kind; of kinds that share a
 * sentence the first has ground and line below the text, the second its line above, the third one below the first:
 * two grounds would blend into grey, and of two lines in one place one is read. With forced colours the lines alone
 * tell the kinds apart (Chromium then lays its own ground under every highlight and draws the lines in the colour of
 * its text, whatever is asked; so the line above stands inside the ground, and the third is left to the card). Nothing
 * is printed.
 */
export function highlightCss(tone: Tone): string {
  const rules = KINDS.map((kind) => {
    const style = KIND_STYLE[kind];
    const rule = (place: number, line: string, also: string): string =>
      `::highlight(${nameOf(kind, place)}){text-decoration:${line} ${style.line} ${style[tone]} 2px;${also}}`;
    return (
      rule(0, 'underline', `background-color:${style[`${tone}Ground`]}`) +
      rule(1, 'overline', '') +
      rule(2, 'underline', 'text-underline-offset:.5em')
    );
  });
  const forced = KINDS.map(
    (kind) =>
      `::highlight(${nameOf(kind)}),::highlight(${nameOf(kind, 1)}){background-color:Canvas;color:CanvasText;text-decoration-color:${KIND_STYLE[kind].forced}}` +
      `::highlight(${nameOf(kind, 1)}){text-decoration-line:underline;text-underline-offset:-.85em}`,
  );
  const flash = tone === 'dark' ? 'rgb(255 214 90 / 50%)' : 'rgb(255 205 40 / 62%)';
  return [
    '@media screen{',
    ...rules,
    `::highlight(${FLASH}){background-color:${flash}}`,
    '@media (forced-colors:active){',
    ...forced,
    `::highlight(${FLASH}){background-color:Mark;color:MarkText}}}`,
  ].join('');
}
