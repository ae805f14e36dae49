import type { Span } from '../analysis/span';
import { weighText } from './fold-text';

/** How much text before and after a quote is compared. */
const CONTEXT = 48;
/** A quote this heavy that stands only once is itself, wherever it moved to. */
const UNMISTAKABLE = 40;
/** A lighter or repeated quote must stand beside this much of its old context. */
const NEEDED = 8;

/**
 * Finds the spans of an article's text in its changed text by quote: word for word, told apart by what stands
 * before and after. Null where the quote is gone, or stands in several places and the context does not say
 * which: no place rather than a wrong one. Two spans never share one place that they did not share before.
 */
export function reanchor(before: string, after: string, spans: readonly Span[]): readonly (Span | null)[] {
  const found = new Map<string, Span | null>();
  /** Which quotes claim a place: a place that two claim belongs to neither, since nothing tells them apart. */
  const claims = new Map<string, Set<string>>();
  for (const span of spans) {
    const key = keyOf(span);
    if (found.has(key)) continue;
    const place = findQuote(before, after, span);
    found.set(key, place);
    if (place) claims.set(keyOf(place), (claims.get(keyOf(place)) ?? new Set()).add(key));
  }
  return spans.map((span) => {
    const place = found.get(keyOf(span)) ?? null;
    return place && claims.get(keyOf(place))?.size === 1 ? place : null;
  });
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

function findQuote(before: string, after: string, { start, end }: Span): Span | null {
  const quote = before.slice(start, end);
  if (quote.trim() === '') return null;
  let best: Span | null = null;
  let bestContext = -1;
  let tied = false;
  let count = 0;
  for (let at = after.indexOf(quote); at >= 0; at = after.indexOf(quote, at + 1)) {
    count += 1;
    const context =
      sharedEnd(
        before.slice(Math.max(0, start - CONTEXT), start),
        after.slice(Math.max(0, at - CONTEXT), at),
      ) +
      sharedStart(
        before.slice(end, end + CONTEXT),
        after.slice(at + quote.length, at + quote.length + CONTEXT),
      );
    if (context === bestContext) tied = true;
    if (context <= bestContext) continue;
    best = { start: at, end: at + quote.length };
    bestContext = context;
    tied = false;
  }
  if (!best || tied) return null;
  if (count === 1 && weighText(quote) >= UNMISTAKABLE) return best;
  return bestContext >= NEEDED ? best : null;
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n += 1;
  return n;
}

function sharedEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
}
