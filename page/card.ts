import type { Kind } from '../analysis/kind';
import { parentOf } from './flat-tree';
import { freeArea } from './free-area';
import { makeElement } from './make-element';
import { toneOf } from './page-tone';
import { createShadowHost, surfaceCss } from './shadow-host';

/** What a card says of one highlight, ready to be shown. */
export interface CardContent {
  readonly kind: Kind;
  readonly kindLabel: string;
  /** The cues, as words of the page or names of rules. */
  readonly why: readonly string[];
  /** The briefing's point it was compared with, and how it compares; null when it matches none. */
  readonly matched: { readonly status: string; readonly text: string; readonly quotation?: string } | null;
  readonly actions: readonly { readonly label: string; readonly run: () => void }[];
}

export interface CardWords {
  readonly close: string;
  readonly why: string;
  /** Shown where `matched` is null. */
  readonly noMatch: string;
}

export interface Card {
  /** Shows one entry for each kind of the sentence, beside `range`; nothing happens when it is not drawn. */
  show(
    contents: readonly CardContent[],
    range: Range,
    near?: { readonly x: number; readonly y: number },
    /** Which of the highlights this is, in words. */
    position?: string,
  ): void;
  hide(): void;
  /** Moves the focus into the open card; closing it gives the focus back. */
  focusCard(): void;
  readonly isOpen: boolean;
}

const GAP = 8;
/** Where the sentence leaves less room than this, in pixels, the card lies over its end or beginning, and scrolls. */
const LEAST_HEIGHT = 120;

const CSS_TEXT =
  '.card{position:fixed;left:0;top:0;width:max-content;max-width:min(340px,calc(100vw - 16px));max-height:min(420px,70vh);overflow:auto;padding:12px 14px;overscroll-behavior:contain}' +
  'header{display:flex;align-items:center;gap:8px;justify-content:space-between}.place{flex:1}h2{margin:0;font:600 14px/1.4 system-ui,sans-serif}' +
  'section+section{border-top:1px solid var(--edge);margin-top:10px;padding-top:10px}p{margin:6px 0 0}.soft{color:var(--soft)}.cue{border-bottom:1px solid var(--edge)}blockquote{margin:6px 0 0;padding-left:8px;border-left:2px solid var(--edge);color:var(--soft)}' +
  '.actions{display:flex;gap:6px;margin-top:8px}.actions button{border-color:var(--edge)}';

