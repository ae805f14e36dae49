import { KINDS, type Kind } from '../analysis/kind';
import type { Span } from '../analysis/span';
import type { HighlightLevel } from '../briefings/page-state';
import { adoptStyle } from './adopt-style';
import { parentOf, shadowRootOf } from './flat-tree';
import { FLASH, HIGHLIGHT_NAMES, highlightCss, nameOf } from './highlight-css';
import { toneOf } from './page-tone';
import type { TextMap } from './text-map';

/** A point as it is painted; several marks may share a span. */
export interface Mark {
  /** Id of the point. */
  readonly id: string;
  readonly span: Span;
  readonly kind: Kind;
  readonly key: boolean;
}

export interface Painter {
  /** Replaces all marks. `lost` are the ids whose text is not on the page as it was read: never guessed. */
  paint(marks: readonly Mark[]): { readonly placed: readonly string[]; readonly lost: readonly string[] };
  /** For a page that was read again: later calls of `paint` use this map. */
  useMap(map: Pick<TextMap, 'rangeOf'>): void;
  setLevel(level: HighlightLevel): void;
  /** The marks drawn at a place of the window, in pixels; empty beside the text. */
  markAt(x: number, y: number): readonly Mark[];
  /** Where a mark stands, shown or not; null when it is not placed. */
  rangeOf(id: string): Range | null;
  /** Emphasises a mark for a moment, whatever the level. */
  flash(id: string): void;
  /** The marks that are drawn at the level that is set, in the order of the text. */
  shown(): readonly Mark[];
  clear(): void;
}

/** Long enough to be found by the eye after a scroll. */
const FLASH_MS = 1800;

/** Paints with the CSS Custom Highlight API only; the page's tree is never touched. `abort()` takes all back. */
export function createPainter(ports: { readonly map: TextMap; readonly signal: AbortSignal }): Painter {
  const { signal } = ports;
  const { document } = ports.map;
  /** A frame has a registry and constructors of its own. */
  const { CSS, Highlight } = document.defaultView ?? globalThis;
  const style = adoptStyle(document, signal);
  let map: Pick<TextMap, 'rangeOf'> = ports.map;
  let marks: readonly Mark[] = [];
  let shown: readonly Mark[] = [];
  let roots: readonly ShadowRoot[] = [];
  let level: HighlightLevel = 'key';
  // Firefox cannot iterate a Highlight from an isolated world, so the ranges are kept here.
  const ranges = new Map<string, Range>();
  let flashing: ReturnType<typeof setTimeout> | undefined;

  // The registry is shared: after an update the next reader paints under the same names, and a late goodbye of
  // this one must not take its highlights away.
  const drawn = new Map<string, Highlight>();
  const draw = (name: string, drawnRanges: readonly Range[], priority = 0): void => {
    const highlight = new Highlight();
    for (const range of drawnRanges) highlight.add(range);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    drawn.set(name, highlight);
  };
  const erase = (name: string): void => {
    const mine = drawn.get(name);
    if (mine && CSS.highlights.get(name) === mine) CSS.highlights.delete(name);
    drawn.delete(name);
  };

  const forget = (): void => {
    clearTimeout(flashing);
    for (const name of HIGHLIGHT_NAMES) erase(name);
  };
  signal.addEventListener('abort', forget);

  const setStyle = (range: Range | undefined): void =>
    style.set(highlightCss(toneOf(range ? parentOf(range.startContainer) : null)), [
      ...roots,
      ...rootOf(range),
    ]);

  const show = (): void => {
    if (signal.aborted) return;
    shown =
      level === 'off' ? [] : marks.filter((mark) => ranges.has(mark.id) && (level === 'all' || mark.key));
    roots = [...new Set(shown.flatMap(({ id }) => rootOf(ranges.get(id))))];
    const [first] = shown;
    if (first) setStyle(ranges.get(first.id));
    const groups = groupByName(shown);
    for (const name of HIGHLIGHT_NAMES) {
      if (name === FLASH) continue;
      const group = groups.get(name);
      if (!group) erase(name);
      else
        draw(
          name,
          group.flatMap((mark) => ranges.get(mark.id) ?? []),
        );
    }
  };

  document.defaultView
    ?.matchMedia?.('(prefers-color-scheme: dark)')
    .addEventListener('change', show, { signal });

  return {
    paint(next) {
      const byPlace = (a: Mark, b: Mark): number =>
        a.span.start - b.span.start ||
        a.span.end - b.span.end ||
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
      marks = [...next].sort(byPlace);
      ranges.clear();
      const placed: string[] = [];
      const lost: string[] = [];
      for (const { id, span } of next) {
        const range = map.rangeOf(span);
        if (range) ranges.set(id, range);
        (range ? placed : lost).push(id);
      }
      show();
      return { placed, lost };
    },
    useMap(next) {
      map = next;
    },
    setLevel(next) {
      if (next === level) return;
      level = next;
      show();
    },
    markAt(x, y) {
      if (shown.length === 0) return [];
      const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: [...roots] });
      const node = caret?.offsetNode;
      if (!caret || !node) return [];
      return shown.filter(({ id }) => {
        const range = ranges.get(id);
        return range?.isPointInRange(node, caret.offset) && isDrawnAt(range, x, y);
      });
    },
    rangeOf: (id) => ranges.get(id) ?? null,
    flash(id) {
      const range = ranges.get(id);
      if (!range || signal.aborted) return;
      setStyle(range);
      draw(FLASH, [range], 1);
      clearTimeout(flashing);
      flashing = setTimeout(() => erase(FLASH), FLASH_MS);
    },
    shown: () => shown,
    clear() {
      marks = shown = [];
      ranges.clear();
      forget();
    },
  };
}

/** Marks that overlap draw their lines at different places, the first its ground too, so that each is seen. */
function groupByName(marks: readonly Mark[]): Map<string, Mark[]> {
  let open: (Mark & { place: number })[] = [];
  return Map.groupBy(marks, (mark) => {
    open = open.filter(({ span }) => span.end > mark.span.start);
    let place = 0;
    while (place < 2 && open.some((other) => other.place === place && other.kind !== mark.kind)) place += 1;
    open.push({ ...mark, place });
    return nameOf(mark.kind, place);
  });
}

const rootOf = (range: Range | undefined): ShadowRoot[] => {
  const root = range && shadowRootOf(range.startContainer);
  return root ? [root] : [];
};

const isDrawnAt = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
