import type { Mark } from './painter';

export interface Hover {
  /** Listens only while there is something to point at. */
  setActive(active: boolean): void;
  /** Answers to an event that came before this listened, if it listens now. */
  take(seen: PointerEventSeen): void;
}

/** A move of the pointer, or a click, with its path, which only its listener is told. */
export interface PointerEventSeen {
  readonly event: PointerEvent | MouseEvent;
  readonly path: readonly EventTarget[];
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
  let take: ((seen: PointerEventSeen) => void) | null = null;

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
    const move = (event: PointerEvent): void => {
      if (event.pointerType === 'touch') return;
      x = event.clientX;
      y = event.clientY;
      target = event.target;
      moved = performance.now();
      timer ??= setTimeout(look, REST_MS);
    };
    const click = (event: MouseEvent, path: readonly EventTarget[]): void => {
      if (isOurs(event.target)) return;
      const marks = isPlain(document, event, path) ? markAt(event.clientX, event.clientY) : [];
      if (marks.length > 0) ports.onClick(marks, event.clientX, event.clientY);
      else ports.onAway('click');
    };
    const until = { passive: true, signal: stop };
    document.addEventListener('pointermove', move, until);
    document.addEventListener('click', (event) => click(event, event.composedPath()), until);
    stop.addEventListener('abort', () => clearTimeout(timer));
    take = ({ event, path }) => (event.type === 'click' ? click(event, path) : move(event as PointerEvent));
  };

  return {
    setActive(active) {
      if (active === (listening !== null) || signal.aborted) return;
      listening?.abort('ended');
      listening = active ? new AbortController() : null;
      take = null;
      if (listening) listen(AbortSignal.any([listening.signal, signal]));
    },
    take: (seen) => take?.(seen),
  };
}

const isOurs = (target: EventTarget | null): boolean =>
  (target as Element | null)?.localName?.startsWith('ballast-') ?? false;

function isPlain(document: Document, event: MouseEvent, path: readonly EventTarget[]): boolean {
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if (document.getSelection()?.isCollapsed === false) return false;
  // The path also names what stands inside open shadow roots. A form can shadow `matches` with a field.
  const isInteractive = (target: EventTarget): boolean =>
    (target as Node).nodeType === 1 && Element.prototype.matches.call(target as Element, INTERACTIVE);
  return !path.some(isInteractive);
}
