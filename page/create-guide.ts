import { bringIntoView, headerBottom } from './bring-into-view';
import { firstRect } from './first-rect';
import type { Mark, Painter } from './painter';

/** Leads the reader to what is painted. */
export interface Guide {
  /** Brings a mark into view; false when it is not placed or not drawn, as in a closed `details`. */
  scrollTo(id: string): boolean;
  /** Jumps to the next or previous shown mark from where the reader is, flashes it, and gives it and its number. */
  step(direction: 1 | -1): { readonly mark: Mark; readonly at: number; readonly of: number } | null;
}

/** A guide to the marks of one painter in its document, until the signal. */
export function createGuide(
  painter: Pick<Painter, 'shown' | 'rangeOf' | 'flash'>,
  document: Document,
  signal: AbortSignal,
): Guide {
  let current: Mark | null = null;
  let going = new AbortController();

  const goTo = (id: string, glide: boolean): boolean => {
    const range = painter.rangeOf(id);
    going.abort('ended');
    going = new AbortController();
    return range !== null && bringIntoView(range, AbortSignal.any([going.signal, signal]), glide);
  };

  return {
    scrollTo: (id) => goTo(id, true),
    step(direction) {
      const stops = painter.shown().filter((mark, i, shown) => !sameSpan(mark, shown[i - 1]));
      let next = nextStop(document, stops, painter.rangeOf, current, direction);
      for (let tried = 0; tried < stops.length; tried += 1, next += direction) {
        const at = (next + stops.length) % stops.length;
        const mark = stops[at];
        if (!mark || !goTo(mark.id, false)) continue;
        current = mark;
        painter.flash(mark.id);
        return { mark, at: at + 1, of: stops.length };
      }
      return null;
    },
  };
}

/** The index to begin at: beside the last stop while it is in view, else at the reader's place in the page. */
function nextStop(
  document: Document,
  stops: readonly Mark[],
  rangeOf: Painter['rangeOf'],
  current: Mark | null,
  direction: 1 | -1,
): number {
  const topOf = (mark: Mark | null | undefined): number => {
    const range = mark && rangeOf(mark.id);
    return (range && firstRect(range)?.top) ?? Number.NEGATIVE_INFINITY;
  };
  const at = stops.findIndex((mark) => mark.id === current?.id);
  const height = document.defaultView?.innerHeight ?? 0;
  const top = headerBottom(document);
  const seen = topOf(current);
  if (at >= 0 && seen >= top - 1 && seen < height) return at + direction;
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(stops[middle]) < top) low = middle + 1;
    else high = middle;
  }
  return direction === 1 ? low : low - 1;
}

const sameSpan = (a: Mark, b: Mark | undefined): boolean =>
  b !== undefined && a.span.start === b.span.start && a.span.end === b.span.end;