/** A small card in a closed shadow root that explains a highlight. Reached by pointer and keyboard, Escape closes it. */
export function createCard(ports: {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly words: CardWords;
  readonly onClosed?: () => void;
}): Card {
  const { document, signal, words } = ports;
  const view = document.defaultView;
  let open: { readonly stop: AbortController; readonly box: HTMLElement; before: Element | null } | null =
    null;

  const hide = (): void => {
    if (!open) return;
    const { stop, before } = open;
    open = null;
    stop.abort('ended');
    (before as HTMLElement | null)?.focus?.({ preventScroll: true });
    ports.onClosed?.();
  };

  const build = (contents: readonly CardContent[], position?: string): HTMLElement => {
    const close = makeElement(document, 'button', { type: 'button', 'aria-label': words.close }, '×');
    close.addEventListener('click', hide);
    const place = makeElement(document, 'span', { class: 'soft place', id: 'place' }, position ?? '');
    const box = makeElement(document, 'div', {
      class: 'card',
      role: 'dialog',
      'aria-labelledby': 'title place',
      tabindex: '-1',
    });
    contents.forEach((content, i) => {
      const title = makeElement(
        document,
        'h2',
        { class: content.kind, ...(i === 0 && { id: 'title' }) },
        content.kindLabel,
      );
      const section = makeElement(
        document,
        'section',
        {},
        makeElement(document, 'header', {}, title, ...(i === 0 ? [place, close] : [])),
      );
      if (content.why.length > 0)
        section.append(
          makeElement(
            document,
            'p',
            { class: 'soft' },
            `${words.why} `,
            ...content.why.flatMap((cue, n) => [
              n > 0 ? ', ' : '',
              makeElement(document, 'span', { class: 'cue' }, cue),
            ]),
          ),
        );
      const { matched } = content;
      section.append(
        matched
          ? makeElement(
              document,
              'p',
              {},
              makeElement(document, 'strong', {}, matched.status),
              ` ${matched.text}`,
            )
          : makeElement(document, 'p', {}, words.noMatch),
      );
      if (matched?.quotation) section.append(makeElement(document, 'blockquote', {}, matched.quotation));
      if (content.actions.length > 0) {
        const row = makeElement(document, 'div', { class: 'actions' });
        for (const { label, run } of content.actions) {
          const button = makeElement(document, 'button', { type: 'button' }, label);
          button.addEventListener('click', run);
          row.append(button);
        }
        section.append(row);
      }
      box.append(section);
    });
    return box;
  };

  signal.addEventListener('abort', hide);
  return {
    hide,
    get isOpen() {
      return open !== null;
    },
    focusCard() {
      if (!open) return;
      if (document.activeElement?.localName !== 'ballast-card') open.before = document.activeElement;
      open.box.focus({ preventScroll: true });
    },
    show(contents, range, near, position) {
      const before = open?.before ?? null;
      const hadFocus = document.activeElement?.localName === 'ballast-card';
      open?.stop.abort('ended');
      open = null;
      if (!view || signal.aborted || !anchorOf(range, near)) return;
      const stop = new AbortController();
      const css = surfaceCss('.card', toneOf(parentOf(range.startContainer))) + CSS_TEXT;
      const { host, root } = createShadowHost(document, 'ballast-card', css, stop.signal);
      const box = build(contents, position);
      root.append(box);
      // above the dialog, popover or full screen that may hold the sentence; it was opened after them
      host.popover = 'manual';
      host.showPopover?.();
      open = { stop, box, before };
      if (hadFocus) box.focus({ preventScroll: true });
      const place = (): void => {
        const anchor = anchorOf(range, near);
        if (anchor) placeCard(view, box, anchor, range);
        else hide();
      };
      place();
      let laidOut: ResizeObserver | null = null;
      // when the frame is laid out: asked before, all that came with a panel would be laid out in a task of ours
      const follow = (): void => {
        if (laidOut) return;
        laidOut = new view.ResizeObserver(() => {
          laidOut?.disconnect();
          laidOut = null;
          near = undefined;
          place();
        });
        laidOut.observe(box);
      };
      stop.signal.addEventListener('abort', () => laidOut?.disconnect());
      const passive = { passive: true, capture: true, signal: stop.signal };
      view.addEventListener('scroll', follow, passive);
      view.addEventListener('resize', follow, passive);
      // the panel came, moved or went, and says so by this mark
      const moved = new view.MutationObserver(follow);
      moved.observe(host, { attributeFilter: ['data-beside'] });
      stop.signal.addEventListener('abort', () => moved.disconnect());
      const closeOnEscape = (event: Event): void => {
        if ((event as KeyboardEvent).key === 'Escape') hide();
      };
      root.addEventListener('keydown', closeOnEscape, { signal: stop.signal });
      view.addEventListener('keydown', closeOnEscape, { capture: true, passive: true, signal: stop.signal });
    },
  };
}

/** The line of the sentence that the pointer is on, else its first line; null once it is out of the window. */
function anchorOf(range: Range, near?: { readonly x: number; readonly y: number }): DOMRect | null {
  const height = range.startContainer.ownerDocument?.defaultView?.innerHeight ?? 0;
  let anchor: DOMRect | null = null;
  for (const rect of range.getClientRects()) {
    if (rect.width === 0 || rect.bottom < 0 || rect.top > height) continue;
    if (!near) return rect;
    anchor ??= rect;
    if (near.y >= rect.top && near.y <= rect.bottom) return rect;
  }
  return anchor;
}

/** Below or above the whole sentence, else beside it: never over it while there is room anywhere. */
function placeCard(view: Window, box: HTMLElement, anchor: DOMRect, range: Range): void {
  const area = freeArea(view);
  box.style.maxHeight = '';
  const { width, height } = box.getBoundingClientRect();
  const lines = [...range.getClientRects()].filter((rect) => rect.width > 0);
  const above = Math.min(...lines.map((rect) => rect.top)) - GAP;
  const below = Math.max(...lines.map((rect) => rect.bottom)) + GAP;
  const before = Math.min(...lines.map((rect) => rect.left)) - GAP - width;
  const after = Math.max(...lines.map((rect) => rect.right)) + GAP;
  let left = Math.max(area.left + GAP, Math.min(anchor.left, area.right - width - GAP));
  let top = below;
  const roomBelow = area.bottom - GAP - below;
  const roomAbove = above - area.top - GAP;
  if (height > roomBelow) {
    const beside = [after, before].find((x) => x >= area.left + GAP && x + width <= area.right - GAP);
    if (height <= roomAbove) top = above - height;
    else if (beside !== undefined) {
      left = beside;
      top = Math.max(area.top + GAP, Math.min(anchor.top, area.bottom - GAP - height));
    } else {
      const room = Math.max(roomBelow, roomAbove, LEAST_HEIGHT);
      box.style.maxHeight = `${room}px`;
      const shown = Math.min(height, room);
      const isBelow = roomBelow >= roomAbove;
      top = isBelow ? Math.min(below, area.bottom - GAP - shown) : Math.max(area.top + GAP, above - shown);
    }
  }
  box.style.transform = `translate(${Math.round(left)}px,${Math.round(top)}px)`;
}
