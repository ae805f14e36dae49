import { HIGHLIGHT_NAMES } from './highlight-css';

/**
 * Takes away what an earlier copy of our scripts left in the page: its extension was updated or switched off, and
 * nothing told it, or its browser ended it without a word (Firefox). Our elements all hang off the root element.
 */
export function clearLeftovers(document: Document): void {
  try {
    for (const element of [...document.documentElement.children])
      if (/^ballast-/.test(element.localName)) element.remove();
    for (const name of HIGHLIGHT_NAMES) CSS.highlights.delete(name);
  } catch {
    // a page that shadows the DOM's own names keeps them: nothing may stop the spotter
  }
}
