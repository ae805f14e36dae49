import type { Span } from '../analysis/span';
import { foldQuote } from './fold-quote';
import { reanchor } from './reanchor';
import { isSameRange } from './same-range';
import { isDrawn, type MappedText } from './whole-text';

export interface Follower {
  /**
   * Where the spans stand on the page as it is now: by quote in the article as read again (`now`), then in all the
   * page's text. Null where the words are gone, or could be in several places. No range is given twice.
   */
  follow(now: MappedText | null): readonly (Range | null)[];
}

/**
 * Follows spans of a text that was read through the changes of its page. `readWhole` gives all text that a page
 * draws; an argument, so that the script that follows does not hold once more how pages are read.
 */
export function createFollower(
  read: MappedText,
  spans: readonly Span[],
  readWhole: (document: Document) => MappedText | null,
): Follower {
  let before = read;
  /** By where a span starts: the text node in which it was last found. */
  const homes = new Map<number, Text>();
  const homeOf = (offset: number): Text | null => homes.get(offset) ?? before.map.nodeAt(offset);

  const lookIn = ({ text, map }: MappedText, ranges: (Range | null)[], hidden: (Range | null)[]): void => {
    const open = spans.flatMap((span, i) => (ranges[i] ? [] : [{ span, i }]));
    const places = reanchor(
      before.text,
      text,
      open.map(({ span }) => span),
      (from, to) => kinshipOf(homeOf(from), map.nodeAt(to)),
    );
    const found = open.map(({ i }, n) => {
      const range = places[n] ? map.rangeOf(places[n]) : null;
      const isTaken = range && ranges.some((other) => isSameRange(other, range));
      return { i, range: isTaken ? null : range };
    });
    for (const { i, range } of found) {
      if (range && !isDrawn(range.startContainer)) hidden[i] ??= range;
      else ranges[i] = range;
    }
  };

  return {
    follow(now) {
      if (now?.text === before.text) {
        before = now;
        homes.clear();
        return spans.map((span) => now.map.rangeOf(span));
      }
      // an article may move into a frame, or out of it
      const { document } = (now ?? before).map;
      const ranges: (Range | null)[] = spans.map(() => null);
      /** Places that are not drawn, as in a fold or a copy for printing: better than none. */
      const hidden = spans.map((span) =>
        document === before.map.document ? hiddenRange(before, span) : null,
      );
      if (now) lookIn(now, ranges, hidden);
      const whole = ranges.includes(null) && readWhole(document);
      if (whole) lookIn(whole, ranges, hidden);
      spans.forEach(({ start }, i) => {
        const node = ranges[i]?.startContainer;
        if (node) homes.set(start, node as Text);
      });
      return ranges.map((range, i) => range ?? hidden[i] ?? null);
    },
  };
}

/** Being in the same text node, or at least the same element, says more than any context: copies have the same words. */
const kinshipOf = (a: Text | null, b: Text | null): number => {
  if (a === b) return 20_000;
  return a?.parentNode && a.parentNode === b?.parentNode ? 10_000 : 0;
};

/** The range in the nodes the span was read from, where these are not drawn but say the same. */
function hiddenRange({ text, map }: MappedText, span: Span): Range | null {
  const range = map.rangeOf(span);
  const isSame =
    range &&
    !isDrawn(range.startContainer) &&
    foldQuote(String(range)).text === foldQuote(text.slice(span.start, span.end)).text;
  return isSame ? range : null;
}
