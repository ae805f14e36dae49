/**
 * The legend, and the panel where it is a sheet at the foot of a narrow window: both lie over the text. Ours hang off the
 * root; an element of the page that bears such a name is left alone.
 */
const BELOW = ':root>ballast-legend,:root>ballast-panel:not([data-collapsed])';

/** Lower edge, in pixels, of what is seen of a window above our own parts at its foot; each is put there again. */
export function lowestSeen(document: Document, height: number): number {
  let lowest = height;
  for (const part of document.querySelectorAll<HTMLElement>(BELOW)) {
    delete part.dataset.up;
    const rect = part.getBoundingClientRect();
    // a panel at the side begins at the top; one that is not drawn has no height
    if (rect.top > 0 && rect.height > 0) lowest = Math.min(lowest, rect.top);
  }
  return lowest;
}

/** At the end of a page the text cannot be scrolled out from under them: they go to the head of the window. */
export function standHigh(document: Document): void {
  for (const part of document.querySelectorAll<HTMLElement>(BELOW)) part.dataset.up = '';
}
