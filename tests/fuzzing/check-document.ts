import type { Article } from '../../analysis/article';
import type { Span } from '../../analysis/span';
import { foldText } from '../../page/fold-text';
import { pageFacts } from '../../page/page-facts';
import { profilePage } from '../../page/profile-page';
import { type ArticleRead, readArticle } from '../../page/read-article';
import { reanchor } from '../../page/reanchor';
import type { TextMap } from '../../page/text-map';
import { createRandom, type Random } from './random';

/** What became of one document. `faults` names each promise that was not kept; empty when all were. */
export interface DocumentCheck {
  readonly status: 'read' | 'no-text-found' | 'page-too-large';
  readonly faults: readonly string[];
  /** Profiling and reading, milliseconds: the better of three runs where the first was slow. */
  readonly ms: number;
  /** UTF-16 code units of the article without its separators, and how many of them stand in a text node. */
  readonly length: number;
  readonly mapped: number;
  /** Ranges asked for, and those that were given. */
  readonly asked: number;
  readonly placed: number;
}

/** What else is done with a document that was read; gives the promises that were not kept. */
export type Use = (document: Document, read: Extract<ArticleRead, { status: 'read' }>) => readonly string[];

/** Time that reading a document of this length may take, milliseconds; twenty times what it takes on an idle machine. */
export const patienceFor = (length: number): number => 150 + length / 25;

/** Reads a document as the extension would and holds the result against every promise. */
export function checkDocument(
  document: Document,
  view: Window & typeof globalThis,
  options: { readonly seed: number; readonly htmlLength: number; readonly use: Use },
): DocumentCheck {
  const faults: string[] = [];
  const before = markupOf(document, view);
  const { outcome, ms } = timeReading(document, faults, patienceFor(options.htmlLength));
  if (markupOf(document, view) !== before) faults.push('reading changed the document');
  const nothing = { faults, ms, length: 0, mapped: 0, asked: 0, placed: 0 };
  if (!outcome) return { status: 'no-text-found', ...nothing };
  if (outcome.status === 'failed') {
    // what was thrown inside was caught there, but a page that can be read was not
    if (/Error\b/.test(outcome.detail)) faults.push(`caught ${outcome.detail.slice(0, 120)}`);
    return { status: outcome.reason, ...nothing };
  }
  const { article, map } = outcome;
  const random = createRandom(options.seed);
  faults.push(...checkBlocks(article));
  const spans = [...article.blocks.slice(0, 200).map(({ span }) => span), ...someSpans(article, random)];
  const placed = spans.filter((span) => checkRange(article, map, span, faults)).length;
  faults.push(...checkReanchoring(article, random));
  faults.push(...guarded('using it', () => options.use(document, outcome)));
  if (markupOf(document, view) !== before) faults.push('painting changed the document');
  const length = article.text.length - (article.blocks.length - 1);
  return { status: 'read', faults, ms, length, mapped: map.mapped, asked: spans.length, placed };
}

function timeReading(document: Document, faults: string[], patience: number) {
  let best = Number.POSITIVE_INFINITY;
  let outcome: ArticleRead | null = null;
  for (let run = 0; run < 3 && best > patience; run += 1) {
    const start = performance.now();
    faults.push(
      ...guarded('profiling', () => {
        const { reasons } = profilePage(document, 'https://page.example/news/1');
        return reasons
          .filter((reason) => reason.startsWith('unreadable'))
          .map((reason) => `profile ${reason}`);
      }),
      ...guarded('reading', () => {
        const { signal } = new AbortController();
        outcome = readArticle(document, { url: 'https://page.example/news/1', signal, facts: pageFacts });
        return [];
      }),
    );
    best = Math.min(best, performance.now() - start);
  }
  if (best > patience) faults.push(`slow: ${Math.round(best)} ms`);
  return { outcome: outcome as ArticleRead | null, ms: best };
}

