/**
 * Texts that make a search for `source` go back as often as it can: its own literals and one character of each class,
 * alone and in pairs, repeated to `length` code units and broken off by a character that fits nothing.
 */
export function attackStrings(source: string, length: number): readonly string[] {
  const pieces = [...new Set([...charactersOf(source), ...COMMON])].slice(0, MOST_PIECES);
  const pairs = pieces.slice(0, 6).flatMap((a) => pieces.slice(0, 6).map((b) => a + b));
  const word = source.match(/[a-z]{3,}|[\u4e00-\u9fff]{2,}/i)?.[0] ?? 'ab';
  return [...new Set([...pieces, ...pairs, word, `${word} `])].flatMap((unit) => {
    const body = unit.repeat(Math.ceil(length / unit.length));
    return [`${body}\u{10ffff}`, `${word}${body}\u{10ffff}`];
  });
}

const MOST_PIECES = 14;
const COMMON = [' ', '1', 'a', 'A', '.', '\n', '经', '-'];

/** A character for each escape and class, and the literal ones that are not letters. */
function charactersOf(source: string): readonly string[] {
  const escapes: Readonly<Record<string, string>> = {
    d: '1',
    s: ' ',
    w: 'a',
    D: 'a',
    S: 'a',
    W: ' ',
    t: '\t',
    n: '\n',
  };
  const found: string[] = [];
  for (const [, escaped, plain] of source.matchAll(/\\(.)|([^\\a-z\u4e00-\u9fff()[\]{}|?*+^$:=!<>])/gi)) {
    if (escaped && /[pPukbB]/.test(escaped)) continue;
    const sign = escaped ? (escapes[escaped] ?? escaped) : plain;
    if (sign) found.push(sign);
  }
  return found;
}
