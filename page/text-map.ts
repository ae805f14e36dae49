import type { Span } from '../analysis/span';
import { type Run, runText } from './write-blocks';

/** Where each code unit of an article's text stands on the live page. */
export interface TextMap {
  /**
   * The range that shows `span`; null when any of its text is no longer on the page as it was read. Begins
   * and ends on a character of the page, so a span's outer separators are left out.
   */
  rangeOf(span: Span): Range | null;
  /** The text node that holds the code unit at an offset, or the next one after it; null at the end. */
  nodeAt(offset: number): Text | null;
  /** The article offset of a place in a text node; null when it is not part of the article. */
  offsetOf(node: Node, offset: number): number | null;
  /** The document that the article stands in: the page's own, or that of a frame. */
  readonly document: Document;
  /** It and the shadow roots that hold text of the article: all that is to be watched. */
  roots(): Iterable<Node>;
  /** Code units of the article that stand in a text node; separators stand in none. */
  readonly mapped: number;
  /** Code units of the article text. */
  readonly length: number;
}

/** Whether the text node still holds what was read; most do character by character. */
function stands(run: Run, text: string): boolean {
  const read = text.slice(run.at, run.at + run.length);
  return run.node.data.startsWith(read, run.offset) || runText(run) === read;
}

/** Builds the map from the runs of `buildBlocks`; `text` is the article text they were written to. */
export function createTextMap(document: Document, text: string, runs: readonly Run[]): TextMap {
  const firstRun = new Map<Node, number>();
  let mapped = 0;
  runs.forEach((run, i) => {
    if (!firstRun.has(run.node)) firstRun.set(run.node, i);
    mapped += run.length;
  });

  /** Index of the first run that ends after `offset`. */
  const runAfter = (offset: number): number => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = runs[middle] as Run;
      if (run.at + run.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    document,
    roots: () => new Set([document, ...runs.map(({ node }) => node.getRootNode())]),
    mapped,
    length: text.length,
    rangeOf({ start, end }) {
      let first: { node: Text; offset: number } | null = null;
      let last: { node: Text; offset: number } | null = null;
      for (let i = runAfter(start); i < runs.length; i += 1) {
        const run = runs[i] as Run;
        if (run.at >= end) break;
        if (!run.node.isConnected || !stands(run, text)) return null;
        const skip = Math.max(0, start - run.at);
        const take = Math.min(run.length, end - run.at);
        first ??= { node: run.node, offset: run.offset + skip };
        last = { node: run.node, offset: run.offset + take };
      }
      if (!first || !last) return null;
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset);
      // A range cannot reach from one shadow tree into another: then it has moved to its end.
      return range.startContainer === first.node ? range : null;
    },
    nodeAt: (offset) => runs[runAfter(offset)]?.node ?? null,
    offsetOf(node, offset) {
      const first = firstRun.get(node);
      if (first === undefined) return null;
      let best: number | null = null;
      for (let i = first; i < runs.length; i += 1) {
        const run = runs[i] as Run;
        if (run.node !== node || run.offset > offset) break;
        best = run.at + Math.min(offset - run.offset, run.length);
      }
      return best;
    },
  };
}
