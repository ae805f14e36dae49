import { firstRect } from './first-rect';
import { isDrawn, parentOf, shadowOf } from './flat-tree';
import { plain } from './plain';
import { lowestSeen, standHigh } from './room-below';

/** Where a sentence is brought to: this share of the window's height below its upper edge. */
const TARGET = 0.3;
/** A bar at the top that is higher than this share of the window is a dialog, not a header. */
const HIGHEST_HEADER = 0.4;
/** Bars that stand below one another at the top. */
const MOST_BARS = 3;
const GAP = 16;
/** How often a place is corrected that moved while the page drew what came into view. */
const CORRECTIONS = 3;

/** Lower edge, in pixels of the window, of the fixed and sticky bars at its top. */
export function headerBottom(document: Document): number {
  const view = document.defaultView;
  let bottom = 0;
  for (let bars = 0; view && bars < MOST_BARS; bars += 1) {
    const next = barAt(document, view, bottom + 2);
    if (next <= bottom) break;
    bottom = next;
  }
  return bottom;
}

function barAt(document: Document, view: Window, y: number): number {
  const x = view.innerWidth / 2;
  let bottom = 0;
  for (const found of document.elementsFromPoint(x, y)) {
    if (plain(found, 'localName').startsWith('ballast-')) continue;
    for (let up: Element | null = innermost(found, x, y); up; up = parentOf(up)) {
      if (!/fixed|sticky/.test(view.getComputedStyle(up).position)) continue;
      const rect = plain(up, 'getBoundingClientRect')();
      if (rect.bottom < view.innerHeight * HIGHEST_HEADER) bottom = Math.max(bottom, rect.bottom);
    }
  }
  return bottom;
}

/** A bar inside a shadow root shows itself to that root only. */
function innermost(element: Element, x: number, y: number): Element {
  const root = shadowOf(element);
  const inner = root?.elementFromPoint(x, y);
  return inner && inner.getRootNode() === root ? innermost(inner, x, y) : element;
}

/**
 * Scrolls `range` into view, below sticky headers, above our own parts, and inside scrolled parts and frames of the
 * page. Nothing is opened or changed: false when the text is not drawn at all. Text that is only laid out when
 * it comes near (`content-visibility`) moves on the way: it is followed until the signal or the user's own hand.
 */
export function bringIntoView(range: Range, signal: AbortSignal, glide = true): boolean {
  const { startContainer } = range;
  // text in a closed `details` has rectangles, though none is drawn
  if (!firstRect(range) || !isDrawn(parentOf(startContainer))) return false;
  return reveal({ node: startContainer, place: () => placeOf(range), signal, glide, tries: CORRECTIONS });
}

/** From where the first line begins to where the last one ends. */
function placeOf(range: Range): DOMRect | null {
  const first = firstRect(range);
  const { bottom } = range.getBoundingClientRect();
  return first && new DOMRect(first.x, first.y, first.width, Math.max(first.bottom, bottom) - first.y);
}

interface Goal {
  readonly node: Node;
  /** Where it stands in its own window. */
  readonly place: () => DOMRect | null;
  readonly signal: AbortSignal;
  readonly glide: boolean;
  readonly tries: number;
}

function reveal(goal: Goal): boolean {
  const { node, place, signal, tries } = goal;
  const document = node.ownerDocument;
  const view = document?.defaultView;
  if (!document || !view) return false;
  for (let up = parentOf(node); up && up !== document.scrollingElement; up = parentOf(up)) {
    const { overflowX, overflowY } = view.getComputedStyle(up);
    const rect = place();
    if (!rect || !/auto|scroll/.test(overflowX + overflowY)) continue;
    const { top, bottom, left, right, height } = plain(up, 'getBoundingClientRect')();
    const isBeside = rect.left < left || rect.right > right;
    if (rect.top >= top && rect.bottom <= bottom && !isBeside) continue;
    const by = rect.top < top || rect.bottom > bottom ? rect.top - top - height * TARGET : 0;
    plain(up, 'scrollBy')({ top: by, left: isBeside ? rect.left - left - GAP : 0, behavior: 'instant' });
  }
  const rect = place();
  if (!rect) return false;
  const frame = view.frameElement;
  const top = headerBottom(document) + GAP;
  const isBeside = rect.right < GAP || rect.left > view.innerWidth - GAP;
  const lowest = lowestSeen(document, view.innerHeight) - GAP;
  if (rect.top < top || rect.bottom > lowest || isBeside) {
    const glide = goal.glide && !frame && !view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (tries > 0) onRest(view, signal, () => reveal({ ...goal, glide: false, tries: tries - 1 }));
    const by = rect.top - Math.max(top, Math.min(view.innerHeight * TARGET, lowest - rect.height));
    const room = (document.scrollingElement?.scrollHeight ?? 0) - view.innerHeight - view.scrollY;
    if (by > room + 1 && rect.top - room > view.innerHeight / 2) standHigh(document);
    view.scrollBy({
      top: by,
      left: isBeside ? rect.left - GAP : 0,
      behavior: glide ? 'smooth' : 'instant',
    });
  }
  return !frame || reveal({ ...goal, node: frame, place: () => inParent(place(), frame) });
}

function onRest(view: Window, signal: AbortSignal, run: () => void): void {
  const done = new AbortController();
  const until = { passive: true, capture: true, signal: AbortSignal.any([signal, done.signal]) };
  view.addEventListener(
    'scrollend',
    ({ target }) => {
      if (target !== view.document) return;
      done.abort('ended');
      run();
    },
    until,
  );
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    view.addEventListener(type, () => done.abort('ended'), until);
}

function inParent(rect: DOMRect | null, frame: Element): DOMRect | null {
  const { left, top } = frame.getBoundingClientRect();
  return (
    rect &&
    new DOMRect(
      rect.left + left + frame.clientLeft,
      rect.top + top + frame.clientTop,
      rect.width,
      rect.height,
    )
  );
}
