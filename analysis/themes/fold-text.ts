/** Full-width forms, the ideographic space and typographic quotes and dashes, each one code unit wide. */
const WIDE = /[\uff01-\uff5e\u3000\u00a0\u2009\u202f\u2018\u2019\u201c\u201d\u2010-\u2015\u2212]/g;

/**
 * Lower-cases and narrows a text without changing its length in UTF-16 code units, so that spans in the
 * folded text are spans in the original.
 */
export function foldText(text: string): string {
  const narrow = text.replace(WIDE, narrowUnit);
  const lower = narrow.toLowerCase();
  // A few letters (İ) grow when lower-cased; then only ASCII is folded.
  return lower.length === narrow.length ? lower : narrow.replace(/[A-Z]+/g, (run) => run.toLowerCase());
}

function narrowUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x2018 || code === 0x2019) return "'";
  if (code === 0x201c || code === 0x201d) return '"';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  return ' ';
}
