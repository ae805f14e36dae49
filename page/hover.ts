import type { Mark } from './painter';

export interface Hover {
  /** Listens only while there is something to point at. */
  setActive(active: boolean): void;
}

/** The pointer has come to rest on something when it has not moved for this long. */
const REST_MS = 250;

/** What a click on the page already means something for. */
const INTERACTIVE =
  'a[href],area,button,input,select,textarea,option,label,summary,video,audio,iframe,[role=button],[role=link],[role=tab],[role=menuitem],[contenteditable]';

/**
 * Notices rest and click on a highlight. One passive listener that only notes where the pointer is; the page
 * is asked what stands there once the pointer rests. Never prevents, stops or takes over an event.
 */
export function createHover(ports: {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly markAt: (x: number, y: number) => readonly Mark[];
  /** The pointer rests on these marks. */
  readonly onRest: (marks: readonly Mark[], x: number, y: number) => void;
  /** A plain click on these marks, where the page itself has nothing to click. */
  readonly onClick: (marks: readonly Mark[], x: number, y: number) => void;
  /** The pointer rests elsewhere on the page, or the page was clicked elsewhere. */
  readonly onAway: (how: 'rest' | 'click') => void;
}): Hover {
  const { document, signal, markAt } = ports;
  let listening: AbortController | null = null;

  const listen = (stop: AbortSignal): void => {
    let x = 0;
    let y = 0;
    let moved = 0;
    let target: EventTarget | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const wait = moved + REST_MS - performance.now();
      if (wait > 1) {
        timer = setTimeout(look, wait);
        return;
      }
      timer = undefined;
      if (isOurs(target)) return;
      const marks = markAt(x, y);
      if (marks.length > 0) ports.onRest(marks, x, y);
      else ports.onAway('rest');
    };
    document.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerType === 'touch') return;
        x = event.clientX;
        y = event.clientY;
        target = event.target;
        moved = performance.now();
        timer ??= setTimeout(look, REST_MS);
      },
      { passive: true, signal: stop },
    );
    document.addEventListener(
      'click',
      (event) => {
        if (isOurs(event.target)) return;
        const marks = isPlain(document, event) ? markAt(event.clientX, event.clientY) : [];
        if (marks.length > 0) ports.onClick(marks, event.clientX, event.clientY);
        else ports.onAway('click');
      },
      { passive: true, signal: stop },
    );
    stop.addEventListener('abort', () => clearTimeout(timer));
  };

  return {
    setActive(active) {
      if (active === (listening !== null) || signal.aborted) return;
      listening?.abort('ended');
      listening = active ? new AbortController() : null;
      if (listening) listen(AbortSignal.any([listening.signal, signal]));
    },
  };
}

const isOurs = (target: EventTarget | null): boolean =>
  (target as Element | null)?.localName?.startsWith('ballast-') ?? false;

function isPlain(document: Document, event: MouseEvent): boolean {
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if (document.getSelection()?.isCollapsed === false) return false;
  // The path also names what stands inside open shadow roots. A form can shadow `matches` with a field.
  const isInteractive = (target: EventTarget): boolean =>
    (target as Node).nodeType === 1 && Element.prototype.matches.call(target as Element, INTERACTIVE);
  return !event.composedPath().some(isInteractive);
}
