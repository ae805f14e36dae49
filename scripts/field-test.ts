/**
 * Opens saved real pages under their own host names in real Chromium with the production build, and prints what
 * became of each and the totals.
 *
 *   npm run field-test                   every policy page and 300 others
 *   npm run field-test -- --pages N      N policy pages and N others, spread over the whole
 *   npm run field-test -- --all          every page
 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension } from '../tests/e2e/chromium/extension-browser';
import type { ReadHere } from '../tests/e2e/chromium/page-code';
import { bundlePageCode, readInIsolation } from '../tests/e2e/chromium/run-in-isolation';
import { type FieldResult, isPolicyElsewhere, printTotals, rowOf } from './field-totals';
import { startProfile, stopProfile } from './main-thread-time';
import { contentTypeOf, hasSavedPages, type SavedPage, savedPages, spread } from './saved-pages';
import { settledState } from './settled-state';

/** After this long, in milliseconds, a page counts as hung. */
const PATIENCE = 30_000;

/** How many pages that are not about policy are taken when nothing else is asked for. */
const OTHERS = 300;

if (!hasSavedPages()) {
  console.log('skipped: the saved pages (../shared) are not here');
  process.exit(0);
}

// of the tree as it is, not of some earlier one
execFileSync(process.execPath, ['scripts/build.mjs', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] });
const code = await bundlePageCode();
const results: FieldResult[] = [];
const ballast = await launchWithExtension({
  extension: resolve('.output', 'chrome-mv3'),
  grants: ['https://*/*', 'http://*/*'],
});
const page = await ballast.context.newPage();
const tab = await ballast.tabOf(page);
const session = await ballast.context.newCDPSession(page);
for (const saved of chosenPages()) {
  const result = await visit(saved, page, ballast);
  results.push(result);
  console.log(rowOf(result));
}
await ballast.close();
const isGood = printTotals(results);
process.exit(isGood ? 0 : 1);

function chosenPages(): readonly SavedPage[] {
  const pages = savedPages();
  const at = process.argv.indexOf('--pages');
  const wanted = at < 0 ? null : Number(process.argv[at + 1]);
  const everything = process.argv.includes('--all');
  const policy = pages.filter(({ kind, lang }) => kind === 'policy' && (lang === 'en' || lang === 'zh'));
  const others = pages.filter(({ kind }) => kind !== 'policy');
  const half = (lang: string) =>
    spread(
      policy.filter((each) => each.lang === lang),
      wanted === null ? pages.length : Math.ceil(wanted / 2),
    );
  // languages that are not read yet: mapped like any page, and not expected to be spotted
  const elsewhere = wanted === null ? pages.filter(isPolicyElsewhere) : [];
  return [
    ...half('en'),
    ...half('zh'),
    ...elsewhere,
    ...spread(others, everything ? pages.length : (wanted ?? OTHERS)),
  ];
}

async function visit(saved: SavedPage, page: Page, ballast: ExtensionBrowser): Promise<FieldResult> {
  const bytes = saved.bytes();
  const errorsBefore = ballast.errors.length;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route('**/*', (route) => {
    const request = route.request();
    const isPage =
      request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url() === saved.url;
    return isPage ? route.fulfill({ contentType: contentTypeOf(bytes), body: bytes }) : route.abort();
  });
  await startProfile(session);
  await page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE }).catch(() => null); // counted as hung below
  const { status, points } = await ballast.inWorker(settledState, {
    tab,
    url: saved.url,
    patience: PATIENCE,
    secondLook: 700,
  });
  const time = await stopProfile(session);
  const read = await readInIsolation(session, code).catch(
    (error: Error): ReadHere => ({ status: 'failed', reason: error.message.split('\n')[0] ?? '' }),
  );
  const errors = ballast.errors
    .slice(errorsBefore)
    .filter((error) => error.includes('chrome-extension://') || error.startsWith('worker:'));
  return { saved, status, points, time, read, errors };
}
