/** Frames looked into, and how deep they may stand in one another. */
const MOST = 20;
const DEPTH = 3;
/** A frame smaller than this, in pixels, shows no article. */
const WIDTH = 200;
const HEIGHT = 100;

/**
 * The documents of the frames of the page's own origin that are large enough to show an article; a frame of
 * another origin, or sandboxed into one, is not touched.
 */
export function frameDocuments(document: Document, depth = DEPTH): readonly Document[] {
  // the number of frames: most pages have none, and are asked nothing more
  if (depth === 0 || !document.defaultView?.length) return [];
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe,frame')].slice(0, MOST);
  return frames.flatMap((frame) => {
    const inner = isOwn(frame, document) ? frame.contentDocument : null;
    if (!inner?.body || frame.clientWidth < WIDTH || frame.clientHeight < HEIGHT) return [];
    return [inner, ...frameDocuments(inner, depth - 1)];
  });
}

/**
 * Asked before its document is, for which the browser would make a world of ours in each frame: a third of a
 * millisecond. A frame without an address is filled by a script, mostly with advertising.
 */
function isOwn(frame: HTMLIFrameElement, document: Document): boolean {
  const address = frame.getAttribute('src') ?? '';
  if (frame.hasAttribute('srcdoc')) return true;
  if (address === '' || !URL.canParse(address, document.baseURI)) return false;
  return new URL(address, document.baseURI).origin === document.defaultView?.origin;
}
