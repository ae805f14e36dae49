import type { PageProfile } from '../briefings/page-profile';
import { shadowOf } from './flat-tree';
import { weighText } from './fold-text';
import { frameDocuments } from './frames';
import { type PageFacts, pageFacts } from './page-facts';
import { plain } from './plain';

const LEAD = 1500;
/** Paragraphs looked at, and text nodes where a page has none: bounds the cost on any page. */
const MAX_PARAGRAPHS = 120;
const MAX_TEXTS = 1500;
/** Elements asked for a shadow root. */
const MAX_HOSTS = 4000;
/** Places that are kept an eye on. */
const MAX_INSIDE = 50;
/** No paragraph is looked at further than this. */
const LONGEST = 8000;
/** Lightest running paragraph, and the text that makes an article: two sentences of a statement. */
const PARAGRAPH = 60;
const ENOUGH = 280;
/** Pages of teasers have a linked heading to each few lines of text; the text of an article outweighs them. */
const TEASER = 140;
const MAX_TEASERS = 40;

const AROUND =
  'nav,footer,aside,dialog,figure,button,select,[hidden],[role=navigation],[role=dialog],[aria-hidden=true],[class*=cookie],[id*=cookie],[class*=consent],[id*=comment]';
const SENTENCE = /[.!?…:;"”][)\]"'”’»]?\s*$|[。！？；：…]/;
const INLINE = /^(?:A|ABBR|B|BIG|CITE|CODE|EM|FONT|I|MARK|Q|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/i;

/** Where a page with little text of its own may come to have more; the document's own observer sees none of it. */
export interface Inside {
  /** Open shadow roots, and the bodies of frames of the page's origin. */
  readonly places: Set<Node>;
  /** There are elements whose script has not come yet; what they are to draw is not known. */
  isAwaiting: boolean;
}

interface Found {
  /** Text of running paragraphs outside links. */
  weight: number;
  paragraphs: number;
  lead: string;
  /** Whether what stands in an element is chrome of the page. */
  readonly around: Map<Element, boolean>;
}

/**
 * Whether a page is an article, by its running text: enough of it, in one place, not a list of teasers.
 * Stops as soon as it knows enough; needs no layout, so it says the same in every DOM. Never throws on odd markup.
 * Says in `inside` where more may come.
 */
export function profilePage(
  document: Document,
  url: string,
  inside?: Inside,
  facts: PageFacts = pageFacts,
): PageProfile {
  try {
    return profile(document, url, inside, facts);
  } catch (error) {
    // only a page whose elements are named after the DOM's own methods gets here
    const nothing = { title: '', lead: '', description: '', section: '', keywords: [] };
    const reasons = [`unreadable:${(error as Error).name}`];
    return {
      isArticle: false,
      reasons,
      url,
      ...nothing,
      declaredLang: null,
      publisher: null,
      published: null,
    };
  }
}

function profile(document: Document, url: string, inside: Inside | undefined, facts: PageFacts): PageProfile {
  const metadata = facts.readMetadata(document);
  const demand = demandOf(document, url, metadata.article);
  const found: Found = { weight: 0, paragraphs: 0, lead: '', around: new Map() };
  const isFull = (): boolean => found.lead.length >= LEAD && found.weight >= demand.weight;
  const { body } = document;
  if (body) {
    gatherParagraphs(body, found, isFull);
    if (found.weight < ENOUGH * 2) gatherTexts(document, body, found, isFull);
  }
  let frame: Document | null = null;
  if (found.weight < ENOUGH) {
    if (inside) inside.isAwaiting = document.querySelector(':not(:defined)') !== null;
    for (const place of insidePlaces(document)) {
      if (inside && inside.places.size < MAX_INSIDE) inside.places.add(place);
      const before = found.weight;
      gatherParagraphs(place, found, isFull);
      if (found.weight < ENOUGH * 2) gatherTexts(document, place, found, isFull);
      if (found.weight > before && place.ownerDocument !== document) frame = place.ownerDocument;
    }
  }
  const { headline, description, section, keywords, declaredLang, publisher, dates } = metadata;
  return {
    isArticle: found.weight >= demand.weight,
    reasons: [`text:${Math.round(found.weight)}`, `paragraphs:${found.paragraphs}`, ...demand.reasons],
    url,
    title: headline || titleOf(document) || (frame && titleOf(frame)) || fold(document.title),
    lead: found.lead.slice(0, LEAD).trim(),
    description,
    section,
    keywords,
    declaredLang,
    publisher,
    published: dates[0] ?? null,
  };
}

const titleOf = (document: Document): string => fold(document.querySelector('h1')?.textContent);

/** Frames of the page's own origin and open shadow roots, asked only where the page itself has little text. */
function* insidePlaces(document: Document): Iterable<Element | ShadowRoot> {
  for (const inner of frameDocuments(document)) if (inner.body) yield inner.body;
  const hosts: ParentNode[] = [document];
  let looked = 0;
  for (let place = hosts.pop(); place && looked < MAX_HOSTS; place = hosts.pop()) {
    for (const element of place.querySelectorAll('*')) {
      looked += 1;
      if (looked > MAX_HOSTS) break;
      const root = shadowOf(element);
      if (!root) continue;
      hosts.push(root);
      yield root;
    }
  }
}

/** How much running text this page must have to be an article. */
function demandOf(document: Document, url: string, declared: boolean): { weight: number; reasons: string[] } {
  const reasons: string[] = [];
  const is = (name: string, holds: boolean): boolean => {
    if (holds) reasons.push(name);
    return holds;
  };
  let weight = ENOUGH;
  if (is('front-page', isFront(url))) weight *= 6;
  if (is('login', document.querySelector('input[type=password]') !== null)) weight *= 2;
  if (is('declares-article', declared)) return { weight: weight / 2, reasons };
  const teasers = document.querySelectorAll('h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3').length;
  if (is(`teasers:${teasers}`, teasers > 5))
    weight = Math.max(weight, Math.min(teasers, MAX_TEASERS) * TEASER);
  return { weight, reasons };
}

/** The address of a site's front or of a section's: no path, or a single short word. */
function isFront(url: string): boolean {
  const path = /^\w+:\/\/[^/]*\/?([^?#]*)/.exec(url)?.[1] ?? '';
  return path === '' || /^(?:index|home|default)\.\w{3,5}$/.test(path);
}

function gatherParagraphs(body: ParentNode, found: Found, isFull: () => boolean): void {
  const paragraphs = body.querySelectorAll('p,pre,blockquote');
  const end = Math.min(paragraphs.length, MAX_PARAGRAPHS);
  for (let i = 0; i < end && !isFull(); i += 1) {
    const paragraph = paragraphs[i] as Element;
    if (paragraph.tagName === 'BLOCKQUOTE' && paragraph.querySelector('p')) continue;
    take(paragraph, paragraph.textContent ?? '', found);
  }
}

/** For text set straight into `div`, `td` and the like: the running stretches of text, wherever they stand. */
function gatherTexts(document: Document, body: Node, found: Found, isFull: () => boolean): void {
  const walker = document.createTreeWalker(body, 4);
  let looked = 0;
  for (let node = walker.nextNode(); node && looked < MAX_TEXTS && !isFull(); node = walker.nextNode()) {
    looked += 1;
    if ((node as Text).length < PARAGRAPH / 3) continue;
    const { data } = node as Text;
    let parent = node.parentElement;
    while (parent && INLINE.test(parent.tagName)) parent = parent.parentElement; // inline: never a form
    if (!parent || /^(?:P|PRE|SCRIPT|STYLE|NOSCRIPT|TEXTAREA|TEMPLATE|H\d)$/i.test(parent.tagName)) continue;
    if (node.parentElement && plain(node.parentElement, 'closest')('a')) continue;
    take(parent, data, found, false);
  }
}

function take(element: Element, text: string, found: Found, links = true): void {
  if (text.length < PARAGRAPH / 3) return;
  const folded = fold(text.slice(0, LONGEST));
  const weight = weighText(folded);
  if (weight < PARAGRAPH || !SENTENCE.test(folded) || isAround(element, found.around)) return;
  if (links) {
    let linked = 0;
    for (const link of element.querySelectorAll('a')) linked += weighText(link.textContent ?? '');
    if (linked * 2 > weight) return;
  }
  found.weight += weight;
  found.paragraphs += 1;
  if (found.lead.length < LEAD) found.lead += `${folded}\n`;
}

/** Paragraphs stand side by side, so their parent is asked once. */
function isAround(element: Element, known: Map<Element, boolean>): boolean {
  const parent = plain(element, 'parentElement') ?? element;
  let around = known.get(parent);
  if (around === undefined) {
    const chrome = plain(parent, 'closest')(AROUND);
    around = chrome !== null && chrome.tagName !== 'BODY' && chrome.tagName !== 'HTML';
    known.set(parent, around);
  }
  return around || plain(element, 'matches')(AROUND);
}

const fold = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
