import { withoutFragment } from '../briefings/page-address';

export interface PageWatch {
  /** The address last noticed, without a fragment that does not route. */
  readonly url: () => string;
  /** Also watches these documents of frames and shadow roots, into which the page's own observer does not see. */
  follow(roots: Iterable<Node>): void;
}

/** A page is settled when nothing has changed for this long, or at the latest after `LATEST_MS`. */
const SETTLED_MS = 500;
const LATEST_MS = 4000;
/** A page that never rests (a ticker, a clock) is heard of more and more seldom, up to this. */
const LONGEST_PAUSE_MS = 20_000;
/** More records than this in one batch are taken as a change without looking at each. */
const MAX_RECORDS = 200;

/**
 * Tells when a page becomes another page, changes, is put away and comes back. One mutation observer, no
 * polling: changes are gathered until the page rests, and never told while it is hidden.
 */
export function watchPage(ports: {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The address changed without a load, and the content has settled since. */
  readonly onNavigated: (url: string) => void;
  /** The content changed, and has settled since. */
  readonly onContentChanged: () => void;
  /** Changes outside this node are not told; null or a node no longer in the page: all are. */
  readonly within?: () => Node | null;
  /** The page came back from the back/forward cache. */
  readonly onRestored?: () => void;
  /** The page goes into the back/forward cache or away. */
  readonly onLeft?: () => void;
}): PageWatch {
  const { document, signal } = ports;
  const view = document.defaultView;
  if (!view) return { url: () => '', follow: () => undefined };
  let url = addressOf(view);
  let navigated = false;
  let changed = false;
  let since = 0;
  let told = 0;
  let pause = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void => {
    timer = undefined;
    if (signal.aborted || document.hidden) return;
    if (navigated) {
      navigated = changed = false;
      pause = 0;
      ports.onNavigated(view.location.href);
    } else if (changed) {
      changed = false;
      const now = performance.now();
      pause = now - told < pause + LATEST_MS ? Math.min(LONGEST_PAUSE_MS, (pause || SETTLED_MS) * 2) : 0;
      told = now;
      ports.onContentChanged();
    }
  };
  const schedule = (): void => {
    if (document.hidden || (!navigated && !changed)) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    else clearTimeout(timer);
    const wait = Math.min(SETTLED_MS, Math.max(0, since + LATEST_MS - now));
    timer = setTimeout(tell, navigated ? wait : Math.max(wait, told + pause - now));
  };
  const notice = (): void => {
    const next = addressOf(view);
    if (next !== url) {
      url = next;
      navigated = true;
    }
    schedule();
  };

  const observer = new MutationObserver((records) => {
    if (records.length > MAX_RECORDS || records.some((record) => concerns(record, ports.within?.() ?? null)))
      changed = true;
    notice();
  });
  let roots: Iterable<Node> = [document];
  const observe = (): void => {
    for (const root of roots) observer.observe(root, { childList: true, subtree: true, characterData: true });
  };
  const rest = (): void => {
    clearTimeout(timer);
    timer = undefined;
    observer.disconnect();
  };
  signal.addEventListener('abort', rest);

  const on = (target: EventTarget | undefined, type: string, run: (event: Event) => void): void =>
    target?.addEventListener(type, run, { signal });
  // The Navigation API tells of `pushState` too; where it is missing, the mutations that follow do.
  on((view as { navigation?: EventTarget }).navigation, 'currententrychange', notice);
  on(view, 'popstate', notice);
  on(view, 'hashchange', notice);
  on(document, 'visibilitychange', notice);
  on(view, 'pagehide', () => {
    rest();
    ports.onLeft?.();
  });
  on(view, 'pageshow', (event) => {
    if (!(event as PageTransitionEvent).persisted) return;
    observe();
    ports.onRestored?.();
    notice();
  });
  // `load` does not bubble; of frames only: each picture has one too
  document.addEventListener(
    'load',
    ({ target }) => {
      if (!/^I?FRAME$/i.test((target as Element).nodeName)) return;
      changed = true;
      schedule();
    },
    { capture: true, signal },
  );
  void whenShown(document, signal).then((shown) => {
    if (shown) observe();
  });
  return {
    url: () => url,
    follow(inner) {
      roots = new Set([document, ...inner]);
      observer.disconnect();
      if (!signal.aborted) observe();
    },
  };
}

/** Resolves once a prerendered page is really shown: true at once for any other; false when aborted before. */
export function whenShown(document: Document, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  if (!(document as { prerendering?: boolean }).prerendering) return Promise.resolve(true);
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(true), { once: true, signal });
    signal.addEventListener('abort', () => resolve(false), { once: true });
  });
}

/** The address that names the page: a fragment only counts where it routes (`#/…`, `#!…`). */
const addressOf = (view: Window): string => withoutFragment(view.location.href);

function concerns(record: MutationRecord, within: Node | null): boolean {
  const changes = [...record.addedNodes, ...record.removedNodes];
  if (record.type === 'childList' && changes.every((node) => isOurs(node))) return false;
  // a document whose frame was taken away has no window any more
  if (!within?.isConnected || !within.ownerDocument?.defaultView) return true;
  let target: Node | undefined = record.target;
  while (target && !within.contains(target)) target = (target.getRootNode() as Partial<ShadowRoot>).host;
  return target !== undefined || changes.some((node) => node.contains(within));
}

const isOurs = (node: Node): boolean => (node as Element).localName?.startsWith('ballast-') ?? false;
