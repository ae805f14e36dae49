import { KINDS, type Kind } from '../analysis/kind';
import { KIND_STYLE } from '../briefings/kind-style';

/** Whether the page is dark where the article stands. */
export type Tone = 'light' | 'dark';

export const FLASH = 'ballast-flash';
/** Registry name of a kind's highlights. */
export const nameOf = (kind: Kind): string => `ballast-${kind}`;
/** Where another kind already draws its line below the text, this one draws above it. */
export const overNameOf = (kind: Kind): string => `ballast-${kind}-over`;
/** Where two kinds before it have taken both, the last one draws a second line below the text. */
export const LOW = 'ballast-outlook-low';

/** Every name Ballast puts into the registry, which it shares with the page. */
export const HIGHLIGHT_NAMES: readonly string[] = [
  ...KINDS.flatMap((kind) => [nameOf(kind), overNameOf(kind)]),
  LOW,
  FLASH,
];

/**
 * The style sheet of the highlights. A soft ground and a line of its own for each kind; of kinds that share a
 * sentence the first has ground and line below the text, the second its line above, the third one below the first:
 * two grounds would blend into grey, and of two lines in one place one is read. With forced colours the lines alone tell the kinds apart
 * (Chromium then lays its own ground under every highlight and draws the lines in the colour of its text, whatever is
 * asked; so the line above stands inside the ground, and the third is left to the card). Nothing is printed.
 */
export function highlightCss(tone: Tone): string {
  const rules = KINDS.map((kind) => {
    const style = KIND_STYLE[kind];
    const ground = tone === 'dark' ? style.darkGround : style.lightGround;
    const rule = (name: string, line: string, also = ''): string =>
      `::highlight(${name}){${also}text-decoration:${line} ${style.line} ${style[tone]} 2px}`;
    return (
      rule(nameOf(kind), 'underline', `background-color:${ground};`) + rule(overNameOf(kind), 'overline')
    );
  });
  const { line, [tone]: colour } = KIND_STYLE.outlook;
  rules.push(
    `::highlight(${LOW}){text-decoration:underline ${line} ${colour} 2px;text-underline-offset:.5em}`,
  );
  const forced = KINDS.map((kind) => {
    const colours = `background-color:Canvas;color:CanvasText;text-decoration-color:${KIND_STYLE[kind].forced}`;
    const over = `text-decoration-line:underline;text-underline-offset:-.85em;${colours}`;
    return `::highlight(${nameOf(kind)}){${colours}}::highlight(${overNameOf(kind)}){${over}}`;
  });
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
