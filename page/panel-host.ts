import { makeElement } from './make-element';
import { makeWay } from './make-way';
import { toneOf } from './page-tone';
import { createShadowHost, surfaceCss } from './shadow-host';

/** Where the panel stands; remembered by whoever pins it. */
export interface PanelPlacement {
  readonly side: 'left' | 'right';
  /** CSS pixels, 320 to 560. */
  readonly width: number;
  readonly collapsed: boolean;
}

export interface PanelLabels {
  /** Name of the panel. */
  readonly panel: string;
  /** The word on the tab of a panel that is put away; part of `expand`. */
  readonly tab: string;
  readonly resize: string;
  readonly moveLeft: string;
  readonly moveRight: string;
  readonly collapse: string;
  readonly expand: string;
  readonly unpin: string;
}

export interface PanelHost {
  /** Our closed root; styles for the content go in here. */
  readonly root: ShadowRoot;
  /** The scrolling element that the content is rendered into. */
  readonly content: HTMLElement;
  setCollapsed(collapsed: boolean): void;
  setPlacement(placement: PanelPlacement): void;
  remove(): void;
}

export const MIN_WIDTH = 320;
export const MAX_WIDTH = 560;
const KEY_STEP = 20;
/** A pointer that moved less than this, in pixels, has clicked. */
const DRAG = 4;
/** Below this width of the window the panel is a sheet at its lower edge, so that the text stays in view. */
const NARROW = 700;

const CSS_TEXT =
  ':host{top:0!important;bottom:0!important;width:auto!important}:host([data-side=right]){right:0!important;left:auto!important}:host([data-side=left]){left:0!important;right:auto!important}' +
  '.panel{display:flex;flex-direction:column;height:100%;width:100%;border-radius:0;overflow:hidden}.bar{display:flex;align-items:center;gap:4px;padding:4px 6px 4px 12px;border-bottom:1px solid var(--edge)}.bar strong{flex:1;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}' +
  '.content{flex:1;overflow:auto;overscroll-behavior:contain}.grip{position:absolute;top:0;bottom:0;width:8px;cursor:col-resize;touch-action:none}.grip:hover,.grip:focus-visible{background:var(--focus);opacity:.5}:host([data-side=right]) .grip{left:-4px}:host([data-side=left]) .grip{right:-4px}' +
  '.tab{display:none;writing-mode:vertical-rl;padding:8px 2px;min-width:22px;font-size:12px;line-height:16px;border-radius:0;position:fixed;bottom:64px;white-space:nowrap;max-height:50vh;touch-action:none}:host([data-side=right]) .tab{right:0;border-radius:8px 0 0 8px}:host([data-side=left]) .tab{left:0;border-radius:0 8px 8px 0}' +
  '.tab{background:var(--ground);border:1px solid var(--edge)}:host([data-collapsed]){bottom:auto!important}:host([data-collapsed]) .panel,:host([data-collapsed]) .grip{display:none}:host([data-collapsed]) .tab{display:block}.frame{position:relative;height:100%;border-radius:0}' +
  `@media (max-width:${NARROW}px){:host(:not([data-collapsed])){top:auto!important;left:0!important;right:0!important;height:46vh!important}:host([data-up]:not([data-collapsed])){top:0!important;bottom:auto!important}.frame{width:100%!important}.grip,.side{display:none}}`;

/**
 * The pinned panel: docked to a side of the window, over the page and not in its layout, with its width set by
 * dragging or by arrow keys on the separator, and a tab at the edge when it is put away. Never takes the focus
 * by itself. What it shows is rendered into `content` by the caller.
 */
