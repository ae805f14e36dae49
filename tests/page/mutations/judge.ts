import { type Tag, tagsOf, textsUnder } from './tagged-text';

/** Not part of what a sentence says: white space, soft hyphens, zero-width marks. */
const UNSEEN = /[\s\p{Cf}]/u;

/** What the rig, which followed its own changes character by character, says of one sentence. */
export type Judgement = 'survives' | 'gone';

/** The characters that are drawn, in order, with what they are. */
function drawn(root: Node): { readonly tag: Tag }[] {
  return textsUnder(root)
    .filter((node) => node.parentElement?.checkVisibility?.() ?? true)
    .filter((node) => !/^(?:style|script)$/.test(node.parentElement?.localName ?? ''))
    .flatMap((node) => seen(node, 0, node.length));
}

function seen(node: Text, from: number, to: number): { readonly tag: Tag }[] {
  const tags = tagsOf(node);
  const found: { tag: Tag }[] = [];
  for (let i = from; i < to; i += 1) {
    if (!UNSEEN.test(node.data[i] ?? '')) found.push({ tag: tags[i] ?? null });
  }
  return found;
}

/** Numbers of the characters that a sentence consists of. */
const lettersOf = (sentence: string): number[] =>
  sentence.split('').flatMap((char, at) => (UNSEEN.test(char) ? [] : [at]));

/** The sentences whose own characters stand in the page whole, in order, with nothing between them. */
export function survivors(root: Node, sentences: readonly string[]): ReadonlySet<number> {
  const chars = drawn(root);
  const alive = new Set<number>();
  for (let i = 0; i < chars.length; i += 1) {
    const tag = chars[i]?.tag;
    if (tag?.copy !== 0 || tag.at !== 0) continue;
    const letters = lettersOf(sentences[tag.sentence] ?? '');
    const isWhole = letters.every((at, n) => {
      const here = chars[i + n]?.tag;
      return here?.sentence === tag.sentence && here.copy === 0 && here.at === at;
    });
    if (isWhole) alive.add(tag.sentence);
  }
  return alive;
}

/** What a range shows: the sentence itself, a whole copy of it, or anything else. */
export function standsOn(range: Range, sentence: number, words: string): 'right' | 'copy' | 'wrong' {
  const { startContainer, endContainer, commonAncestorContainer: root } = range;
  const nodes = root.nodeType === Node.TEXT_NODE ? [root as Text] : textsUnder(root);
  const chars = nodes
    .filter((node) => range.intersectsNode(node))
    .flatMap((node) =>
      seen(
        node,
        node === startContainer ? range.startOffset : 0,
        node === endContainer ? range.endOffset : node.length,
      ),
    );
  const letters = lettersOf(words);
  const copy = chars[0]?.tag?.copy;
  const isWhole =
    chars.length === letters.length &&
    letters.every((at, n) => {
      const tag = chars[n]?.tag;
      return tag?.sentence === sentence && tag.copy === copy && tag.at === at;
    });
  if (!isWhole) return 'wrong';
  return copy === 0 ? 'right' : 'copy';
}
