import { readDate } from './read-date';

/** The names that government sites and content systems use for it beside Open Graph. */
const DECLARED =
  'meta[name*="pubdate" i],meta[name*="publishdate" i],meta[name="date" i],meta[name*="dc.date" i],meta[itemprop=datePublished],time[datetime]';
/** A dateline is short, and stands just above the text or in its first lines. */
const LONGEST = 120;
const BEFORE = 60;
const AFTER = 6;

/**
 * The date of a page that declares none to Open Graph: in a meta or `time` element, else the first
 * date in the short texts around the beginning of the article. ISO 8601 or null.
 */
export function findPublished(
  document: Document,
  texts: readonly Text[],
  kept: ReadonlySet<Text>,
): string | null {
  for (const element of [...document.querySelectorAll(DECLARED)].slice(0, 6)) {
    const date = readDate(element.getAttribute('content') ?? element.getAttribute('datetime') ?? '');
    if (date) return date;
  }
  const begin = texts.findIndex((text) => kept.has(text) && text.data.trim() !== '');
  if (begin < 0) return null;
  for (let i = begin; i >= Math.max(0, begin - BEFORE); i -= 1) {
    const date = dateOf(texts[i]);
    if (date) return date;
  }
  for (const text of texts.slice(begin + 1, begin + AFTER)) {
    const date = dateOf(text);
    if (date) return date;
  }
  return null;
}

const dateOf = (text: Text | undefined): string | null =>
  text && text.length <= LONGEST && /\d{4}/.test(text.data) && text.parentElement?.tagName !== 'SCRIPT'
    ? readDate(text.data)
    : null;
