import type { Span } from '../analysis/span';
import { type FoldedText, foldedIndex, foldQuote } from './fold-quote';

/** How much text on either side of a quote is compared, and again where that does not tell places apart. */
const REACHES = [48, 2_000];
/** Standing between the same paragraphs counts as much as this many equal characters. */
const BETWEEN = 48;
/** A quote must stand beside this much of its old context or between its old neighbours, and more than elsewhere by as much. */
const NEEDED = 8;
/** A quote that stands in more places says nothing about any of them. */
const MOST = 64;
/** How much may have come between two paragraphs, beside what stood there twice over: boxes, not articles. */
const ROOM = 400;
const NOWHERE: Span = { start: 0, end: 0 };
/** How many paragraphs on either side are tried for one that stands only once. */
const NEIGHBOURS = 4;

/** Ends a sentence, with what closes behind it; in Latin script only before a space. */
const ENDED = /(?:[。！？；：…][\p{Pe}\p{Pf}"']*\s*|[.!?;:][\p{Pe}\p{Pf}"']*\s+)$/u;
const ENDS = /[.!?;:。！？；：…][\p{Pe}\p{Pf}"']*$/u;
const GOES_ON = /^[\p{L}\p{N}\p{M}]/u;
const WIDE_END = /[。！？；：…][\p{Pe}\p{Pf}"']*$/u;

/**
 * Finds the spans of an article's text in its changed text by quote: the same words, whatever became of their
 * typography. Several places are told apart by what stands before and after, near and then far, and by the
 * paragraphs between which they stand. Null where the quote is gone, has become part of a longer sentence, or could
 * be in several places: no place rather than a wrong one, and never one place for two quotes. `kinship` says
 * how much else (in equal characters) speaks for it that what stood at one offset of `before` stands at one of `after`.
 * Near-linear.
 */
export function reanchor(
  before: string,
  after: string,
  spans: readonly Span[],
  kinship: (from: number, to: number) => number = () => 0,
): readonly (Span | null)[] {
  const find = createFinder(before, after, kinship);
  const found = new Map<string, Span | null>();
  const claims = new Map<string, number>();
  for (const span of spans) {
    if (found.has(keyOf(span))) continue;
    const place = find(span);
    found.set(keyOf(span), place);
    if (place) claims.set(keyOf(place), (claims.get(keyOf(place)) ?? 0) + 1);
  }
  return spans.map((span) => {
    const place = found.get(keyOf(span)) ?? null;
    return place && claims.get(keyOf(place)) === 1 ? place : null;
  });
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

function createFinder(
  before: string,
  after: string,
  kinship: (from: number, to: number) => number,
): (span: Span) => Span | null {
  const old = foldQuote(before);
  const now = foldQuote(after);
  const between = createNeighbours(before, old, now.text);

  return ({ start, end }) => {
    let from = foldedIndex(old, start);
    let to = foldedIndex(old, end);
    if (old.text[from] === ' ') from += 1;
    if (old.text[to - 1] === ' ') to -= 1;
    const quote = old.text.slice(from, to);
    const sources = occurrences(old.text, quote);
    const places = occurrences(now.text, quote).filter((at) => {
      const there = { start: now.at[at] ?? 0, end: endOf(now, at + quote.length) };
      const isSplit = now.at[at - 1] === there.start || now.at[at + quote.length] === there.end - 1;
      return (
        !isSplit &&
        (isOpen(after, there) || sharedBefore(old.text, from, now.text, at, NEEDED) === NEEDED) &&
        (isClosed(after, there) || sharedAfter(old.text, to, now.text, at + quote.length, NEEDED) === NEEDED)
      );
    });
    if (places.length === 0 || places.length > MOST || sources.length > MOST) return null;
    const place = choose(from, sources, places, quote.length);
    return place === null || place === undefined
      ? null
      : { start: now.at[place] ?? 0, end: endOf(now, place + quote.length) };
  };

  /** The place that resembles this source most, if this source also resembles that place most. */
  function choose(
    from: number,
    sources: readonly number[],
    places: readonly number[],
    length: number,
  ): number | null {
    for (const reach of REACHES) {
      const likeness = (source: number, place: number): number => {
        const { start, end } = between(source, length, sources.length === 1);
        return (
          sharedBefore(old.text, source, now.text, place, reach) +
          sharedAfter(old.text, source + length, now.text, place + length, reach) +
          (place >= start && place + length <= end ? BETWEEN : 0) +
          kinship(old.at[source] ?? 0, now.at[place] ?? 0)
        );
      };
      const place = onlyBest(places, (at) => likeness(from, at));
      if (
        place !== null &&
        likeness(from, place) >= NEEDED &&
        onlyBest(sources, (at) => likeness(at, place)) === from
      )
        return place;
    }
    return null;
  }
}

/** Nothing of the same sentence stands before the span. */
const isOpen = (text: string, { start }: Span): boolean => {
  const before = text.slice(Math.max(0, start - 16), start);
  return before.trimStart() === '' || /\n\s*$/.test(before) || ENDED.test(before);
};

/** Nothing of the same sentence stands after it. */
const isClosed = (text: string, { start, end }: Span): boolean => {
  const after = text.slice(end, end + 16);
  if (after.trimEnd() === '' || /^\s*\n/.test(after)) return true;
  const last = text.slice(Math.max(start, end - 16), end);
  return WIDE_END.test(last) || (ENDS.test(last) && !GOES_ON.test(after));
};

const endOf = ({ at }: FoldedText, index: number): number => (at[index - 1] ?? 0) + 1;

/** Up to one more than `MOST`: more are not told apart anyway. */
function occurrences(text: string, quote: string): number[] {
  const found: number[] = [];
  if (quote === '') return found;
  for (let at = text.indexOf(quote); at >= 0 && found.length <= MOST; at = text.indexOf(quote, at + 1))
    found.push(at);
  return found;
}

/** The one with the highest score; null where another comes near it. */
function onlyBest(items: readonly number[], scoreOf: (item: number) => number): number | null {
  let best: number | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  let second = highest;
  for (const item of items) {
    const score = scoreOf(item);
    if (score > highest) {
      best = item;
      second = highest;
      highest = score;
    } else second = Math.max(second, score);
  }
  return highest - second >= NEEDED ? best : null;
}

function sharedBefore(a: string, i: number, b: string, j: number, most: number): number {
  let n = 0;
  while (n < most && n < i && n < j && a[i - 1 - n] === b[j - 1 - n]) n += 1;
  return n;
}

function sharedAfter(a: string, i: number, b: string, j: number, most: number): number {
  let n = 0;
  while (n < most && i + n < a.length && a[i + n] === b[j + n]) n += 1;
  return n;
}

/**
 * For an index of the old folded text: between which offsets of the new one it should be, by the nearest
 * paragraphs that stand only once in both: its own, where it says more than the quote of this length; else, for a quote
 * that stood only once, those around it.
 */
function createNeighbours(
  before: string,
  old: FoldedText,
  now: string,
): (index: number, length: number, isOnly: boolean) => Span {
  const lines: Span[] = [];
  const places = new Map<number, Span | null>();
  const placeOf = (line: number): Span | null => {
    const known = places.get(line);
    if (known !== undefined) return known;
    const { start, end } = lines[line] ?? { start: 0, end: 0 };
    const text = old.text.slice(start, end).trim();
    const at = now.indexOf(text);
    const isOnly =
      text.length >= NEEDED &&
      at >= 0 &&
      now.indexOf(text, at + 1) < 0 &&
      old.text.indexOf(text) === old.text.lastIndexOf(text);
    const place = isOnly ? { start: at, end: at + text.length } : null;
    places.set(line, place);
    return place;
  };
  return (index, length, isOnly) => {
    if (lines.length === 0) {
      for (let at = 0; at <= before.length; ) {
        const stop = before.indexOf('\n', at);
        const end = stop < 0 ? before.length : stop;
        lines.push({ start: foldedIndex(old, at), end: foldedIndex(old, end) });
        at = end + 1;
      }
    }
    const own = lines.findIndex(({ end }) => end > index);
    const { start: first = 0, end: last = 0 } = lines[own] ?? {};
    const whole = last - first > length + NEEDED ? placeOf(own) : null;
    if (whole || !isOnly) return whole ?? NOWHERE;
    let [above, below] = [own - 1, own + 1];
    while (own - above < NEIGHBOURS && !placeOf(above)) above -= 1;
    while (below - own < NEIGHBOURS && !placeOf(below)) below += 1;
    const start = placeOf(above)?.end;
    const end = placeOf(below)?.start;
    if (start === undefined || end === undefined) return NOWHERE;
    // by far wider than it was, it says little
    const was = (lines[below]?.start ?? 0) - (lines[above]?.end ?? 0);
    return end - start <= 2 * was + ROOM ? { start, end } : NOWHERE;
  };
}
