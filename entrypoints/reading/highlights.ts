import type { Span } from '../../analysis/span';
import type { HighlightLevel } from '../../briefings/page-state';
import type { PaintNote, PaintOrder } from '../../extension/messages';
import { fillIn, type PageWords } from '../../extension/page-words';
import type { PageWorld } from '../../extension/page-world';
import { receiveInPage } from '../../extension/receive-in-page';
import { askBackground } from '../../extension/send-message';
import { tellChoice } from '../../extension/tell-choice';
import type { Follower } from '../../page/create-follower';
import type { Guide } from '../../page/create-guide';
import { createLegend, type Legend } from '../../page/legend';
import { toneOf } from '../../page/page-tone';
import { createPainter, type Painter } from '../../page/painter';
import { isSameRange } from '../../page/same-range';
import type { TextMap } from '../../page/text-map';
import { type MappedText, readWholeText } from '../../page/whole-text';
import { createLatePointing, type LatePointing } from './late-pointing';
import { countsOf, legendWords } from './legend-contents';
import { obtainParts } from './lent-parts';
import { createLostPoints } from './lost-points';

export interface Highlights {
  /** Paints what the background found in this text. */
  show(found: MappedText & { readonly order: PaintOrder }): void;
  /**
   * The page changed: what is shown goes where the same words stand now, the rest is reported as lost. Null: no
   * article could be read.
   */
  move(now: MappedText | null): void;
  clear(): void;
}

