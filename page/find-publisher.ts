import { readSource } from './read-source';

/** The line that names the source stands just above the text or in its first lines, and is short. */
const BEFORE = 60;
const AFTER = 6;
const LONGEST = 120;
const SPACES = /\s+/g;

/** The publisher of a page that declares none, from the short texts around `begin`, where the article begins, or null. */
export function findPublisher(texts: readonly Text[], begin: number): string | null {
  let head = '';
  let label: Element | null = null;
  for (const text of texts.slice(Math.max(0, begin - BEFORE), begin + AFTER)) {
    const { parentElement: parent, length } = text;
    if (/^S(?:CRIPT|TYLE)/.test(parent?.tagName ?? '')) continue;
    const data = length > LONGEST ? '' : text.data.replace(SPACES, ' ');
    if (data === ' ') continue;
    // a name in an element of its own inside the label's, as a link, belongs to the label
    head += (label?.contains(text) ? '' : '\n') + data;
    label = parent;
  }
  return readSource(head);
}
