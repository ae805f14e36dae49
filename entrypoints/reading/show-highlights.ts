import type { PaintOrder } from '../../extension/messages';
import type { PageWorld } from '../../extension/page-world';
import { receiveInPage } from '../../extension/receive-in-page';
import { askBackground } from '../../extension/send-message';
import { createPainter } from '../../page/painter';
import type { TextMap } from '../../page/text-map';

export interface HighlightParts {
  readonly world: PageWorld;
  readonly map: TextMap;
  readonly order: PaintOrder;
  readonly signal: AbortSignal;
  /** The text of the page has changed. */
  readonly readAgain: () => void;
}

/** Paints the points of a page and answers for them until the signal. */
export const showHighlights = ({ world, map, order, signal }: HighlightParts): void => {
  const painter = createPainter({ document, map, signal });
  const { lost } = painter.paint(order.notes);
  painter.setLevel(order.level);
  if (lost.length > 0) void askBackground('reportLost', { nonce: world.page.nonce, lost });
  receiveInPage(
    {
      goToPoint: ({ point }) => {
        if (painter.scrollTo(point)) painter.flash(point);
      },
      stepHighlight: ({ direction }) => void painter.step(direction),
      setHighlightLevel: ({ level }) => painter.setLevel(level),
    },
    signal,
  );
  signal.addEventListener('abort', () => painter.clear());
};
