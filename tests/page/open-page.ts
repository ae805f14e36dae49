import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { trimReadabilityPlugin } from '../../scripts/trim-readability.mjs';
import type * as Entry from './page-entry';

declare global {
  interface Window {
    /** `page/`, as one script. */
    Ballast: typeof Entry;
    /** What a test leaves for its next step. */
    kept: Record<string, unknown>;
  }
}

const folder = dirname(fileURLToPath(import.meta.url));
let script: Promise<string> | null = null;

/** `page/` bundled into one script that sets `window.Ballast`. */
export function pageScript(): Promise<string> {
  script ??= build({
    configFile: false,
    logLevel: 'error',
    plugins: [trimReadabilityPlugin()],
    build: {
      write: false,
      minify: false,
      lib: { entry: join(folder, 'page-entry.ts'), name: 'Ballast', formats: ['iife'] },
    },
  }).then((built) => {
    const [output] = Array.isArray(built) ? built : [built];
    const chunk = output && 'output' in output ? output.output[0] : null;
    if (!chunk || !('code' in chunk)) throw new Error('vite built no script');
    return `${chunk.code};window.Ballast = Ballast; window.kept = {};`;
  });
  return script;
}

export function launch(): Promise<Browser> {
  const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  );
  return chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
}

/** Opens `html` at an address of its own, with `page/` beside it. */
export async function openPage(
  browser: Browser,
  html: string,
  headers: Record<string, string> = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  const type = { 'content-type': 'text/html; charset=utf-8' };
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ status: 200, headers: { ...type, ...headers }, body: html })
      : route.abort(),
  );
  await page.goto('https://page.example/news/1');
  await page.evaluate(await pageScript());
  return page;
}
