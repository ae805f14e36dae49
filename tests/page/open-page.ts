import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browsers.mjs';
import { bundleScript } from '../../scripts/bundle-script';
import type * as Entry from './page-entry';

declare global {
  interface Window {
    /** `page/`, as one script. */
    Ballast: typeof Entry;
    /** What a test leaves for its next step. */
    kept: Record<string, unknown>;
  }
}

/** `page/` bundled into one script that sets `window.Ballast`. */
export const pageScript = async (): Promise<string> =>
  `${await bundleScript('tests/page/page-entry.ts', 'Ballast')};window.kept = {};`;

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser('chromium') ?? '', args: ['--no-sandbox'] });
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
