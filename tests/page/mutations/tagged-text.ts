/** Which character of which sentence a code unit is; `copy` is 0 for the article's own. Null: of no sentence. */
export type Tag = { readonly sentence: number; readonly at: number; readonly copy: number } | null;

/** What the rig knows of each text node, outside the document and without asking the code under test. */
const known = new WeakMap<Text, readonly Tag[]>();
let copies = 0;

export const tagsOf = (node: Text): readonly Tag[] => {
  const tags = known.get(node);
  return tags?.length === node.length ? tags : Array.from(node.data, () => null).slice(0, node.length);
};

/** Writes text and what it is; one tag a code unit. */
export function setText(node: Text, data: string, tags: readonly Tag[]): void {
  if (node.data !== data) node.data = data;
  known.set(node, [...tags, ...Array<Tag>(Math.max(0, data.length - tags.length)).fill(null)]);
}

export function splitTagged(node: Text, at: number): Text {
  const tags = tagsOf(node);
  const rest = node.splitText(at);
  known.set(node, tags.slice(0, at));
  known.set(rest, tags.slice(at));
  return rest;
}

/** Text nodes under `root` in the order in which they are drawn: of an element with an open shadow root, those in it. */
export function textsUnder(root: Node): Text[] {
  const inside = (root as Partial<Element>).shadowRoot ?? root;
  return [...inside.childNodes].flatMap((child) =>
    child.nodeType === Node.TEXT_NODE ? [child as Text] : textsUnder(child),
  );
}

/** Text nodes that hold characters of the article's own sentences. */
export const ownTexts = (root: Node): Text[] =>
  textsUnder(root).filter((node) => tagsOf(node).some((tag) => tag?.copy === 0));

/** A deep clone that is the same text again (hydration), or another copy of it. */
export function cloneTagged<E extends Element>(element: E, as: 'same' | 'copy'): E {
  const clone = element.cloneNode(true) as E;
  if (as === 'copy') copies += 1;
  const targets = textsUnder(clone);
  textsUnder(element).forEach((node, i) => {
    const target = targets[i];
    const tags = tagsOf(node).map((tag) => (tag && as === 'copy' ? { ...tag, copy: copies } : tag));
    if (target) known.set(target, tags);
  });
  return clone;
}

/** Gives the text under `to`, written anew, the tags of an equal text: the characters are the same, the nodes are not. */
export function retag(tags: readonly Tag[], to: Node): void {
  let at = 0;
  for (const node of textsUnder(to)) {
    known.set(node, tags.slice(at, at + node.length));
    at += node.length;
  }
}

/** The tags of all text under `root`, one a code unit. */
export const tagsUnder = (root: Node): Tag[] => textsUnder(root).flatMap((node) => [...tagsOf(node)]);

/** Where the article's own sentence begins and ends: its first and last characters, in their nodes. */
export function edgesOf(
  root: Node,
  sentence: number,
): { first: { node: Text; at: number }; last: { node: Text; at: number } } | null {
  let first: { node: Text; at: number } | null = null;
  let last: { node: Text; at: number } | null = null;
  for (const node of textsUnder(root)) {
    tagsOf(node).forEach((tag, at) => {
      if (tag?.sentence !== sentence || tag.copy !== 0) return;
      first ??= { node, at };
      last = { node, at };
    });
  }
  return first && last ? { first, last } : null;
}

/** Numbers drawn from one seed (mulberry32), so that a sequence can be played again. */
export function createDice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, sides);
  };
}
