import { type Browser, chromium } from '@playwright/test';
import { FirefoxBrowser } from '../../tests/e2e/firefox-driver';
import type { DocumentCheck } from '../../tests/fuzzing/check-document';
import { bundleFuzz, inGroups, serveEmptyPage } from '../../tests/fuzzing/fuzz-page';
import type { FuzzDocument } from '../../tests/fuzzing/generate-document';
import { openIsolatedWorld } from '../../tests/fuzzing/isolated-world';
import { findBrowser } from '../browsers.mjs';
import type { FuzzTotals } from './fuzz-totals';

/** One browser with the empty page and the checks in it. */
interface Bench {
  check(documents: readonly FuzzDocument[]): Promise<readonly DocumentCheck[]>;
  close(): Promise<void>;
}

/** A group of documents that takes longer than this hangs, milliseconds. */
const PATIENCE = 90_000;

/** The browser gives and takes the same JSON, whichever it is. */
const callOf = (documents: readonly FuzzDocument[]): string =>
  `JSON.stringify(Fuzz.checkAll(${JSON.stringify(documents)}))`;
const checksOf = (answer: unknown): readonly DocumentCheck[] => JSON.parse(String(answer));

/** Reads and paints documents in a real browser. A group that hangs is taken apart in a new one. */
export async function fuzzInBrowser(
  name: 'Chromium' | 'Firefox',
  documents: Iterable<FuzzDocument>,
  totals: FuzzTotals,
): Promise<void> {
  const server = await serveEmptyPage();
  const code = await bundleFuzz();
  const open = () => (name === 'Chromium' ? openChromium(server.url, code) : openFirefox(server.url, code));
  let bench = await open();
  const tryGroup = async (group: readonly FuzzDocument[]): Promise<readonly DocumentCheck[] | null> => {
    const checks = await Promise.race([bench.check(group).catch(() => null), silence()]);
    if (checks) return checks;
    await bench.close();
    bench = await open();
    return null;
  };
  for (const group of inGroups(documents)) {
    const checks = await tryGroup(group);
    if (checks) for (const [i, document] of group.entries()) add(totals, document, checks[i]);
    else for (const document of group) add(totals, document, (await tryGroup([document]))?.[0]);
  }
  await bench.close();
  server.close();
}

const add = (totals: FuzzTotals, document: FuzzDocument, check: DocumentCheck | undefined): void => {
  if (check) totals.add(document, check);
  else totals.fail('hung or ended the page', `${document.run}:${document.index}`);
};

const silence = (): Promise<null> => new Promise((done) => setTimeout(() => done(null), PATIENCE).unref());

async function openChromium(url: string, code: string): Promise<Bench> {
  const browser: Browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? '',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(url);
  const world = await openIsolatedWorld(page);
  await world.run(code);
  return {
    check: async (documents) => checksOf(await world.run(callOf(documents))),
    close: () => browser.close(),
  };
}

async function openFirefox(url: string, code: string): Promise<Bench> {
  const firefox = await FirefoxBrowser.launch({});
  const tab = await firefox.open(url);
  const run = async (expression: string): Promise<unknown> => {
    const target = { context: tab.context, sandbox: 'ballast-test' };
    const answer = await firefox.send('script.evaluate', { expression, target, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(JSON.stringify(answer.exceptionDetails).slice(0, 2000));
    return (answer.result as { value?: unknown }).value;
  };
  await run(`${code};0`);
  return {
    check: async (documents) => checksOf(await run(callOf(documents))),
    close: () => firefox.close(),
  };
}
