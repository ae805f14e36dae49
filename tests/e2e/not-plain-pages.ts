import type { DemoServer } from '../../scripts/demo-server.mjs';

/** One article in the ways in which a page may be other than plain markup. */
export interface NotPlainPage {
  readonly name: string;
  readonly path: string;
  /** Where the article's document is: the page itself, or its frame of that index. */
  readonly frame?: number;
  /** Selector of the host whose open shadow root holds the text. */
  readonly host?: string;
}

export const NOT_PLAIN: readonly NotPlainPage[] = [
  { name: 'the text in nested open shadow roots', path: '/shadow.html', host: 'x-page' },
  { name: 'the text in a frame of the same origin', path: '/framed.html', frame: 0 },
  { name: 'the text in a frameset', path: '/frameset.html', frame: 1 },
  { name: 'the strictest policy, with Trusted Types, in a sandbox', path: '/sandboxed.html' },
  { name: 'XHTML', path: '/article.xhtml' },
  { name: 'a page in quirks mode', path: '/quirks.html' },
  { name: 'right-to-left chrome around the text', path: '/rtl.html' },
];

/** Puts the pages on the server; each holds the article of the demonstration about industry. */
export async function serveNotPlain({ origin, pages }: DemoServer): Promise<void> {
  const html = await (await fetch(`${origin}/industry.html`)).text();
  const main = html.slice(html.indexOf('<main>'), html.indexOf('</main>') + 7);
  const head = `<head><title>Industry ministry widens support to steady growth</title><link rel="stylesheet" href="/style.css"></head>`;
  const page = (body: string, top = '<!doctype html><html lang="en">') => `${top}${head}${body}</html>`;
  const asScript = JSON.stringify(main).replaceAll('</', '<\\/');
  pages.set(
    '/shadow.html',
    page(`<body><x-page></x-page><script>
      const define = (name, html) => customElements.define(name, class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = html; }
      });
      define('x-story', ${asScript});
      define('x-page', '<div style="max-width:700px"><x-story></x-story></div>');
    </script></body>`),
  );
  pages.set('/menu.html', page('<body><a href="/">Front page</a></body>'));
  const inside = '<iframe src="/industry.html" style="width:100%;height:1600px;border:0"></iframe>';
  pages.set('/framed.html', page(`<body><h1>Portal</h1>${inside}</body>`));
  pages.set(
    '/frameset.html',
    page(`<frameset cols="200,*"><frame src="/menu.html"><frame src="/industry.html"></frameset>`, '<html>'),
  );
  const send = (path: string, headers: Record<string, string>, body: string): void => {
    pages.set(path, (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
    });
  };
  const policy =
    "default-src 'none'; sandbox; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'";
  send('/sandboxed.html', { 'content-security-policy': policy }, page(`<body>${main}</body>`));
  const xhtml = `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en">`;
  const closed = main.replaceAll(/<(br|hr|img)([^>]*)>/g, '<$1$2/>');
  send(
    '/article.xhtml',
    { 'content-type': 'application/xhtml+xml' },
    page(`<body>${closed}</body>`, xhtml).replace('style.css">', 'style.css"/>'),
  );
  pages.set('/quirks.html', page(`<body>${main}</body>`, '<html>'));
  pages.set('/rtl.html', page(`<body>${main}</body>`, '<!doctype html><html dir="rtl" lang="en">'));
}
