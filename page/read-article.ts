import type { Article } from '../analysis/article';
import { readDate } from '../analysis/read-date';
import { type Attempt, attemptArticle, ENOUGH, FLAG_SETS } from './article-attempts';
import { findHome } from './article-home';
import { buildBlocks } from './build-blocks';
import { chooseTitle } from './choose-title';
import { findDensest } from './densest-container';
import { findNextPage } from './find-next-page';
import { findPublished } from './find-published';
import { findPublisher } from './find-publisher';
import { isDrawn, parentOf } from './flat-tree';
import { foldText, weighText } from './fold-text';
import { judgeQuality } from './judge-quality';
import { once } from './once';
import { otherArticles } from './other-articles';
import type { PageFacts } from './page-facts';
import type { PageMetadata } from './page-metadata';
import { type GatheredNodes, gatherPageNodes } from './page-nodes';
import { pruneBlocks } from './prune-blocks';
import { readSource } from './read-source';
import { createTextMap, type TextMap } from './text-map';

export type ArticleRead =
  | { readonly status: 'read'; readonly article: Article; readonly map: TextMap }
  | {
      readonly status: 'failed';
      readonly reason: 'page-too-large' | 'no-text-found';
      readonly detail: string;
    };

export interface ReadOptions {
  readonly url: string;
  readonly signal: AbortSignal;
  /** An argument, so that the reader does not hold again what the spotter lends it. */
  readonly facts: PageFacts;
  /** What the page says of itself, where that was read a moment ago. */
  readonly metadata?: PageMetadata | null;
  /** A node of the article as it was read before, on a page that may hold several. */
  readonly own?: Node | null;
}

/**
 * The page's article with the map back to its live text nodes. Reads the document and changes nothing in it;
 * synchronous, since the page must not change between the clone and the map.
 */
export function readArticle(document: Document, options: ReadOptions): ArticleRead {
  try {
    return read(document, options);
  } catch (error) {
    // Only a page that shadows the DOM's own methods gets here; the tab's other work must go on.
    return failed('no-text-found', error instanceof Error ? `${error.name}: ${error.message}` : 'unreadable');
  }
}

const failed = (reason: 'page-too-large' | 'no-text-found', detail: string): ArticleRead => ({
  status: 'failed',
  reason,
  detail,
});

function read(page: Document, { url, signal, facts, metadata, own = null }: ReadOptions): ArticleRead {
  const all = gatherPageNodes(page);
  if (all.status === 'too-large') return failed('page-too-large', all.detail);
  const { document, nodes } = findHome(page, all);
  if (!document.body || nodes.length === 0) return failed('no-text-found', 'the page has no text');
  const others = nodes.isPlain ? otherArticles(document, own) : [];
  const declared = (document === page && metadata) || facts.readMetadata(document);
  const found = findText(document, nodes, declared, signal, others);
  if (!found) return failed('no-text-found', 'no running text was found');
  const kept = withoutUnseen(found.kept);
  const root = nodes.isPlain ? rootOf(document, nodes.texts, kept) : document.body;
  if (!root) return failed('no-text-found', 'no running text was found');

  const roots = nodes.isPlain ? [document] : [...new Set(nodes.texts.map((text) => text.getRootNode()))];
  const title = chooseTitle(document, declared.headline, roots as ParentNode[]) || chooseTitle(page, '');
  const written = buildBlocks(root, (text) => kept.has(text), nodes.isPlain);
  const folded = foldText(title);
  const built = pruneBlocks(
    written,
    ({ span: { start, end } }) => end - start === folded.length && written.text.slice(start, end) === folded,
  );
  if (built.blocks.length === 0) return failed('no-text-found', 'no running text was found');
  const begin = nodes.texts.findIndex((text) => kept.has(text) && text.data.trim() !== '');
  const article: Article = {
    url,
    title,
    publisher: declared.publisher ?? readSource(declared.source) ?? findPublisher(nodes.texts, begin),
    author: declared.author?.replace(/^by\s{1,4}/i, '') || null,
    published: dateOf(declared) ?? findPublished(document, nodes.texts, begin, url),
    declaredLang: langOf(document) || langOf(page),
    text: built.text,
    blocks: built.blocks,
    quality: judgeQuality(document, built, {
      isDoubtful: found.fallback || found.unmapped > UNMAPPED || kept === found.kept,
      isPaywalled: declared.paywalled,
    }),
    nextPage: findNextPage(document, url),
  };
  return { status: 'read', article, map: createTextMap(document, built.text, built.runs) };
}

