import { isDrawn } from './whole-text';

/** One text node as it was seen. */
export interface SeenText {
  readonly node: Text;
  readonly data: string;
  readonly drawn: boolean;
}

const SHOW_TEXT = 0x4;

/** The text under a node, in order, as it is now. Costs a walk: far less than reading the page again. */
export function seenTexts(root: Node): readonly SeenText[] {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, SHOW_TEXT);
  const texts: SeenText[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.data.trim() !== '') texts.push({ node, data: node.data, drawn: isDrawn(node) });
  }
  return texts;
}

/**
 * Whether nothing was added, removed, moved, rewritten or newly shown since. What was hidden, as by closing a fold,
 * has been read and is still there.
 */
export const isSameSeen = (before: readonly SeenText[], now: readonly SeenText[]): boolean =>
  before.length === now.length &&
  before.every(({ node, data, drawn }, i) => {
    const other = now[i];
    return node === other?.node && data === other.data && (drawn || !other.drawn);
  });
