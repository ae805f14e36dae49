import { plain } from './plain';

/** What a walk of a tree needs of `TreeWalker`. */
export type Walker = Pick<TreeWalker, 'currentNode' | 'firstChild' | 'nextSibling' | 'parentNode'>;

const SHOW_ELEMENTS_AND_TEXT = 0x1 | 0x4;
const ELEMENT = 1;
const FRAGMENT = 11;

/** The open shadow root of an element. A form may hold a field of that name, but no shadow root. */
export const shadowOf = (node: Node): ShadowRoot | null => {
  const root = (node as Element).shadowRoot;
  return root?.nodeType === FRAGMENT ? root : null;
};

/** The element that a node is drawn in: out of a shadow tree through its host, into it through its slot. */
export function parentOf(node: Node): Element | null {
  const parent = plain(plain(node as Element, 'assignedSlot') ?? node, 'parentNode');
  if (!parent) return null;
  return plain(parent, 'nodeType') === ELEMENT ? (parent as Element) : ((parent as ShadowRoot).host ?? null);
}

/** Whether an element is drawn at all; `checkVisibility` denies it of one with `display: contents`, which has no box. */
export function isDrawn(element: Element | null): boolean {
  let up = element;
  while (up && plain(up, 'checkVisibility')?.() === false) {
    if (plain(up, 'ownerDocument').defaultView?.getComputedStyle(up).display !== 'contents') return false;
    up = parentOf(up);
  }
  return true;
}

/** The shadow root that a node stands in; null in the document's own tree. */
export const shadowRootOf = (node: Node): ShadowRoot | null => {
  const root = plain(node, 'getRootNode')();
  return root.nodeType === FRAGMENT ? (root as ShadowRoot) : null;
};

/**
 * Elements and texts below a node as they are drawn: of a host what its shadow root holds, of a slot what was
 * put into it. Lists children by `TreeWalker`, since forms can shadow `childNodes` with their own fields.
 */
export function flatChildren(node: Node): readonly Node[] {
  const inside = shadowOf(node) ?? node;
  const walker = (plain(node, 'ownerDocument') ?? (node as Document)).createTreeWalker(
    inside,
    SHOW_ELEMENTS_AND_TEXT,
  );
  const children: Node[] = [];
  for (let child = walker.firstChild(); child; child = walker.nextSibling()) {
    const slotted =
      child.nodeName === 'SLOT' ? (child as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
    if (slotted.length > 0) children.push(...slotted);
    else children.push(child);
  }
  return children;
}

/** Walks the tree as it is drawn, where a page has shadow roots; slower than a `TreeWalker`. */
export function walkFlat(root: Node): Walker {
  const levels: { readonly nodes: readonly Node[]; at: number }[] = [];
  const walker: Walker = {
    currentNode: root,
    firstChild: () => {
      const nodes = flatChildren(walker.currentNode);
      const [first] = nodes;
      if (!first) return null;
      levels.push({ nodes, at: 0 });
      walker.currentNode = first;
      return first;
    },
    nextSibling: () => {
      const level = levels[levels.length - 1];
      const next = level?.nodes[level.at + 1];
      if (!level || !next) return null;
      level.at += 1;
      walker.currentNode = next;
      return next;
    },
    parentNode: () => {
      if (!levels.pop()) return null;
      const level = levels[levels.length - 1];
      walker.currentNode = level?.nodes[level.at] ?? root;
      return walker.currentNode;
    },
  };
  return walker;
}

/** A deep copy of the tree as it is drawn. In `into`, a document without a window, no custom element is built. */
export function copyFlat(root: Node, into: Document): Node {
  const copy = into.importNode(root, false);
  for (const child of flatChildren(root)) plain(copy, 'appendChild')(copyFlat(child, into));
  return copy;
}
