/** Serves demo/ (or another `folder`) and any further pages given to it on 127.0.0.1; nothing outside this machine can reach it. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest demo/ above this file, which may run as a bundle in another folder. */
const demoFolder = folderAbove(dirname(fileURLToPath(import.meta.url)));
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript',
};

/**
 * Starts a server. `pages` maps paths (`/late.html`) to markup, bytes, or a function of the request and response.
 * `seen` lists the path of every request. Port 0 takes any free one.
 */
export async function startDemoServer({ port = 0, pages = new Map(), folder = demoFolder } = {}) {
  const seen = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    seen.push(path);
    const page = pages.get(path);
    if (typeof page === 'function') page(request, response);
    else if (page !== undefined) response.writeHead(200, { 'content-type': TYPES['.html'] }).end(page);
    else if (path === '/favicon.ico') response.writeHead(204).end();
    else sendFile(response, folder, path);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    pages,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

function sendFile(response, folder, path) {
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

function folderAbove(start) {
  const here = join(start, 'demo');
  return existsSync(join(here, 'index.html')) || dirname(start) === start
    ? here
    : folderAbove(dirname(start));
}
