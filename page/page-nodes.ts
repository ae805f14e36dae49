import { tagOf } from './build-blocks';
import { copyFlat, shadowOf, type Walker, walkFlat } from './flat-tree';
import { plain } from './plain';

/** The text nodes of a document as they are drawn, gathered within bounds before any costly work begins. */
export interface GatheredNodes {
  readonly status: 'gathered';
  readonly texts: readonly Text[];
  /** Their characters; where many are no text of the page, without those. */
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
const NAMED = 'button,fieldset,img,input,object,output,select,textarea';
const TEXT = 3;
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

/**
 * Forms can shadow `firstChild` and the like with their own fields: all walks go by `TreeWalker`. Begins anew through
 * the shadow roots where there is an open one. Text of scripts and style sheets is gathered (a clone has it too).
 */
export function gatherPageNodes(document: Document): PageNodes {
  const elements = document.getElementsByTagName('*');
  if (elements.length > MAX_ELEMENTS) return tooLarge(`${elements.length} elements`);
  const { body } = document;
  if (!body) return { status: 'gathered', texts: [], length: 0, isPlain: false };
  const shape = shapeOf(elements);
  const simple = shape === 'simple' ? gatherTexts(document, body) : null;
  if (simple) return simple;
  return (
    (shape === 'hosts'
      ? null
      : gather(document, document.createTreeWalker(body, SHOW_ELEMENTS_AND_TEXT), false)) ??
    gather(document, walkFlat(body), true) ??
    tooLarge(`more than ${MAX_ELEMENTS} elements`)
  );
}

const STEP = MAX_DEPTH / 2;

/**
 * Whether an element has an open shadow root, or may stand deeper than the limit; asked with little more than one
 * look at each. What stands below an element are those that follow it: below one half-way to the limit with a chain
 * down to it there are as many as a step, so one of those that are counted is among them, and as deep.
 */
function shapeOf(elements: HTMLCollectionOf<Element>): 'simple' | 'deep' | 'hosts' {
  const { length } = elements;
  let deep = false;
  for (let i = 0; i < length; i += 1) {
    const element = elements[i] as Element;
    if (shadowOf(element)) return 'hosts';
    if (i % STEP === 0) deep ||= isDeep(element);
  }
  return deep ? 'deep' : 'simple';
}

function isDeep(element: Element): boolean {
  let depth = 0;
  for (let up: Element | null = element; up && depth < STEP; depth += 1) up = plain(up, 'parentElement');
  return depth >= STEP;
}

/** Null where there may be too much: then what is no text of the page is to be told from it. */
function gatherTexts(document: Document, body: Element): GatheredNodes | null {
  const walker = document.createTreeWalker(body, SHOW_TEXT);
  const texts: Text[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    texts.push(node as Text);
    length += (node as Text).length;
    if (texts.length > MAX_TEXT_NODES || length > MAX_CHARACTERS) return null;
  }
  return { status: 'gathered', texts, length, isPlain: document.contentType === 'text/html' };
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
 * A deep, inert copy of the document's body with the live node of each text node in it. Made in a document without a
 * window, which runs no script and builds no custom element, and put into its place at the end: in place each node
 * would be announced, and each style sheet parsed. Null when the copy does not match, which only a page that meddles
 * with the DOM's methods can cause.
 */
export function cloneWithOrigins(
  document: Document,
  { texts, isPlain }: GatheredNodes,
  needless: string,
): { readonly clone: Document; readonly origins: ReadonlyMap<Node, Text> } | null {
  const clone = document.implementation.createHTMLDocument('');
  // as an HTML document even of XHTML, whose tag names are in lower case: Readability knows capitals only
  const copy = (isPlain ? clone.importNode(document.body, true) : copyFlat(document.body, clone)) as Element;
  const walker = clone.createTreeWalker(copy, SHOW_TEXT);
  const origins = new Map<Node, Text>();
  for (const text of texts) {
    const copied = walker.nextNode();
    if (!copied || (copied as Text).length !== text.length) return null;
    origins.set(copied, text);
  }
  if (walker.nextNode()) return null;
  for (const element of copy.querySelectorAll(needless)) element.remove();
  clone.documentElement.replaceChild(copy, clone.body);
  // what the root is called counts: Readability weighs all that stands around the text
  for (const { name, value } of document.documentElement.attributes)
    clone.documentElement.setAttribute(name, value);
  disarm(clone);
  return { clone, origins };
}

/**
 * Takes out what the extractor cannot cope with. Fields stand in the place of their form's properties: with an input
 * called `parentNode` it goes up from there for ever.
 */
function disarm(clone: Document): void {
  for (const element of clone.querySelectorAll(NAMED)) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
}
