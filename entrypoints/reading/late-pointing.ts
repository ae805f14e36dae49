import { isStillOurs, type PageWorld } from '../../extension/page-world';
import type { PointerEventSeen } from '../../page/hover';
import { obtainParts } from './lent-parts';
import type { Pointing, PointingPorts } from './pointing';

export interface LatePointing extends Pick<Pointing, 'setActive' | 'hide'> {
  /** What answers to the pointer; sent for where it has not come. Null when it may not come any more. */
  obtain(): Promise<Pointing | null>;
}

/**
 * Sends for the card, and for what finds the highlight below the pointer, when the pointer first moves over the page
 * or a card is asked for: a page that is only read does not pay for them. Until the signal.
 */
export const createLatePointing = (world: PageWorld, ports: Omit<PointingPorts, 'isOurs'>): LatePointing => {
  const { document, signal } = ports;
  let pointing: Pointing | null = null;
  let isActive = false;
  let waiting: AbortController | null = null;
  /** The last event that came while it was on its way: a click rather than a move. */
  let seen: PointerEventSeen | null = null;
  /** It did not come: moves do not ask for it again, there are too many. */
  let isRefused = false;

  const obtain = async (): Promise<Pointing | null> => {
    const parts = pointing ? null : await obtainParts(world);
    if (signal.aborted) return null;
    pointing ??= parts?.createPointing({ ...ports, isOurs: () => isStillOurs(world) }) ?? null;
    isRefused = pointing === null;
    listen();
    return pointing;
  };

  const note = (event: PointerEvent | MouseEvent): void => {
    const isMove = event.type === 'pointermove';
    if (isMove && ((event as PointerEvent).pointerType === 'touch' || isRefused)) return;
    const isAsked = seen !== null;
    if (!isMove || seen?.event.type !== 'click') seen = { event, path: event.composedPath() };
    if (!isAsked) void answer();
  };
  const answer = async (): Promise<void> => {
    const there = await obtain();
    if (seen && isActive) there?.take(seen);
    seen = null;
  };

  const listen = (): void => {
    pointing?.setActive(isActive);
    const wants = isActive && !pointing;
    if (wants === (waiting !== null)) return;
    waiting?.abort('ended');
    waiting = wants ? new AbortController() : null;
    if (!waiting) return;
    const until = { passive: true, signal: AbortSignal.any([waiting.signal, signal]) };
    document.addEventListener('pointermove', note, until);
    document.addEventListener('click', note, until);
  };

  return {
    obtain,
    setActive(active) {
      isActive = active;
      listen();
    },
    hide: () => pointing?.hide(),
  };
};
