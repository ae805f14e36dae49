import { tagOf } from './build-blocks';
import { copyFlat, shadowOf, type Walker, walkFlat } from './flat-tree';

/** The text nodes of a document as they are drawn, gathered within bounds before any costly work begins. */
export interface GatheredNodes {
  readonly status: 'gathered';
  readonly texts: readonly Text[];
  readonly length: number;
  /** HTML without open shadow roots: a `TreeWalker` sees all, and a clone has all. */
  readonly isPlain: boolean;
}

export type PageNodes = GatheredNodes | { readonly status: 'too-large'; readonly detail: string };

/**
 * A page beyond these is not read at all. The longest official report met in practice has 20,000 elements and
 * 700,000 characters; above these bounds Readability takes seconds.
 */
export const MAX_ELEMENTS = 60_000;
export const MAX_TEXT_NODES = 150_000;
export const MAX_CHARACTERS = 4_000_000;
/** Parsers stop at 512 levels; only a script can build deeper, and cloning such a tree may exhaust the stack. */
export const MAX_DEPTH = 800;

const SHOW_ELEMENTS_AND_TEXT = 0x1 | 0x4;
const SHOW_TEXT = 0x4;
/** No property of metadata has a longer name, and no article a longer script that describes it. */
const MAX_NAME = 200;
const MAX_METAS = 300;
const MAX_SCRIPT = 300_000;
const NAMED = 'button,fieldset,img,input,object,output,select,textarea';
const TEXT = 3;
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

/**
 * Walks by `TreeWalker`: forms can shadow `firstChild` and the like with their own fields. Begins anew through
 * the shadow roots where it meets the first open one. Text of scripts and style sheets is gathered (a clone
 * has it too) but not counted as text of the page.
 */
export function gatherPageNodes(document: Document): PageNodes {
  const elements = document.getElementsByTagName('*').length;
  if (elements > MAX_ELEMENTS) return tooLarge(`${elements} elements`);
  return (
    gather(document, document.createTreeWalker(document, SHOW_ELEMENTS_AND_TEXT), false) ??
    gather(document, walkFlat(document), true) ??
    tooLarge(`more than ${MAX_ELEMENTS} elements`)
  );
}

const tooLarge = (detail: string): PageNodes => ({ status: 'too-large', detail });

/** Null where there is more than this walker sees. */
function gather(document: Document, walker: Walker, isFlat: boolean): PageNodes | null {
  const texts: Text[] = [];
  let length = 0;
  let depth = 0;
  let elements = 0;
  let node: Node | null = walker.firstChild();
  let read = true;
  while (node) {
    if (node.nodeType === TEXT) {
      texts.push(node as Text);
      if (read) length += (node as Text).length;
      if (texts.length > MAX_TEXT_NODES) return tooLarge(`more than ${MAX_TEXT_NODES} text nodes`);
      if (length > MAX_CHARACTERS) return tooLarge(`more than ${MAX_CHARACTERS} characters`);
    } else {
      elements += 1;
      if (isFlat ? elements > MAX_ELEMENTS : shadowOf(node)) return null;
      const child: Node | null = walker.firstChild();
      if (child) {
        depth += 1;
        if (depth > MAX_DEPTH) return tooLarge(`more than ${MAX_DEPTH} levels`);
        read = !UNREAD.has(tagOf(node as Element));
        node = child;
        continue;
      }
    }
    node = walker.nextSibling();
    while (!node && depth > 0) {
      walker.parentNode();
      depth -= 1;
      read = true;
      node = walker.nextSibling();
    }
  }
  const isPlain = !isFlat && document.contentType === 'text/html';
  return { status: 'gathered', texts, length, isPlain };
}

/**
 * A deep, inert copy of the document with the live node of each text node in it. `cloneNode` of the document
 * runs no script and builds no custom element (of `documentElement` alone it would). Null when the copy does
 * not match, which only a page that meddles with the DOM's methods can cause.
 */
export function cloneWithOrigins(
  document: Document,
  { texts, isPlain }: GatheredNodes,
): { readonly clone: Document; readonly origins: ReadonlyMap<Node, Text> } | null {
  const clone = isPlain ? (document.cloneNode(true) as Document) : copyDrawn(document);
  const walker = clone.createTreeWalker(clone, SHOW_TEXT);
  const origins = new Map<Node, Text>();
  for (const text of texts) {
    const copy = walker.nextNode();
    if (!copy || (copy as Text).length !== text.length) return null;
    origins.set(copy, text);
  }
  if (walker.nextNode()) return null;
  disarm(clone);
  return { clone, origins };
}

/**
 * Takes out what the extractor cannot cope with. Fields stand in the place of their form's properties: with an input
 * called `parentNode` it goes up from there for ever. It matches the names of meta elements in quadratic time, and
 * parses every JSON-LD script whole.
 */
function disarm(clone: Document): void {
  for (const element of clone.querySelectorAll(NAMED)) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
  let metas = 0;
  for (const element of clone.querySelectorAll('meta,script')) {
    const name = element.getAttribute('property');
    if (name !== null) metas += 1;
    const isNeedless = (name?.length ?? 0) > MAX_NAME || (name !== null && metas > MAX_METAS);
    if (isNeedless || (element.textContent ?? '').length > MAX_SCRIPT) element.remove();
  }
}

/** As an HTML document even of XHTML, whose tag names are in lower case: Readability knows capitals only. */
function copyDrawn(document: Document): Document {
  const copy = document.implementation.createHTMLDocument('');
  copy.replaceChild(copyFlat(document.documentElement, copy), copy.documentElement);
  return copy;
}
