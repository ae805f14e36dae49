/** Where a sentence is brought to: this share of the window's height below its upper edge. */
const TARGET = 0.3;
/** A bar at the top that is higher than this share of the window is a dialog, not a header. */
const HIGHEST_HEADER = 0.4;
const GAP = 16;

/** The first rectangle of `range` that has a size; null when its text is not laid out. */
export function firstRect(range: Range): DOMRect | null {
  for (const rect of range.getClientRects?.() ?? []) if (rect.width > 0 && rect.height > 0) return rect;
  return null;
}

/** Lower edge, in pixels of the window, of the fixed and sticky bars at its top. */
export function headerBottom(document: Document): number {
  const view = document.defaultView;
  if (!view) return 0;
  let bottom = 0;
  for (const element of document.elementsFromPoint(view.innerWidth / 2, 2)) {
    if (element.localName.startsWith('ballast-')) continue;
    for (let up: Element | null = element; up; up = up.parentElement) {
      if (!/fixed|sticky/.test(view.getComputedStyle(up).position)) continue;
      const rect = up.getBoundingClientRect();
      if (rect.bottom < view.innerHeight * HIGHEST_HEADER) bottom = Math.max(bottom, rect.bottom);
    }
  }
  return bottom;
}

/**
 * Scrolls the beginning of `range` into view, below sticky headers and inside scrolled parts of the page.
 * Nothing is opened or changed: false when the text is not drawn at all.
 */
export function bringIntoView(document: Document, range: Range): boolean {
  const view = document.defaultView;
  // text in a closed `details` has rectangles, though none is drawn
  if (!view || !firstRect(range) || range.startContainer.parentElement?.checkVisibility?.() === false)
    return false;
  const scrolling = document.scrollingElement;
  for (let up = range.startContainer.parentElement; up && up !== scrolling; up = up.parentElement) {
    if (up.scrollHeight <= up.clientHeight + 1 || !/auto|scroll/.test(view.getComputedStyle(up).overflowY))
      continue;
    const rect = firstRect(range);
    const frame = up.getBoundingClientRect();
    if (rect && (rect.top < frame.top || rect.bottom > frame.bottom))
      up.scrollBy({ top: rect.top - frame.top - frame.height * TARGET, behavior: 'instant' });
  }
  const rect = firstRect(range);
  if (!rect) return false;
  const top = headerBottom(document) + GAP;
  if (rect.top >= top && rect.bottom <= view.innerHeight - GAP) return true;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollBy({
    top: rect.top - Math.max(top, view.innerHeight * TARGET),
    behavior: calm ? 'instant' : 'smooth',
  });
  return true;
}
