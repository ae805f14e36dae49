import type { Inside } from '../../page/profile-page';

/** No change for this long counts as settled, milliseconds. */
const QUIET = 400;
/** A page that never rests (a ticker, a live blog) is looked at after this long all the same, milliseconds. */
const LONGEST_WAIT = 2_000;
/** Never waits longer than this, milliseconds: some pages never rest. */
const PATIENCE = 3_000;

/**
 * Resolves when the document has changed and come to rest, or after three seconds: a single-page app announces a
 * move before the new content is there, so the first quiet does not count.
 */
export const contentSettled = (document: Document, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = new AbortController();
    const finish = (): void => {
      done.abort('ended');
      resolve();
    };
    watch(document, done.signal, finish);
    const timer = setTimeout(finish, PATIENCE);
    done.signal.addEventListener('abort', () => clearTimeout(timer));
    signal.addEventListener('abort', finish, { signal: done.signal });
    if (signal.aborted) finish();
  });

/** At most this many looks at a page that was no article at first: each costs up to a millisecond. */
const LOOKS = 4;
/** A page that has not become an article by then is left alone, milliseconds. */
const GIVE_UP = 30_000;

/**
 * Calls `look` when the page has grown and come to rest, until it says true, four times at most. `inside` is what the
 * last look found: an article may be drawn in a shadow root or frame that is there already.
 */
export const lookAgain = (
  document: Document,
  signal: AbortSignal,
  look: () => Promise<boolean>,
  inside: Inside = { places: new Set(), isAwaiting: false },
): void => {
  if (signal.aborted) return;
  const done = new AbortController();
  const timer = setTimeout(() => done.abort('ended'), GIVE_UP);
  done.signal.addEventListener('abort', () => clearTimeout(timer));
  signal.addEventListener('abort', () => done.abort('ended'), { signal: done.signal });
  let looks = 0;
  const onRest = async (): Promise<void> => {
    looks += 1;
    const isDone = await look();
    if (isDone || looks >= LOOKS) done.abort('ended');
    else observe();
  };
  const observe = watch(document, done.signal, onRest, inside);
};

/**
 * Calls `onRest` after each burst of changes, or in its middle when it lasts. Watches the document, so a replaced body
 * is seen too; gives what also watches the places inside that have been found since.
 */
const watch = (
  document: Document,
  signal: AbortSignal,
  onRest: () => void,
  inside?: Inside,
): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  const rest = (): void => {
    since = null;
    onRest();
  };
  const notice = (): void => {
    const now = performance.now(); // never set back, unlike the clock
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(rest, Math.max(0, Math.min(QUIET, since + LONGEST_WAIT - now)));
  };
  const observer = new MutationObserver(notice);
  const observe = (): void => {
    if (signal.aborted) return;
    for (const node of [document, ...(inside?.places ?? [])])
      observer.observe(node, { childList: true, subtree: true });
  };
  observe();
  // A frame may bring the article, and so may a script for which elements wait: giving them their shadow roots
  // changes nothing else. `load` does not bubble, and each picture has one.
  const onLoad = ({ target }: Event): void => {
    const { nodeName } = target as Element;
    if (/^I?FRAME$/i.test(nodeName) || (inside?.isAwaiting && /^SCRIPT$/i.test(nodeName))) notice();
  };
  document.addEventListener('load', onLoad, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return observe;
};
