import type { PageNonce } from './messages';
import { isConnected } from './send-message';

/**
 * What our scripts in one page share. They run in the same isolated world, which the page cannot see; a script
 * that is injected again finds here that it already runs.
 */
export interface PageWorld {
  /** The page as it is now; replaced when a single-page app moves on. */
  page: CurrentPage;
  reader?: RunningScript | undefined;
  panel?: RunningScript | undefined;
  /** What one script lends another; only the entrypoints know the types. */
  readonly lent: { facts?: unknown; metadata?: unknown; onDemand?: unknown };
  /** Ends everything: the extension was replaced, or may no longer read here. */
  readonly lifetime: AbortController;
}

export interface CurrentPage {
  readonly nonce: PageNonce;
  readonly url: string;
  /** Aborted when the page is left. */
  readonly leaving: AbortController;
}

export interface RunningScript {
  readonly nonce: PageNonce;
  /** Called instead of a second start. */
  again(): void;
}

const KEY = Symbol.for('ballast.page');
const home = globalThis as { [KEY]?: PageWorld | undefined };

/** The world of this page; null before the spotter ran, or after its extension was replaced. */
export const pageWorld = (): PageWorld | null => {
  const world = home[KEY];
  return world && !world.lifetime.signal.aborted ? world : null;
};

/** Begins a world; null when a live one is there already. */
export const beginWorld = (url: string): PageWorld | null => {
  if (pageWorld()) return null;
  const lifetime = new AbortController();
  const world: PageWorld = { page: newPage(url, lifetime.signal), lent: {}, lifetime };
  home[KEY] = world;
  return world;
};

/** Leaves the page and begins the next one in the same document. */
export const movePage = (world: PageWorld, url: string): void => {
  world.page.leaving.abort('ended');
  world.page = newPage(url, world.lifetime.signal);
};

/** Checks that the extension still stands behind this script; if not, cleans up without a sound. */
export const isStillOurs = (world: PageWorld): boolean => {
  if (isConnected()) return true;
  world.lifetime.abort('ended');
  return false;
};

const newPage = (url: string, lifetime: AbortSignal): CurrentPage => {
  const leaving = new AbortController();
  lifetime.addEventListener('abort', () => leaving.abort('ended'), { once: true, signal: leaving.signal });
  return { nonce: randomNonce(), url, leaving };
};

/** 128 random bits in hex; `crypto.randomUUID` does not exist on plain-http pages. */
export const randomNonce = (): PageNonce =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((b) => b.toString(16).padStart(2, '0'))
    .join('') as PageNonce;
