import { KINDS } from '../analysis/kind';
import { KIND_STYLE } from '../briefings/kind-style';
import type { Tone } from './highlight-css';
import { makeElement } from './make-element';

export interface ShadowHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

const KEYS = ['keydown', 'keypress', 'keyup'] as const;
/** Events that end at our root: a page's shortcuts, click-outside and focus-trap handlers must not see them. */
const CONTAINED =
  'beforeinput input compositionstart compositionupdate compositionend paste copy cut click auxclick dblclick mousedown mouseup pointerdown pointerup touchstart touchend contextmenu focusin focusout'.split(
    ' ',
  );
/** What has an effect in our roots: only a user's own. Firefox lets a page into closed roots by the events it hears. */
const EFFECTIVE = ['click', 'input', 'change', 'pointerdown', 'pointerup'] as const;

/**
 * A host element of our own at the end of the document with a closed shadow root, out of reach of the page's
 * styles and scripts. Removed on abort.
 */
export function createShadowHost(
  document: Document,
  name: 'ballast-card' | 'ballast-legend' | 'ballast-panel',
  css: string,
  signal: AbortSignal,
): ShadowHost {
  // Made in a document without a window: a page may define this name for a class of its own, which would see into
  // the closed root of an element that was its own when it got the root.
  const { ownerDocument: inert } = makeElement(document, 'template').content;
  // by its namespace: of an XHTML page that document is none of HTML
  const host = inert.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  // A `style` in the root rather than an adopted sheet: every browser takes it from an isolated world.
  const style = makeElement(document, 'style');
  style.textContent = HOST_CSS + css;
  root.append(style);
  containEvents(document, host, root, signal);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  return { host, root };
}

/** Not to be selected: a page can read a selection, also inside a closed root. */
const HOST_CSS =
  ':host{all:initial!important;user-select:none!important;position:fixed!important;z-index:2147483647!important;display:block!important;direction:ltr!important}' +
  ':host([hidden]){display:none!important}*{box-sizing:border-box}@media print{:host{display:none!important}}';

/** Colours of our surfaces on the page, by the page's own ground, and each kind's line under its class; system colours where the user forces them. */
export function surfaceCss(selector: string, tone: Tone): string {
  const dark = tone === 'dark';
  const kinds = KINDS.map((kind) => {
    const style = KIND_STYLE[kind];
    return `.${kind}{text-decoration:underline ${style.line} ${style[tone]} 2px;text-underline-offset:3px}`;
  });
  return (
    `${kinds.join('')}${selector}{--ground:${dark ? '#232327' : '#fff'};--ink:${dark ? '#f1f1f3' : '#1c1c20'};` +
    `--soft:${dark ? '#b9b9c2' : '#5a5a64'};--edge:${dark ? '#4b4b55' : '#d3d3da'};--focus:${dark ? '#8ab4ff' : '#1a56c4'};` +
    'background:var(--ground);color:var(--ink);border:1px solid var(--edge);border-radius:8px;' +
    'box-shadow:0 4px 18px rgb(0 0 0/22%);font:14px/1.45 system-ui,"Noto Sans CJK SC",sans-serif}' +
    'button{font:inherit;color:inherit;background:none;border:1px solid transparent;border-radius:5px;padding:2px 7px;min-height:26px;min-width:26px;cursor:pointer}' +
    'button:hover{border-color:var(--edge)}button[aria-pressed=true]{border-color:var(--ink);font-weight:600}' +
    ':focus-visible{outline:2px solid var(--focus);outline-offset:1px}' +
    '@media (forced-colors:active){button[aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}'
  );
}

/**
 * Keystrokes meant for us are caught at the window before the page's own handlers (only a capturing window
 * listener older than ours comes first) and handed on inside the root as events that do not leave it. What
 * the browser itself does with a key (typing, Tab, Enter on a button) is unaffected.
 */
function containEvents(document: Document, host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const onlyTrusted = (event: Event): void => {
    if (event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of EFFECTIVE) root.addEventListener(type, onlyTrusted, true);
  const contain = (event: Event): void => event.stopPropagation();
  for (const type of CONTAINED) root.addEventListener(type, contain);
  const forward = (event: KeyboardEvent): void => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    // a page may aim made-up keys at our host
    if (!event.isTrusted) return;
    const { key, code, location, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing } = event;
    const init = { key, code, location, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing };
    const inside = new KeyboardEvent(event.type, {
      ...init,
      bubbles: true,
      cancelable: true,
      composed: false,
    });
    if (!(root.activeElement ?? root).dispatchEvent(inside)) event.preventDefault();
  };
  for (const type of KEYS) document.defaultView?.addEventListener(type, forward, { capture: true, signal });
}
