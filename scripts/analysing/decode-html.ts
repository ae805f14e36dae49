/**
 * A page's bytes as text, as a browser would decode them: byte order mark, else the charset the page declares
 * in its first bytes, else UTF-8 where the bytes are valid, else Windows-1252.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = markOf(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const declared = declaredCharset(bytes);
  const decoder = declared ? decoderFor(declared) : null;
  if (decoder) return decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the web's own fallback, which accepts every byte.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Browsers look at 1,024 bytes; pages with long heads need a little more. */
const declarationWithin = 4096;

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, declarationWithin));
  return (
    /<meta[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w-]{2,30})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}encoding\s{0,4}=\s{0,4}["']([\w-]{2,30})/i.exec(head)?.[1] ??
    null
  );
}

function decoderFor(label: string): TextDecoder | null {
  // A page that could be read as ASCII so far is not UTF-16, whatever it says (the standard's own rule).
  const name = /^utf-?16/i.test(label) ? 'utf-8' : label;
  try {
    return new TextDecoder(name);
  } catch {
    // A charset nobody knows: as if none were declared.
    return null;
  }
}