export function createPanelHost(ports: {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly placement: PanelPlacement;
  readonly labels: PanelLabels;
  readonly onPlacement: (placement: PanelPlacement) => void;
  readonly onUnpin: () => void;
}): PanelHost {
  const { document, labels } = ports;
  const stop = new AbortController();
  ports.signal.addEventListener('abort', () => stop.abort('ended'), { signal: stop.signal });
  const tone = toneOf(document.body);
  const css = surfaceCss('.frame', tone) + CSS_TEXT;
  const { host, root } = createShadowHost(document, 'ballast-panel', css, stop.signal);
  stop.signal.addEventListener('abort', () => makeWay(document));
  // the content takes the page's tone from here, whatever the system's is: one panel, one theme
  host.dataset.theme = tone;

  const button = (label: string, text: string, run: () => void, name: string): HTMLButtonElement => {
    const element = makeElement(
      document,
      'button',
      { type: 'button', 'aria-label': label, title: label, class: name },
      text,
    );
    element.addEventListener('click', run);
    return element;
  };
  const move = button('', '', () => change({ side: placement.side === 'left' ? 'right' : 'left' }), 'side');
  const collapse = button(labels.collapse, '–', () => setCollapsed(true, true), 'collapse');
  const unpin = button(labels.unpin, '×', () => ports.onUnpin(), 'unpin');
  const tab = button(labels.expand, labels.tab, () => setCollapsed(false, true), 'tab');
  slideAlongEdge(tab, stop.signal);
  const content = makeElement(document, 'div', { class: 'content' });
  const grip = makeElement(document, 'div', {
    class: 'grip',
    role: 'separator',
    tabindex: '0',
    'aria-label': labels.resize,
    'aria-orientation': 'vertical',
    'aria-valuemin': String(MIN_WIDTH),
    'aria-valuemax': String(MAX_WIDTH),
  });
  const bar = makeElement(
    document,
    'div',
    { class: 'bar' },
    makeElement(document, 'strong', {}, labels.panel),
    move,
    collapse,
    unpin,
  );
  const panel = makeElement(
    document,
    'div',
    { class: 'panel', role: 'complementary', 'aria-label': labels.panel },
    bar,
    content,
  );
  const frame = makeElement(document, 'div', { class: 'frame' }, grip, panel, tab);
  root.append(frame);

  let placement = ports.placement;

  const show = (next: PanelPlacement): void => {
    placement = { ...next, width: clampWidth(next.width) };
    host.dataset.side = placement.side;
    host.toggleAttribute('data-collapsed', placement.collapsed);
    frame.style.width = placement.collapsed ? 'auto' : `min(${placement.width}px, 92vw)`;
    grip.setAttribute('aria-valuenow', String(placement.width));
    const other = placement.side === 'left' ? labels.moveRight : labels.moveLeft;
    move.setAttribute('aria-label', other);
    move.title = other;
    move.textContent = placement.side === 'left' ? '→' : '←';
    makeWay(document);
  };
  const change = (changes: Partial<PanelPlacement>): void => {
    show({ ...placement, ...changes });
    ports.onPlacement(placement);
  };
  const setCollapsed = (collapsed: boolean, byUser = false): void => {
    if (collapsed === placement.collapsed) return;
    change({ collapsed });
    if (byUser) (collapsed ? tab : collapse).focus();
  };

  resizeByDragging(
    grip,
    stop.signal,
    () => placement,
    show,
    () => ports.onPlacement(placement),
  );
  grip.addEventListener('keydown', (event) => {
    const toward = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    const limit = event.key === 'Home' ? MIN_WIDTH : event.key === 'End' ? MAX_WIDTH : 0;
    if (toward === 0 && limit === 0) return;
    event.preventDefault();
    const grow = placement.side === 'left' ? toward : -toward;
    change({ width: limit || placement.width + grow * KEY_STEP });
  });

  show(placement);
  return {
    root,
    content,
    setCollapsed: (collapsed) => setCollapsed(collapsed),
    setPlacement: show,
    remove: () => stop.abort('ended'),
  };
}

/** Follows the pointer by capture on the separator, so that frames and text of the page are never involved. */
function resizeByDragging(
  grip: HTMLElement,
  signal: AbortSignal,
  placement: () => PanelPlacement,
  show: (placement: PanelPlacement) => void,
  done: () => void,
): void {
  let from: { readonly x: number; readonly width: number } | null = null;
  grip.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      grip.setPointerCapture(event.pointerId);
      from = { x: event.clientX, width: placement().width };
    },
    { signal },
  );
  grip.addEventListener(
    'pointermove',
    (event) => {
      if (!from) return;
      const by = event.clientX - from.x;
      show({ ...placement(), width: from.width + (placement().side === 'left' ? by : -by) });
    },
    { signal },
  );
  const end = (): void => {
    if (from) done();
    from = null;
  };
  grip.addEventListener('pointerup', end, { signal });
  grip.addEventListener('pointercancel', end, { signal });
}

/** The tab may cover a word: it moves up and down by dragging or by arrow keys. A drag is no click. */
function slideAlongEdge(tab: HTMLElement, signal: AbortSignal): void {
  let from: { readonly y: number; readonly bottom: number } | null = null;
  let dragged = false;
  const bottomOf = (): number => innerHeight - tab.getBoundingClientRect().bottom;
  const moveTo = (bottom: number): void => {
    tab.style.bottom = `${Math.max(0, Math.min(innerHeight - tab.offsetHeight, bottom))}px`;
  };
  const on = <K extends keyof HTMLElementEventMap>(type: K, run: (event: HTMLElementEventMap[K]) => void) =>
    tab.addEventListener(type, run, { capture: true, signal });
  on('pointerdown', (event) => {
    dragged = false;
    if (event.button !== 0) return;
    tab.setPointerCapture(event.pointerId);
    from = { y: event.clientY, bottom: bottomOf() };
  });
  on('pointermove', (event) => {
    if (!from || (!dragged && Math.abs(event.clientY - from.y) < DRAG)) return;
    dragged = true;
    moveTo(from.bottom - event.clientY + from.y);
  });
  for (const type of ['pointerup', 'pointercancel'] as const)
    on(type, () => {
      from = null;
    });
  on('click', (event) => {
    if (dragged) event.stopImmediatePropagation();
    dragged = false;
  });
  on('keydown', (event) => {
    const by = event.key === 'ArrowUp' ? KEY_STEP : event.key === 'ArrowDown' ? -KEY_STEP : 0;
    if (by === 0) return;
    event.preventDefault();
    moveTo(bottomOf() + by);
  });
}

const clampWidth = (width: number): number =>
  Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Number.isFinite(width) ? width : MIN_WIDTH)));
