import type { PaintNote } from '../../extension/messages';
import type { PageWords } from '../../extension/page-words';
import { createCard } from '../../page/card';
import { createHover, type PointerEventSeen } from '../../page/hover';
import type { Mark, Painter } from '../../page/painter';
import { cardContents } from './card-contents';

export interface PointingPorts {
  /** The document that the highlights stand in. */
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly painter: Painter;
  readonly words: PageWords;
  readonly noteOf: (id: string) => PaintNote | undefined;
  /** Whether the extension still stands behind this script. */
  readonly isOurs: () => boolean;
}

/** What answers to a pointer on a highlight: the hover and its card. */
export interface Pointing {
  setActive(active: boolean): void;
  /** Answers to an event that came before this was there. */
  take(seen: PointerEventSeen): void;
  open(marks: readonly Mark[], near?: { readonly x: number; readonly y: number }, position?: string): void;
  focusCard(): void;
  hide(): void;
}

/** Until the signal. */
export const createPointing = (ports: PointingPorts): Pointing => {
  const { document, signal, painter, words } = ports;
  let cardIsPinned = false;
  const card = createCard({
    document,
    signal,
    words: { close: words['card.close'], why: words['card.why'], noMatch: words['card.fresh'] },
    onClosed: () => {
      cardIsPinned = false;
    },
  });
  const open: Pointing['open'] = (marks, near, position) => {
    const [first] = marks;
    const range = first && painter.rangeOf(first.id);
    if (!range) return;
    const notes = marks.flatMap(({ id }) => ports.noteOf(id) ?? []);
    card.show(cardContents(notes, words), range, near, position);
  };
  const hover = createHover({
    document,
    signal,
    markAt: (x, y) => (ports.isOurs() ? painter.markAt(x, y) : []),
    onRest: (marks, x, y) => {
      if (!cardIsPinned) open(marks, { x, y });
    },
    onClick: (marks, x, y) => {
      open(marks, { x, y });
      cardIsPinned = card.isOpen;
    },
    onAway: (how) => {
      if (how === 'click' || !cardIsPinned) card.hide();
    },
  });
  return {
    setActive: hover.setActive,
    take: hover.take,
    open,
    focusCard: card.focusCard,
    hide: card.hide,
  };
};
