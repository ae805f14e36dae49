import { readDate } from '../analysis/read-date';

/** Sites put the day into the address: `/2031/03/04/`, `/t20310304_12.html`. */
const IN_ADDRESS = /[/_\-a-z]((?:19|20)\d\d)([-/]?)(\d\d)\2(\d\d)(?!\d)/;
/** A dateline is short, and stands just above the text or in its first lines. */
const LONGEST = 120;
const BEFORE = 60;
const AFTER = 6;
/** Nothing was published on the web before; an older date is told of in the text. */
const EARLIEST = '1990';

/**
 * The date of a page that declares none: in the address or a `time` element, else the first
 * date in the short texts around `begin`, where the article begins. ISO 8601 or null.
 */
export function findPublished(
  document: Document,
  texts: readonly Text[],
  begin: number,
  url: string,
): string | null {
  const [, year, , month, day] = IN_ADDRESS.exec(url.slice(0, 2000)) ?? [];
  const declared = readDate(`${year}-${month}-${day}`) ?? dateIn(document);
  if (declared) return declared;
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

function dateIn(document: Document): string | null {
  for (const element of [...document.querySelectorAll('time[datetime]')].slice(0, 6)) {
    const date = readDate(element.getAttribute('datetime') ?? '');
    if (date) return date;
  }
  return null;
}

function dateOf(text: Text | undefined): string | null {
  if (!text || text.length > LONGEST || !/\d{4}/.test(text.data)) return null;
  if (text.parentElement?.tagName === 'SCRIPT') return null;
  const date = readDate(text.data);
  return date && date >= EARLIEST ? date : null;
}
