import type { Block } from './article';
import type { Lang } from './kind';
import { isFalseEnd } from './sentence-ends';
import type { Span } from './span';

/** Where a sentence stands: `span` in the article's text, `block` the index of its block. */
export interface SentenceSpan {
  readonly span: Span;
  readonly block: number;
}

/**
 * The sentences of a text, block by block: ordered, disjoint, inside one block, and nothing but white space
 * lies between them. Intl.Segmenter proposes the ends; what it is known to get wrong is repaired.
 * In Chinese a semicolon ends a sentence too (lists of measures are written so). Linear in the text's length.
 * Once there are `enough` no further block is split.
 */
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  lang: Lang,
  enough = Number.POSITIVE_INFINITY,
): readonly SentenceSpan[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const sentences: SentenceSpan[] = [];
  for (const [block, { span }] of blocks.entries()) {
    if (sentences.length >= enough) break;
    for (const { start, end } of sentencesOf(text.slice(span.start, span.end), lang, segmenter))
      sentences.push({ span: { start: span.start + start, end: span.start + end }, block });
  }
  return sentences;
}

/** A sentence longer than this is no sentence (a table run together, a script): it is cut at its commas. */
const longest = 1500;
/** The segmenter is given at most this much at once, so that one bad block cannot cost more than its share. */
const sliceLength = 40_000;
/** How many spaces and quotes around an end are looked at. */
const nearby = 16;

function sentencesOf(block: string, lang: Lang, segmenter: Intl.Segmenter): Span[] {
  const ends: number[] = [];
  const proposed = proposedEnds(block, segmenter, lang);
  for (const end of lang === 'zh' ? beforeOpeningQuotes(block, proposed) : proposed) {
    if (!isFalseEnd(block, ends.at(-1) ?? 0, end, lang)) ends.push(end);
  }
  return joinBare(block, trimmed(block, [...ends, block.length])).flatMap((span) => cutLong(block, span));
}

function proposedEnds(block: string, segmenter: Intl.Segmenter, lang: Lang): number[] {
  const ends = new Set<number>();
  for (let at = 0; at < block.length; ) {
    const stop = sliceEnd(block, at);
    for (const { index } of segmenter.segment(block.slice(at, stop))) {
      if (index > 0) ends.add(beforeOpening(block, at + index));
    }
    if (stop < block.length) ends.add(stop);
    at = stop;
  }
  for (const { index, 0: match } of block.matchAll(lang === 'zh' ? chineseEnd : gluedEnd)) {
    ends.add(index + match.length);
  }
  return [...ends].filter((end) => end > 0 && end < block.length).sort((a, b) => a - b);
}

/** The end of the slice from `at`: after a full stop if there is one in its last part, and never inside a pair of surrogates. */
function sliceEnd(block: string, at: number): number {
  if (block.length - at <= sliceLength) return block.length;
  const last = at + sliceLength;
  for (let i = last; i > last - 4000; i -= 1) {
    if ('。！？\n'.includes(block[i - 1] ?? ' ')) return i;
    if (block[i - 1] === ' ' && '.!?'.includes(block[i - 2] ?? ' ')) return i;
  }
  return isLowSurrogate(block, last) ? last + 1 : last;
}

/** A semicolon, or a stop with its closing quotes that the segmenter may have joined to what follows. */
const chineseEnd = /[；。！？][”’」』）)》〉】"']*(?=[^\s”’」』）)》〉】，、。！？；：,"'])/g;
/** "growth.The": a full stop that lost its space. Names like "Amazon.Com" begin with a capital and stay whole. */
const gluedEnd = /(?<=(?:^|[\s“"(])[a-z]{3,40})[.!?]["”’)]?(?=[A-Z][a-z]{2})/g;

/** An opening quote or bracket belongs to the sentence it opens, not to the one before. */
function beforeOpening(block: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < nearby && /[\s“‘「『（《〈【([]/.test(block[at - 1] ?? '')) at -= 1;
  const hasOpening = /[“‘「『（《〈【([]/.test(block.slice(at, end));
  return hasOpening && at > 0 ? at : end;
}

/**
 * A straight quote between Chinese sentences does not say whether it opens: after an even number of them in
 * the block it does, and goes with what follows. (In English the space beside it tells.)
 */
function beforeOpeningQuotes(block: string, ends: readonly number[]): number[] {
  let quotes = 0;
  let counted = 0;
  const moved = ends.map((end) => {
    let last = end - 1;
    while (last > counted && end - last < nearby && isSpace(block, last)) last -= 1;
    if (block[last] !== '"' || last <= counted) return end;
    for (; counted < last; counted += 1) if (block[counted] === '"') quotes += 1;
    return quotes % 2 === 0 ? last : end;
  });
  return moved.filter((end, i) => end > (moved[i - 1] ?? 0));
}

function trimmed(block: string, ends: readonly number[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const to of ends) {
    let start = from;
    let end = to;
    while (start < end && isSpace(block, start)) start += 1;
    while (end > start && isSpace(block, end - 1)) end -= 1;
    if (end > start) spans.push({ start, end });
    from = to;
  }
  return spans;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? '');
const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** Joins a piece without letter or digit (a lone quote, "* * *") to the sentence before it. */
function joinBare(block: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const piece = block.slice(span.start, Math.min(span.end, span.start + longest));
    if (before && !/[\p{L}\p{N}]/u.test(piece))
      joined[joined.length - 1] = { start: before.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

function cutLong(block: string, span: Span): Span[] {
  if (span.end - span.start <= longest) return [span];
  const ends: number[] = [];
  for (let at = span.start; span.end - at > longest; at = ends.at(-1) ?? span.end)
    ends.push(clauseEnd(block, at));
  return trimmed(block.slice(0, span.end), [span.start, ...ends, span.end]).filter(
    ({ start }) => start >= span.start,
  );
}

/** The last clause end, else the last space, in the second half of the stretch from `at`. */
function clauseEnd(block: string, at: number): number {
  const limit = at + longest;
  for (const stops of ['；;', '，,：:、', ' ']) {
    for (let i = limit; i > at + longest / 2; i -= 1) if (stops.includes(block[i - 1] ?? '\0')) return i;
  }
  return isLowSurrogate(block, limit) ? limit - 1 : limit;
}
