import type { BuiltPage } from './build-sample';

/** What a mutation works on. */
export interface Stage {
  readonly document: Document;
  readonly built: BuiltPage;
  /** A number below `sides`. */
  readonly dice: (sides: number) => number;
  /** What mutations put aside to bring back later. */
  readonly aside: Map<string, () => void>;
}

/** One kind of change that pages make, or that browsers make to them. */
export interface Mutation {
  readonly name: string;
  readonly what: string;
  readonly apply: (stage: Stage) => void;
}

/** The element that holds the paragraphs, whatever it is by now and whatever tree it is in. */
export const storyOf = ({ document }: Stage): HTMLElement =>
  document.querySelector<HTMLElement>('.story-body') ??
  shellOf(document)?.shadowRoot?.querySelector<HTMLElement>('.story-body') ??
  document.body;

/** The element whose open shadow root holds the article, or once held it. */
export const shellOf = (document: Document): HTMLElement | null =>
  document.querySelector<HTMLElement>('x-story');

/** The article's paragraphs that are in the page. */
export const linesOf = (stage: Stage): HTMLElement[] => [
  ...storyOf(stage).querySelectorAll<HTMLElement>('.line'),
];

export const pick = <T>(items: readonly T[], dice: Stage['dice']): T | undefined => items[dice(items.length)];

/** Where a line may be broken in Chinese without a character: not inside a figure or a name in Latin letters. */
export const isBetweenIdeographs = (text: string, at: number): boolean =>
  /[一-\u9fff]/.test(text[at - 1] ?? '') && /[一-\u9fff]/.test(text[at] ?? '');
