import type { Kind } from '../analysis/kind';

/** How one kind looks wherever it is shown: on the page, in the legend, in the views. */
export interface KindStyle {
  /** The line under a highlight; each kind has its own, so that colour is never the only sign. */
  readonly line: 'wavy' | 'solid' | 'dotted';
  /** Line and accent colour on a light ground; at least 4.5:1 on white. */
  readonly light: string;
  /** Line and accent colour on a dark ground; at least 4.5:1 on #1b1b1f. */
  readonly dark: string;
  /** Soft ground behind text, to be laid over any light or dark page without hurting its contrast. */
  readonly lightGround: string;
  readonly darkGround: string;
  /** System colour that stands in when the user forces colours. */
  readonly forced: 'Highlight' | 'LinkText' | 'CanvasText';
}

/** Okabe–Ito hues, darkened or lightened until they are legible as text on each ground. */
export const KIND_STYLE: Readonly<Record<Kind, KindStyle>> = {
  risk: {
    line: 'wavy',
    light: '#b84a00',
    dark: '#ff9a5c',
    lightGround: 'rgb(213 94 0 / 15%)',
    darkGround: 'rgb(255 137 64 / 24%)',
    forced: 'Highlight',
  },
  measure: {
    line: 'solid',
    light: '#0068a8',
    dark: '#6cb8f0',
    lightGround: 'rgb(0 114 178 / 13%)',
    darkGround: 'rgb(86 180 233 / 22%)',
    forced: 'LinkText',
  },
  outlook: {
    line: 'dotted',
    light: '#86479f',
    dark: '#d9a5ea',
    lightGround: 'rgb(142 91 166 / 15%)',
    darkGround: 'rgb(204 121 227 / 24%)',
    forced: 'CanvasText',
  },
};
