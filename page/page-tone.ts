import { parentOf } from './flat-tree';
import type { Tone } from './highlight-css';
import { plain } from './plain';

const RGB = /^rgba?\(\s*([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:\s*[,/]\s*([\d.]+%?))?/;

/**
 * Whether text at `element` stands on a light or a dark ground: by the nearest ground that is painted, else by
 * the colour of the text itself, which a page with a background picture or a gradient still sets.
 */
export function toneOf(element: Element | null): Tone {
  if (!element) return 'light';
  if (known.size === 0) queueMicrotask(() => known.clear());
  const tone = known.get(element) ?? findTone(element);
  known.set(element, tone);
  return tone;
}

/**
 * For the turn in which it was asked: whoever draws in several places asks first and draws then, since each
 * question after a change would have the browser style the whole page anew.
 */
const known = new Map<Element, Tone>();

function findTone(element: Element): Tone {
  const view = plain(element, 'ownerDocument').defaultView;
  if (!view?.getComputedStyle) return 'light';
  for (let up: Element | null = element; up; up = parentOf(up)) {
    const ground = lightnessOf(view.getComputedStyle(up).backgroundColor);
    if (ground !== null) return ground < 0.4 ? 'dark' : 'light';
  }
  return (lightnessOf(view.getComputedStyle(element).color) ?? 0) > 0.6 ? 'dark' : 'light';
}

/** Perceived lightness in [0, 1]; null for a colour that is mostly transparent or written in another way. */
function lightnessOf(color: string): number | null {
  const match = RGB.exec(color);
  if (!match) return null;
  const alpha = match[4] ? Number.parseFloat(match[4]) / (match[4].endsWith('%') ? 100 : 1) : 1;
  if (alpha < 0.5) return null;
  return (0.299 * Number(match[1]) + 0.587 * Number(match[2]) + 0.114 * Number(match[3])) / 255;
}
