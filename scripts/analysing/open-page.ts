import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { JSDOM } from 'jsdom';
import { decodeHtml } from './decode-html';

/** Opens saved pages in jsdom: HTML files, gzipped or not, in any encoding that browsers decode. */
export async function createOpener(): Promise<(bytes: Uint8Array, url: string) => JSDOM> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  return (bytes, url) => {
    const html = decodeHtml(bytes);
    // A console of its own that nobody listens to: pages' broken style sheets are not our news.
    const parse = (source: string) => new JSDOM(source, { url, virtualConsole: new VirtualConsole() });
    try {
      return parse(html);
    } catch {
      // jsdom 29 throws on some `background` shorthands and on broken style sheets; nothing here depends on them.
      return parse(
        html
          .replace(styleSheet, '$1')
          .replace(styleAttribute, (attribute) => attribute.replace(/background\s*:/gi, '--background:')),
      );
    }
  };
}

const styleSheet = /(<style\b[^>]*>)[^<]*/gi;
const styleAttribute = /\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/gi;

/** The bytes of a file, unpacked where it is gzipped. */
export function bytesOf(file: string): Uint8Array {
  const bytes = readFileSync(file);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
