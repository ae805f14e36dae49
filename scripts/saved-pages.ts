import { isUtf8 as isUtf8Text } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A real page saved with its label, outside this repository. */
export interface SavedPage {
  readonly id: string;
  readonly kind: string;
  readonly hard: boolean;
  readonly lang: string;
  /** Its own address, or one made up where the collection names none. */
  readonly url: string;
  readonly bytes: () => Buffer;
}

const folder = resolve('..', 'shared', 'gold', 'dev');

/** Whether the saved pages are at hand. */
export const hasSavedPages = (): boolean => existsSync(resolve(folder, 'pages.tsv'));

export function savedPages(): readonly SavedPage[] {
  const [head, ...rows] = readFileSync(resolve(folder, 'pages.tsv'), 'utf8').trimEnd().split('\n');
  const names = head?.split('\t') ?? [];
  return rows.map((row) => {
    const cells = row.split('\t');
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    const id = cell('id');
    return {
      id,
      kind: cell('kind'),
      hard: cell('hard') === '1',
      lang: cell('lang'),
      url: addressOf(cell('url'), id),
      bytes: () => gunzipSync(readFileSync(resolve(folder, 'pages', `${id}.html.gz`))),
    };
  });
}

/** Every so-manieth page, so that a small sample is spread over the whole. */
export function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (count >= items.length) return items;
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]).filter(
    (item): item is T => item !== undefined,
  );
}

/**
 * The header the server most likely sent: none was saved. A page that names its own encoding is left to it; else
 * UTF-8 if the bytes are.
 */
export function contentTypeOf(bytes: Buffer): string {
  const head = bytes.subarray(0, 2048).toString('latin1');
  const isUtf8 = isUtf8Text(bytes);
  return !/charset\s*=/i.test(head) && isUtf8 ? 'text/html; charset=utf-8' : 'text/html';
}

function addressOf(url: string, id: string): string {
  if (!/^https?:\/\//.test(url)) return `https://saved-pages.example/${id}.html`;
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
