/** What the page says of itself in JSON-LD, Open Graph and meta elements: untrusted text, trimmed. */
export interface PageMetadata {
  readonly headline: string;
  readonly description: string;
  readonly section: string;
  readonly keywords: readonly string[];
  readonly publisher: string | null;
  /** What it calls its source, as it is written. */
  readonly source: string;
  readonly author: string | null;
  /** What it calls its date, as it is written, the most trusted first; at most three. */
  readonly dates: readonly string[];
  readonly declaredLang: string | null;
  /** Whether it calls itself an article. */
  readonly article: boolean;
  /** Whether it says that its text is behind a paywall. */
  readonly paywalled: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** More or longer scripts than these are not metadata of one article. */
const MAX_SCRIPTS = 12;
const MAX_SCRIPT_LENGTH = 300_000;
const MAX_KEYWORDS = 30;
const MAX_METAS = 300;
const MAX_DATES = 3;

const DATED =
  'article:published_time og:published_time datepublished pubdate publishdate publish-date date dc.date dc.date.issued dcterms.created firstpublishedtime citation_publication_date sailthru.date'.split(
    ' ',
  );

const ARTICLE_TYPE = /Article$|^Report$|BlogPosting|LiveBlog|PressRelease/;

/** Never throws on broken or hostile data: what cannot be read counts as absent. */
export function readMetadata(document: Document): PageMetadata {
  const linked = findArticle(document);
  const metas = new Map<string, string>();
  for (const meta of [...document.querySelectorAll('meta')].slice(0, MAX_METAS)) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content.slice(0, 2000));
  }
  const meta = (...names: string[]): string => {
    for (const name of names) {
      const content = metas.get(name);
      if (content) return content;
    }
    return '';
  };
  const dates = [textOf(linked?.datePublished), ...DATED.map((name) => meta(name))].filter(Boolean);
  return {
    headline: textOf(linked?.headline) || meta('og:title', 'twitter:title', 'articletitle', 'dc.title'),
    description: textOf(linked?.description) || meta('description', 'og:description', 'twitter:description'),
    section: textOf(linked?.articleSection) || meta('article:section', 'section', 'columnname'),
    keywords: keywordsOf(linked?.keywords ?? meta('keywords', 'news_keywords', 'article:tag')),
    publisher:
      nameOf(linked?.publisher) ||
      meta('og:site_name', 'dc.publisher', 'contentsource', 'application-name') ||
      null,
    source: meta('source'),
    author: named(nameOf(linked?.author)) || named(meta('author', 'dc.creator', 'article:author')) || null,
    dates: dates.slice(0, MAX_DATES),
    declaredLang:
      document.documentElement?.getAttribute('lang')?.trim() || meta('content-language', 'og:locale') || null,
    article: linked !== null || meta('og:type') === 'article' || metas.has('article:published_time'),
    paywalled:
      /false/i.test(textOf(linked?.isAccessibleForFree)) || meta('article:content_tier') === 'locked',
  };
}

/** Where a site names its author by an address or a number, it names none. */
const named = (text: string): string => (/^(?:https?:|\d+$)/.test(text) ? '' : text);

function findArticle(document: Document): Json | null {
  let scripts = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    scripts += 1;
    if (scripts > MAX_SCRIPTS) break;
    if (source.length > MAX_SCRIPT_LENGTH || !/Article|Report|Blog|Press/.test(source)) continue;
    try {
      const found = searchArticle(JSON.parse(source), 4);
      if (found) return found;
    } catch {
      // broken JSON-LD is common, and says nothing of the page
    }
  }
  return null;
}

function searchArticle(value: unknown, depth: number): Json | null {
  if (typeof value !== 'object' || value === null || depth === 0) return null;
  if (Array.isArray(value)) {
    for (const entry of value.slice(0, 50)) {
      const found = searchArticle(entry, depth - 1);
      if (found) return found;
    }
    return null;
  }
  const json = value as Json;
  if ([json['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return json;
  return searchArticle(json['@graph'], depth - 1) ?? searchArticle(json.mainEntity, depth - 1);
}

function textOf(value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string' && typeof first !== 'boolean') return '';
  return decode(String(first).slice(0, 2000)).trim();
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Sites put HTML-escaped text into JSON, where nothing unescapes it. */
const decode = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
        if (name) return NAMED[String(name).toLowerCase()] ?? whole;
        const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;

function nameOf(value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? textOf((first as Json).name) : textOf(first);
}

function keywordsOf(value: unknown): string[] {
  const words = (Array.isArray(value) ? value : [value]).flatMap((entry) =>
    typeof entry === 'string' ? entry.split(/[,;，；、|]/) : [],
  );
  return [...new Set(words.map((word) => word.trim()).filter(Boolean))].slice(0, MAX_KEYWORDS);
}