/** Highlights with their card and legend, and the answers to what the views ask of them, until the signal. */
export const createHighlights = (world: PageWorld, signal: AbortSignal): Highlights => {
  let home: { readonly document: Document; readonly stop: AbortController } | null = null;
  let painter: Painter | null = null;
  let pointing: LatePointing | null = null;
  let notes: ReadonlyMap<string, PaintNote> = new Map();
  let shown: PaintOrder | null = null;
  let follower: Follower | null = null;
  let guide: Guide | null = null;
  /** The text the shown points were found in, and the page's text now. */
  let first: MappedText | null = null;
  let latest: MappedText | null = null;
  let level: HighlightLevel = 'key';
  let legend: Legend | null = null;
  let isLegendCollapsed = true;
  let isLegendClosed = false;

  /** All that is drawn beside the text stands in the text's own document: the page's, or that of a frame. */
  const settleIn = (map: TextMap, words: PageWords): void => {
    if (home?.document === map.document) return;
    home?.stop.abort('ended');
    const stop = new AbortController();
    const within = AbortSignal.any([stop.signal, signal]);
    home = { document: map.document, stop };
    guide = null;
    painter = createPainter({ map, signal: within });
    pointing = createLatePointing(world, {
      document: map.document,
      signal: within,
      painter,
      words,
      noteOf: (id) => notes.get(id),
    });
    painter.setLevel(level);
    pointing.setActive(level !== 'off' && notes.size > 0);
  };

  const updateLegend = (): void => {
    const marks = shown?.notes ?? [];
    if (!shown || marks.length === 0 || isLegendClosed) {
      legend?.remove();
      legend = null;
      return;
    }
    legend ??= createLegend({
      document,
      signal,
      words: legendWords(shown.words),
      onLevel: (next) => void tellChoice('setHighlightLevel', { level: next }),
      onCollapse: (collapsed) => {
        isLegendCollapsed = collapsed;
        updateLegend();
      },
      onClose: () => {
        isLegendClosed = true;
        updateLegend();
        void askBackground('closeLegend', {});
      },
    });
    legend.update({
      // as many as are drawn: the toolbar button shows their sum
      counts: countsOf(marks.filter(({ id, key }) => (key || level !== 'key') && !lost.has(id))),
      level,
      collapsed: isLegendCollapsed,
    });
  };

  const setLevel = (next: HighlightLevel): void => {
    // whoever changes what is shown may want to see what it means
    if (next !== level) isLegendClosed = false;
    level = next;
    painter?.setLevel(next);
    if (next === 'off') pointing?.hide();
    pointing?.setActive(next !== 'off' && notes.size > 0);
    updateLegend();
  };

  const lost = createLostPoints(
    world,
    signal,
    (id) => painter?.rangeOf(id) ?? null,
    () => updateLegend(),
  );

  /** Where the spans stand now. Without a follower: only where the text is as it was, or its nodes are. */
  const placesOf = (spans: readonly Span[], now: MappedText | null): readonly (Range | null)[] => {
    if (follower) return follower.follow(now);
    const { map } = (now?.text === first?.text && now) || first || { map: null };
    return spans.map((span) => map?.rangeOf(span) ?? null);
  };

  /** Paints the notes where they stand now; nothing is drawn anew where nothing moved. */
  const paint = ({ notes: marks, words }: PaintOrder, now: MappedText | null, isNew: boolean): void => {
    const old = painter;
    if (now) settleIn(now.map, words);
    const spans = marks.map(({ span }) => span);
    const ranges = placesOf(spans, now);
    const isStill = marks.every(({ id }, i) => isSameRange(painter?.rangeOf(id), ranges[i]));
    if (isStill && !isNew && old === painter) return;
    const places = new Map(spans.map((span, i) => [span, ranges[i] ?? null]));
    painter?.useMap({ rangeOf: (span) => places.get(span) ?? null });
    lost.setGone(painter?.paint(marks).lost ?? []);
  };

  const follow = async (order: PaintOrder): Promise<void> => {
    const parts = follower ? null : await obtainParts(world);
    // another reading may be shown by now, or an earlier change may have brought the follower
    if (signal.aborted || shown !== order || !first) return;
    const spans = order.notes.map(({ span }) => span);
    follower ??= parts?.createFollower(first, spans, readWholeText) ?? null;
    paint(order, latest, false);
  };

  const withGuide = (use: (guide: Guide) => void | Promise<void>): void => {
    const go = async (): Promise<void> => {
      const parts = guide ? null : await obtainParts(world);
      if (!painter || !home || signal.aborted) return;
      guide ??= parts?.createGuide(painter, home.document, signal) ?? null;
      if (guide) await use(guide);
    };
    go().catch(() => undefined); // a page's own oddity is not to show in its console
  };

  receiveInPage(
    {
      goToPoint: ({ point }) =>
        withGuide((to) => {
          if (to.scrollTo(point)) painter?.flash(point);
          else if (notes.has(point)) lost.addUndrawn(point);
        }),
      stepHighlight: ({ direction }) => {
        if (level === 'off') {
          setLevel('key');
          void tellChoice('setHighlightLevel', { level });
        }
        withGuide(async (to) => {
          const stop = to.step(direction);
          if (!stop) return;
          const { mark, at, of } = stop;
          const notesHere = (shown?.notes ?? []).filter(({ span }) => span.start === mark.span.start);
          const beside = await pointing?.obtain();
          beside?.open(notesHere, undefined, fillIn(shown?.words['card.position'] ?? '', [at, of]));
          beside?.focusCard();
        });
      },
      setHighlightLevel: ({ level: next }) => setLevel(next),
    },
    signal,
  );

  return {
    show(found) {
      pointing?.hide();
      shown = found.order;
      notes = new Map(found.order.notes.map((note) => [note.id, note]));
      lost.forget();
      follower = null;
      first = latest = found;
      // asked before anything is drawn: later the whole page would have to be styled anew for the answer
      toneOf(document.body);
      level = found.order.level;
      painter?.setLevel(level);
      isLegendClosed = !found.order.legend;
      paint(found.order, found, true);
      setLevel(level);
    },
    move(now) {
      latest = now;
      if (shown) void follow(shown);
    },
    clear() {
      pointing?.hide();
      pointing?.setActive(false);
      painter?.clear();
      lost.forget();
      follower = shown = first = latest = null;
      notes = new Map();
      updateLegend();
    },
  };
};
