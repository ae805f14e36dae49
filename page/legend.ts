import { KINDS, type Kind } from '../analysis/kind';
import type { HighlightLevel } from '../briefings/page-state';
import { makeElement } from './make-element';
import { makeWay } from './make-way';
import { toneOf } from './page-tone';
import { createShadowHost, surfaceCss } from './shadow-host';

export interface LegendWords {
  /** Name of the whole legend. */
  readonly label: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly levelLabel: string;
  readonly levels: Readonly<Record<HighlightLevel, string>>;
  readonly collapse: string;
  readonly expand: string;
  readonly close: string;
}

export interface LegendState {
  readonly counts: Readonly<Record<Kind, number>>;
  readonly level: HighlightLevel;
  readonly collapsed: boolean;
}

export interface Legend {
  update(state: LegendState): void;
  remove(): void;
}

const LEVELS: readonly HighlightLevel[] = ['key', 'all', 'off'];

/** Beside a panel put away the word ends in `-tab`; at the foot of a narrow window only an open one takes the room. */
const CSS_TEXT =
  ':host{inset:auto auto 12px 12px!important}:host([data-beside^=left]){inset:auto 12px 12px auto!important}:host([data-up]){top:12px!important;bottom:auto!important}@media (max-width:700px){:host([data-beside$=t]){display:none!important}}.legend{display:flex;flex-wrap:wrap;align-items:center;gap:4px 10px;max-width:96vw;padding:4px 8px;font-size:13px}' +
  '.name{white-space:nowrap}.levels{display:flex;gap:2px}';

/** A small legend in the lower corner: each kind with its line and count; opened, the level switch and a way to put it away. */
export function createLegend(ports: {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly words: LegendWords;
  readonly onLevel: (level: HighlightLevel) => void;
  readonly onCollapse: (collapsed: boolean) => void;
  readonly onClose: () => void;
}): Legend {
  const { document, words } = ports;
  const stop = new AbortController();
  ports.signal.addEventListener('abort', () => stop.abort('ended'), { signal: stop.signal });
  const css = surfaceCss('.legend', toneOf(document.body)) + CSS_TEXT;
  const { root } = createShadowHost(document, 'ballast-legend', css, stop.signal);
  const box = makeElement(document, 'div', { class: 'legend', role: 'region', 'aria-label': words.label });
  root.append(box);
  makeWay(document);

  const button = (label: string, run: () => void, attributes: Record<string, string> = {}, text = label) => {
    const element = makeElement(
      document,
      'button',
      { type: 'button', 'aria-label': label, ...attributes },
      text,
    );
    element.addEventListener('click', run);
    return element;
  };

  return {
    update({ counts, level, collapsed }) {
      const focused = (root.activeElement as HTMLElement | null)?.dataset.name;
      const kinds = KINDS.map((kind) =>
        makeElement(
          document,
          'span',
          { class: 'name' },
          makeElement(document, 'span', { class: kind }, words.kinds[kind]),
          ` ${counts[kind]}`,
        ),
      );
      const levels = (): HTMLElement =>
        makeElement(
          document,
          'div',
          { class: 'levels', role: 'group', 'aria-label': words.levelLabel },
          ...LEVELS.map((name) =>
            button(words.levels[name], () => ports.onLevel(name), {
              'aria-pressed': String(name === level),
              'data-name': name,
            }),
          ),
        );
      const toggle = button(
        collapsed ? words.expand : words.collapse,
        () => ports.onCollapse(!collapsed),
        { 'aria-expanded': String(!collapsed), 'data-name': 'toggle' },
        collapsed ? '▸' : '◂',
      );
      const close = button(words.close, ports.onClose, { 'data-name': 'close' }, '×');
      box.replaceChildren(...kinds, ...(collapsed ? [] : [levels()]), toggle, close);
      if (focused) box.querySelector<HTMLElement>(`[data-name="${focused}"]`)?.focus();
    },
    remove: () => stop.abort('ended'),
  };
}
