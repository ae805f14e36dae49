/** Encodings of Chinese pages that are older than UTF-8; Node decodes them, but encodes none. */
export type OldCharset = 'gbk' | 'gb18030' | 'big5';

/** A text as bytes, by asking the decoder what every sequence means. Throws on a character that the charset lacks. */
export function encodeText(text: string, charset: OldCharset): Buffer {
  const pairs = pairsOf(charset);
  const bytes = [...text].flatMap((char) => {
    const code = char.codePointAt(0) ?? 0;
    const found =
      code < 0x80 ? [code] : (pairs.get(char) ?? (charset === 'gb18030' ? fourBytes(code) : null));
    if (!found) throw new Error(`${charset} has no ${char}`);
    return found;
  });
  return Buffer.from(bytes);
}

const tables = new Map<OldCharset, ReadonlyMap<string, readonly number[]>>();

function pairsOf(charset: OldCharset): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(charset);
  if (known) return known;
  const decoder = new TextDecoder(charset);
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [lead, trail]);
    }
  }
  tables.set(charset, table);
  return table;
}

/** Four bytes count on from 0x81308130; what lies above U+FFFF begins at 0x90308130. */
function fourBytes(code: number): number[] | null {
  const sequence = (n: number): number[] => [
    0x81 + Math.floor(n / 12600),
    0x30 + (Math.floor(n / 1260) % 10),
    0x81 + (Math.floor(n / 10) % 126),
    0x30 + (n % 10),
  ];
  if (code > 0xffff) return sequence(189_000 + code - 0x10000);
  const decoder = new TextDecoder('gb18030');
  for (let n = 0; n < 39_420; n += 1) {
    const bytes = sequence(n);
    if (decoder.decode(Uint8Array.from(bytes)).codePointAt(0) === code) return bytes;
  }
  return null;
}