/** The first of the dates it declares that can be read. */
function dateOf({ dates }: PageMetadata): string | null {
  for (const written of dates) {
    const date = readDate(written);
    if (date) return date;
  }
  return null;
}

const langOf = (document: Document): string | null => document.documentElement.getAttribute('lang') || null;

interface FoundText {
  readonly kept: ReadonlySet<Text>;
  /** Share of the characters found whose place on the page is unknown. */
  readonly unmapped: number;
  readonly fallback: boolean;
}

/** More text than this without a known place on the page, and the reading is not to be relied on. */
const UNMAPPED = 0.05;
/** What Readability finds is believed to be of the article from this weight on. */
const TRUSTED = 120;
/** A later, laxer attempt must find this much more before it is believed against a stricter one. */
const RICHER = 1.2;

/** Readability first; the densest container where that finds less than the page plainly holds. */
function findText(
  document: Document,
  nodes: GatheredNodes,
  declared: PageMetadata,
  signal: AbortSignal,
  others: readonly number[],
): FoundText | null {
  let best: Attempt | null = null;
  const densest = once(() => {
    const articles = document.getElementsByTagName('article');
    const isOther = (text: Text): boolean => others.some((other) => articles[other]?.contains(text));
    return findDensest(
      document,
      others.length > 0 ? nodes.texts.filter((text) => !isOther(text)) : nodes.texts,
    );
  });
  for (const flags of FLAG_SETS) {
    if (signal.aborted) break;
    const attempt = attemptArticle(document, nodes, flags, declared, others);
    if (attempt && (!best || attempt.weight > best.weight * RICHER)) best = attempt;
    if (best && (best.weight >= ENOUGH || best.weight * RICHER >= (densest()?.weight ?? 0))) break;
  }
  const dense = best && best.weight >= ENOUGH ? null : densest();
  if (dense && dense.weight > (best?.weight ?? 0) * RICHER && agrees(dense.kept, best))
    return { kept: dense.kept, unmapped: 0, fallback: true };
  return (
    best && {
      kept: best.kept,
      unmapped: best.unmapped / best.length,
      fallback: false,
    }
  );
}

/** A stretch of comments may be denser than a short article: what Readability found must be part of it. */
function agrees(kept: ReadonlySet<Text>, best: Attempt | null): boolean {
  if (!best || best.weight < TRUSTED) return true;
  const shared = [...best.kept].filter((text) => kept.has(text));
  const length = (texts: Iterable<Text>): number =>
    [...texts].reduce((sum, text) => sum + text.data.trim().length, 0);
  return length(shared) * 2 > length(best.kept);
}

/** Without the text that style sheets hide; all of it, as the same set, where little is seen: the page may not be shown yet. */
function withoutUnseen(kept: ReadonlySet<Text>): ReadonlySet<Text> {
  const shown = new Map<Element, boolean>();
  const seen = new Set<Text>();
  let seenWeight = 0;
  let weight = 0;
  for (const text of kept) {
    const parent = parentOf(text);
    if (!parent) continue;
    let visible = shown.get(parent);
    if (visible === undefined) {
      visible = isDrawn(parent);
      shown.set(parent, visible);
    }
    weight += text.length;
    if (!visible) continue;
    seenWeight += text.length;
    seen.add(text);
  }
  return seenWeight * 2 >= weight || seenWeight >= ENOUGH ? seen : kept;
}

/** The smallest element that holds all kept text. */
function rootOf(document: Document, texts: readonly Text[], kept: ReadonlySet<Text>): Node | null {
  const first = texts.find((text) => kept.has(text) && weighText(text.data.trim()) > 0);
  const last = texts.findLast((text) => kept.has(text));
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.commonAncestorContainer;
}
