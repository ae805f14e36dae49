import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { trimReadabilityPlugin } from '../../scripts/trim-readability.mjs';

/** Nothing of a document under test runs or loads; its own styles count. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'";

const folder = dirname(fileURLToPath(import.meta.url));

/** `page/` and the checks as one script that leaves `Fuzz` behind. `entry` is given where this file runs as a bundle. */
export async function bundleFuzz(entry = join(folder, 'fuzz-entry.ts')): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [trimReadabilityPlugin()],
    build: { write: false, minify: false, lib: { entry, name: 'Fuzz', formats: ['iife'] } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (!chunk || !('code' in chunk)) throw new Error('vite built no script');
  return `${chunk.code};globalThis.Fuzz = Fuzz;`;
}

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
