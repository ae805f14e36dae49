import type { CDPSession, Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../tests/e2e/chromium/extension-browser';
import { type SettledState, settledState } from '../settled-state';
import { startTrace, type TraceEvent } from './page-trace';

/** A page as its server sends it. */
export interface ServedPage {
  readonly url: string;
  readonly contentType: string;
  readonly body: string | Buffer;
}

/** After this long, in milliseconds, a page counts as hung. */
const PATIENCE = 30_000;
/** A frame or two, in which the browser draws what was painted; milliseconds. */
const DRAWN = 120;

export interface Visit extends SettledState {
  readonly events: readonly TraceEvent[];
}

/** The address of the next page of the same site. */
const nextOf = (url: string): string => {
  const next = new URL(url);
  next.searchParams.set('next', '1');
  return next.href;
};

/** Opens a page in a tab of its own, under its own address; whatever else it asks for is refused. */
export async function openServed(browser: ExtensionBrowser, served: ServedPage): Promise<[Page, CDPSession]> {
  const page = await browser.context.newPage();
  await page.route('**/*', (route) => {
    const request = route.request();
    const isPage =
      request.isNavigationRequest() &&
      request.frame() === page.mainFrame() &&
      [served.url, nextOf(served.url)].includes(request.url());
    return isPage ? route.fulfill({ contentType: served.contentType, body: served.body }) : route.abort();
  });
  return [page, await browser.context.newCDPSession(page)];
}

/**
 * Visits a page with Ballast as a user does: a new tab with a process of its own, nothing compiled, nothing run
 * before. Ends when the reading is settled and drawn.
 */
export async function visitWithBallast(ballast: ExtensionBrowser, served: ServedPage): Promise<Visit> {
  const [page, session] = await openServed(ballast, served);
  const tab = await ballast.tabOf(page);
  const stop = await startTrace(session);
  await page.goto(served.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE }).catch(() => null); // counted as hung
  const wanted = { tab, url: served.url, patience: PATIENCE, secondLook: 100 };
  const state = await ballast.inWorker(settledState, wanted);
  await pause(DRAWN);
  const events = await stop();
  await page.close();
  return { ...state, events };
}

/** Visits a page with the extension that clones and parses it, likewise. */
export async function visitWithStock(
  stock: ExtensionBrowser,
  served: ServedPage,
): Promise<readonly TraceEvent[]> {
  const [page, session] = await openServed(stock, served);
  const stop = await startTrace(session);
  await page.goto(served.url, { waitUntil: 'load', timeout: PATIENCE }).catch(() => null); // has no figures then
  await pause(DRAWN);
  const events = await stop();
  await page.close();
  return events;
}

/** As `visitWithBallast`, on to the next page of the same site in the same process, where all was compiled and run once. */
export async function goOnWithBallast(ballast: ExtensionBrowser, served: ServedPage): Promise<Visit> {
  const [page, session] = await openServed(ballast, served);
  const tab = await ballast.tabOf(page);
  const visit = async (url: string): Promise<SettledState> => {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE }).catch(() => null); // counted as hung
    const state = await ballast.inWorker(settledState, { tab, url, patience: PATIENCE, secondLook: 100 });
    await pause(DRAWN);
    return state;
  };
  await visit(served.url);
  const stop = await startTrace(session);
  const state = await visit(nextOf(served.url));
  const events = await stop();
  await page.close();
  return { ...state, events };
}

/** As `visitWithStock`, likewise. */
export async function goOnWithStock(
  stock: ExtensionBrowser,
  served: ServedPage,
): Promise<readonly TraceEvent[]> {
  const [page, session] = await openServed(stock, served);
  const visit = async (url: string): Promise<void> => {
    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE }).catch(() => null); // has no figures then
    await pause(DRAWN);
  };
  await visit(served.url);
  const stop = await startTrace(session);
  await visit(nextOf(served.url));
  const events = await stop();
  await page.close();
  return events;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
