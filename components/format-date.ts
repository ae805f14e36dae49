/**
 * A date as a reader writes it, e.g. "20 January 2022". `iso` is a date or date-time as a page states it;
 * what cannot be parsed is shown as it stands. Only the date part is read, so no time zone can move the day.
 */
export const formatDate = (iso: string, locale: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  if (!year || !month || !day) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
};
