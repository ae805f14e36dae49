import type { PageWorld } from '../../extension/page-world';
import { askBackground } from '../../extension/send-message';
import { firstRect } from '../../page/first-rect';
import { isDrawn } from '../../page/whole-text';

/** Tells the views which points they are to list as text, since the page does not show them. */
export interface LostPoints {
  /** Another reading is painted: nothing was reported of it. */
  forget(): void;
  /** These have no place on the page, after each painting. */
  setGone(ids: readonly string[]): void;
  /** This was asked for and is in the page, but not drawn, as in a closed fold: until it is. */
  addUndrawn(id: string): void;
  has(id: string): boolean;
}

/** Until the signal; `rangeOf` is where a point stands now, `onTold` is called when others are lost than before. */
export const createLostPoints = (
  world: PageWorld,
  signal: AbortSignal,
  rangeOf: (id: string) => Range | null,
  onTold: () => void,
): LostPoints => {
  let gone: readonly string[] = [];
  let undrawn: readonly string[] = [];
  /** What the background believes: of a new reading, that all is placed. */
  let told = '';

  const report = (): void => {
    undrawn = undrawn.filter((id) => !gone.includes(id) && !isShown(rangeOf(id)));
    if (undrawn.length === 0) opened.disconnect();
    const lost = [...gone, ...undrawn];
    if (lost.join() === told) return;
    void askBackground('reportLost', { nonce: world.page.nonce, lost });
    told = lost.join();
    onTold();
  };
  // tells when text is drawn at last, whatever opened it: a fold, a tab, a style sheet
  const opened = new IntersectionObserver(report, { rootMargin: '100%' });
  signal.addEventListener('abort', () => opened.disconnect());

  return {
    has: (id) => gone.includes(id) || undrawn.includes(id),
    forget() {
      gone = undrawn = [];
      told = '';
      opened.disconnect();
    },
    setGone(ids) {
      gone = ids;
      report();
    },
    addUndrawn(id) {
      undrawn = [...undrawn, id];
      const element = rangeOf(id)?.startContainer.parentElement;
      if (element) opened.observe(element);
      report();
    },
  };
};

const isShown = (range: Range | null): boolean =>
  range !== null && firstRect(range) !== null && isDrawn(range.startContainer);
