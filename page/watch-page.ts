export interface PageWatch {
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
/** Attributes by which pages show and hide text. */
const SHOWING = ['class', 'style', 'hidden', 'open'];

/**
 * Tells when the content of a page has changed and come to rest. One mutation observer, no polling: changes are
 * gathered until the page rests, and neither told nor timed while it is hidden or in the back/forward cache.
 */
export function watchPage(ports: {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly onContentChanged: () => void;
  /** Changes outside this node are not told; null or a node no longer in the page: all are. */
  readonly within: () => Node | null;
}): PageWatch {
  const { document, signal } = ports;
  let changed = false;
  let since = 0;
  let told = 0;
  let pause = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void => {
    timer = undefined;
    if (document.hidden) return;
    changed = false;
    const now = performance.now();
    pause = now - told < pause + LATEST_MS ? Math.min(LONGEST_PAUSE_MS, (pause || SETTLED_MS) * 2) : 0;
    told = now;
    ports.onContentChanged();
  };
  const schedule = (): void => {
    if (document.hidden || !changed) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    else clearTimeout(timer);
    const wait = Math.min(SETTLED_MS, Math.max(0, since + LATEST_MS - now));
    timer = setTimeout(tell, Math.max(wait, told + pause - now));
  };

  const observer = new MutationObserver((records) => {
    changed ||= records.length > MAX_RECORDS || concern(records, ports.within());
    schedule();
  });
  let roots: Iterable<Node> = [document];
  const observe = (): void => {
    const all = { childList: true, subtree: true, characterData: true, attributeFilter: SHOWING };
    for (const root of roots) observer.observe(root, all);
  };
  const rest = (): void => {
    clearTimeout(timer);
    timer = undefined;
    observer.disconnect();
  };
  signal.addEventListener('abort', rest);
  const on = (target: EventTarget, type: string, run: (event: Event) => void, capture = false): void =>
    target.addEventListener(type, run, { capture, signal });
  const view = document.defaultView ?? document;
  on(document, 'visibilitychange', schedule);
  on(view, 'pagehide', rest);
  on(view, 'pageshow', (event) => {
    if (!(event as PageTransitionEvent).persisted) return;
    observe();
    schedule();
  });
  // `load` does not bubble; of frames only: each picture has one too
  const onLoad = ({ target }: Event): void => {
    if (!/^I?FRAME$/i.test((target as Element).nodeName)) return;
    changed = true;
    schedule();
  };
  on(document, 'load', onLoad, true);
  observe();
  return {
    follow(inner) {
      roots = new Set([document, ...inner]);
      observer.disconnect();
      if (!signal.aborted) observe();
    },
  };
}

/** Whether a node still stands in the page: a document whose frame was taken away has no window any more. */
export const isInPage = (node: Node | null): node is Node =>
  Boolean(node?.isConnected && node.ownerDocument?.defaultView);

const concern = (records: readonly MutationRecord[], within: Node | null): boolean =>
  records.some(({ target, type, addedNodes, removedNodes }) => {
    const changes = [...addedNodes, ...removedNodes];
    if (type === 'childList' && changes.every(isOurs)) return false;
    if (!isInPage(within)) return true;
    if (changes.some((node) => node.contains(within))) return true;
    if (type === 'attributes' && target.contains(within)) return true;
    let inside: Node | undefined = target;
    while (inside && !within.contains(inside)) inside = (inside.getRootNode() as Partial<ShadowRoot>).host;
    return inside !== undefined;
  });

const isOurs = (node: Node): boolean => (node as Element).localName?.startsWith('ballast-') ?? false;
