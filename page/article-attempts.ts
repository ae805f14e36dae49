import { Readability } from '@mozilla/readability';
import { weighText } from './fold-text';
import { cloneWithOrigins } from './page-nodes';

/** What one run of Readability kept of the page, as the live text nodes. */
export interface Attempt {
  readonly kept: ReadonlySet<Text>;
  /** Characters of the result in Latin-letter equivalents. */
  readonly weight: number;
  /** Characters of the result whose live node is unknown, out of `length`. */
  readonly unmapped: number;
  readonly length: number;
  readonly title: string;
  readonly byline: string;
}

/** The parts of Readability 0.6.0 (pinned) that are set from outside; they are not in its typings. */
interface ReadabilityInternals {
  _flags: number;
  _postProcessContent(content: Element): void;
  _unwrapNoscriptImages(document: Document): void;
  _fixLazyImages(root: Element): void;
  _isProbablyVisible(node: Element): boolean;
}

/** Flags of Readability, strictest first, in the order in which it would retry itself. */
export const FLAG_SETS = [0x7, 0x6, 0x4, 0x0] as const;

/** Below this weight Readability's own default retries (500 letters; here also 200 Chinese characters). */
export const ENOUGH = 500;

const SHOW_TEXT = 0x4;

/**
 * Runs Readability once with `flags` on a fresh mapped clone. Its own retries, which start from saved
 * `innerHTML` where every text node is a stranger, never happen: the caller decides. Null when it found nothing.
 */
export function attemptArticle(document: Document, texts: readonly Text[], flags: number): Attempt | null {
  const copy = cloneWithOrigins(document, texts);
  if (!copy?.clone.body) return null;
  skipSerialising(copy.clone.body);
  const reader = new Readability<Node>(copy.clone, { charThreshold: -1, serializer: (node) => node });
  const internals = reader as unknown as ReadabilityInternals;
  internals._flags = flags;
  // Links, classes and images of the result are never looked at; making links absolute would also replace
  // text nodes, and reading `noscript` would parse markup.
  internals._postProcessContent =
    internals._unwrapNoscriptImages =
    internals._fixLazyImages =
      () => undefined;
  internals._isProbablyVisible = isProbablyVisible;
  const result = reader.parse();
  if (!result?.content) return null;
  return collect(copy.clone, result.content, copy.origins, result.title ?? '', result.byline ?? '');
}

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** As Readability's own, but by the attribute: `node.style` throws in jsdom on CSS it cannot parse. */
function isProbablyVisible(node: Element): boolean {
  const hidden =
    node.hasAttribute('hidden') ||
    HIDDEN.test(node.getAttribute('style') ?? '') ||
    node.getAttribute('aria-hidden') === 'true';
  return !hidden || String(node.className).includes('fallback-image');
}

/** Readability saves the body as markup in case it must retry; here it never does, so that is wasted work. */
function skipSerialising(body: HTMLElement): void {
  Object.defineProperty(body, 'innerHTML', { value: '', writable: true, configurable: true });
}

function collect(
  clone: Document,
  content: Node,
  origins: ReadonlyMap<Node, Text>,
  title: string,
  byline: string,
): Attempt {
  const kept = new Set<Text>();
  const walker = clone.createTreeWalker(content, SHOW_TEXT);
  let weight = 0;
  let length = 0;
  let unmapped = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data.trim();
    const origin = origins.get(node);
    weight += weighText(text);
    length += text.length;
    if (origin) kept.add(origin);
    else unmapped += text.length;
  }
  return { kept, weight, unmapped, length, title, byline };
}