function guarded(doing: string, work: () => readonly string[]): readonly string[] {
  try {
    return work();
  } catch (error) {
    return [`${doing} threw ${String(error).slice(0, 120)}`];
  }
}

/** Past what the page may have put in the getters' place: elements named like the DOM's own properties. */
function markupOf(document: Document, { Document, Element }: typeof globalThis): string {
  const root = getterOf(Document.prototype, 'documentElement').call(document);
  return root ? String(getterOf(Element.prototype, 'outerHTML').call(root)) : '';
}

const getterOf = (prototype: object, name: string): (() => unknown) =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get ?? (() => null);

function checkBlocks({ text, blocks, title }: Article): readonly string[] {
  const faults: string[] = [];
  const slices = blocks.map(({ span }) => text.slice(span.start, span.end));
  if (slices.join('\n') !== text) faults.push('blocks are not the text in order');
  if (slices.some((slice) => slice === '' || foldText(slice) !== slice)) faults.push('a block is not folded');
  if (blocks.some(({ span }, i) => span.start !== (i === 0 ? 0 : (blocks[i - 1]?.span.end ?? 0) + 1)))
    faults.push('blocks do not stand one after the other');
  if (title.length > 1000) faults.push('a title without end');
  return faults;
}

/** Begins and ends on a character that is drawn, as a sentence does: white space may stand far from its word. */
function someSpans({ text }: Article, random: Random): readonly Span[] {
  return random.some(20, () => {
    const from = random.below(text.length);
    const slice = text.slice(from, from + 1 + random.below(200));
    const start = from + slice.length - slice.trimStart().length;
    return { start, end: Math.max(start + 1, from + slice.trimEnd().length) };
  });
}

/**
 * White space may be drawn without a character, text that is not the article's may stand between, and a range does
 * not hold what stands in a shadow root that it passes. It begins and ends where the slice does.
 */
function checkRange(article: Article, map: TextMap, span: Span, faults: string[]): boolean {
  const range = map.rangeOf(span);
  const wanted = bare(article.text.slice(span.start, span.end));
  if (!range || wanted === '') return range !== null || wanted === '';
  const found = bare(range.toString());
  const isSame =
    found[0] === wanted[0] &&
    found.at(-1) === wanted.at(-1) &&
    (isWithin(wanted, found) || isWithin(found, wanted) || passesShadow(range));
  if (!isSame) faults.push('a range holds other text than its slice');
  return true;
}

const passesShadow = ({ commonAncestorContainer }: Range): boolean =>
  [...((commonAncestorContainer as Partial<Element>).querySelectorAll?.('*') ?? [])].some(
    ({ shadowRoot }) => shadowRoot,
  );

const bare = (text: string): string => foldText(text).replace(/ /g, '');

function isWithin(part: string, whole: string): boolean {
  let at = -1;
  for (const unit of part) {
    at = whole.indexOf(unit, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** A text without what typography alone changes: re-anchoring takes “a” for "a", and no word for another. */
const words = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\s\p{Cf}\p{Cc}]/gu, '')
    .replace(/[‘’‚‛“”„‟«»「」『』]/g, "'")
    .replace(/"/g, "'")
    .replace(/[‐-―−]/g, '-');

/** The text with a stretch taken out or doubled: what is placed again must stand there word for word. */
function checkReanchoring({ text, blocks }: Article, random: Random): readonly string[] {
  const at = random.below(text.length);
  const to = at + random.below(Math.min(2000, text.length - at) + 1);
  const after = random.chance(0.5) ? text.slice(0, at) + text.slice(to) : text.slice(0, to) + text.slice(at);
  const spans = blocks.slice(0, 40).map(({ span }) => span);
  return guarded('re-anchoring', () =>
    reanchor(text, after, spans).some(
      (span, i) =>
        span &&
        words(after.slice(span.start, span.end)) !== words(text.slice(spans[i]?.start, spans[i]?.end)),
    )
      ? ['a quote was placed where other words stand']
      : [],
  );
}
