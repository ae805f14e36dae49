/**
 * Which characters of a page are read and how. White space is folded to one space; marks that a reader
 * cannot see (soft hyphen, zero-width and bidi marks, byte-order marks, control characters) are left out,
 * because they would split words for the engine. Full-width characters stay as they are.
 */
export const isInvisible = (code: number): boolean => {
  if (code < 0x20) return code < 0x09 || code > 0x0d;
  if (code < 0xad) return code >= 0x7f && code < 0xa0;
  if (code === 0xad || code === 0xfeff) return true;
  if (code < 0x200b || code > 0x206f) return false;
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060;
};

/** What JavaScript's `\s` matches, without the byte-order mark. */
export const isSpace = (code: number): boolean => {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code === 0xa0) return true;
  if (code < 0x1680) return false;
  return (
    code === 0x3000 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  );
};

/** The text as an article holds it: invisible marks dropped, white space folded and trimmed. */
export function foldText(text: string): string {
  let out = '';
  let spaced = false;
  let from = -1;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const space = isSpace(code);
    if (!space && !isInvisible(code)) {
      if (from >= 0) continue;
      if (spaced && out !== '') out += ' ';
      spaced = false;
      from = i;
      continue;
    }
    if (from >= 0) out += text.slice(from, i);
    from = -1;
    spaced ||= space;
  }
  return from < 0 ? out : out + text.slice(from);
}

const CJK = /[\u2e80-\u2fdf\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

/**
 * Length in Latin-letter equivalents: a Chinese, Japanese or Korean character carries about as much as
 * two and a half letters, so thresholds hold for every script.
 */
export function weighText(text: string): number {
  const wide = text.match(CJK)?.length ?? 0;
  return text.length + wide * 1.5;
}
