import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundleScript } from '../../scripts/bundle-script';

/** Nothing of a document under test runs or loads; its own styles count. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'";

/** `page/` and the checks as one script that leaves `Fuzz` behind. */
export const bundleFuzz = (): Promise<string> => bundleScript('tests/fuzzing/fuzz-entry.ts', 'Fuzz');

/** Serves one empty page under that policy on this machine; every other path is not found. */
export async function serveEmptyPage(): Promise<{ readonly url: string; close(): void }> {
  const server: Server = createServer((request, response) => {
    if (request.url !== '/') response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY })
        .end('<!doctype html><title>empty</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Documents grouped so that no group is long enough to keep a browser busy for many seconds. */
export function inGroups<T extends { readonly html: string }>(documents: Iterable<T>): readonly T[][] {
  const groups: T[][] = [];
  let size = 0;
  for (const document of documents) {
    if (groups.length === 0 || size > 400_000 || (groups.at(-1)?.length ?? 0) >= 50) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(document);
    size += document.html.length;
  }
  return groups;
}
