const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d[\d:.]*\s?(?:Z|[+-]\d\d:?\d\d)?)?/;
const NUMERIC = /(?:^|\D)((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)/;
const NAME = /[A-Z][a-z]{2}/;
const MONTH_FIRST = /\b([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2,8})\.?,? ((?:19|20)\d\d)\b/;

/**
 * The first date in `text` as ISO 8601; a full ISO date-time is kept with its time. Knows the written forms of
 * English and Chinese pages; null when there is none. `03/04/2022` is left alone: it reads two ways.
 */
export function readDate(text: string): string | null {
  const iso = ISO.exec(text.trim());
  if (iso) return valid(iso[1], iso[2], iso[3]) && iso[0].trim().replace(' ', 'T');
  const numeric = NUMERIC.exec(text) ?? COMPACT.exec(text);
  if (numeric) return valid(numeric[1], numeric[2], numeric[3]);
  if (!NAME.test(text)) return null; // the next two take a page long to make ready
  const us = MONTH_FIRST.exec(text);
  if (us) return valid(us[3], month(us[1]), us[2]);
  const uk = DAY_FIRST.exec(text);
  return uk ? valid(uk[3], month(uk[2]), uk[1]) : null;
}

const month = (name = ''): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function valid(year = '', month: string | number = 0, day = ''): string | null {
  const m = Number(month);
  const d = Number(day);
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
