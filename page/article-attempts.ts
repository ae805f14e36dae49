import Readability from '@mozilla/readability/Readability.js';
import { weighText } from './fold-text';
import type { PageMetadata } from './page-metadata';
import { cloneWithOrigins, type GatheredNodes } from './page-nodes';

/** What one run of Readability kept of the page, as the live text nodes. */
export interface Attempt {
  readonly kept: ReadonlySet<Text>;
  /** Characters of the result in Latin-letter equivalents. */
  readonly weight: number;
  /** Characters of the result whose live node is unknown, out of `length`. */
  readonly unmapped: number;
  readonly length: number;
}

/** The parts of Readability 0.6.0 (pinned, and trimmed) that are set from outside; they are not in its typings. */
interface ReadabilityInternals {
  _flags: number;
  _getArticleMetadata(): { readonly title: string; readonly byline: string | null };
  _isProbablyVisible(node: Element): boolean;
  // what follows the build takes out
  _getJSONLD(document: Document): void;
  _postProcessContent(content: Element): void;
  _unwrapNoscriptImages(document: Document): void;
  _fixLazyImages(root: Element): void;
  _cleanStyles(root: Element): void;
}

/** Flags of Readability, strictest first, in the order in which it would retry itself. */
export const FLAG_SETS = [0x7, 0x6, 0x4, 0x0] as const;

/** Below this weight Readability's own default retries (500 letters; here also 200 Chinese characters). */
export const ENOUGH = 500;

const STRIP_UNLIKELY = 0x1;
/** Never part of an article: taken out at once, which is cheaper than to look at all that stands in it. */
const UNREAD = 'script,noscript,style,svg,select,datalist,template';
/** What the strictest run takes out besides; laxer ones look at it. */
const AROUND = 'nav,footer,aside,dialog,button,[role=navigation],[role=contentinfo],[role=dialog]';

const SHOW_TEXT = 0x4;

/**
 * Runs Readability once with `flags` on a fresh mapped clone. Its own retries, which start from saved
 * `innerHTML` where every text node is a stranger, never happen: the caller decides. Null when the
 * document cannot be cloned; an attempt that kept nothing has weight 0. A heading that repeats the title is left out,
 * and a byline where `declared` names no author. `others` are numbers of `article` elements that are left out.
 */
export function attemptArticle(
  document: Document,
  nodes: GatheredNodes,
  flags: number,
  declared: Pick<PageMetadata, 'headline' | 'author'>,
  others: readonly number[] = [],
): Attempt | null {
  const copy = cloneWithOrigins(document, nodes, flags & STRIP_UNLIKELY ? `${UNREAD},${AROUND}` : UNREAD);
  if (!copy?.clone.body) return null;
  const articles = [...copy.clone.getElementsByTagName('article')];
  for (const other of others) articles[other]?.remove();
  const reader = new Readability<Node>(copy.clone, { charThreshold: -1, serializer: (node) => node });
  const internals = reader as unknown as ReadabilityInternals;
  internals._flags = flags;
  // Links, classes, styles and images of the result are never looked at; making links absolute would also
  // replace text nodes, and reading `noscript` would parse markup.
  const nothing = (): void => undefined;
  internals._postProcessContent = internals._unwrapNoscriptImages = internals._getJSONLD = nothing;
  internals._fixLazyImages = internals._cleanStyles = nothing;
  internals._getArticleMetadata = () => ({
    title: declared.headline || document.title,
    byline: declared.author,
  });
  internals._isProbablyVisible = isProbablyVisible;
  const result = reader.parse();
  return collect(copy.clone, result?.content ?? null, copy.origins);
}

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** As Readability's own, but by the attribute: `node.style` throws in jsdom on CSS it cannot parse. */
function isProbablyVisible(node: Element): boolean {
  const style = node.getAttribute('style');
  const hidden =
    (style !== null && HIDDEN.test(style)) ||
    node.hasAttribute('hidden') ||
    node.getAttribute('aria-hidden') === 'true';
  return !hidden || String(node.className).includes('fallback-image');
}

function collect(clone: Document, content: Node | null, origins: ReadonlyMap<Node, Text>): Attempt {
  const kept = new Set<Text>();
  let weight = 0;
  let length = 0;
  let unmapped = 0;
  const walker = content && clone.createTreeWalker(content, SHOW_TEXT);
  for (let node = walker?.nextNode(); walker && node; node = walker.nextNode()) {
    const text = (node as Text).data.trim();
    const origin = origins.get(node);
    weight += weighText(text);
    length += text.length;
    if (origin) kept.add(origin);
    else unmapped += text.length;
  }
  return { kept, weight, unmapped, length };
}
