/** What a page may try against Ballast; each function runs in the page and knows nothing around it. */

/** Runs before all else in the page and looks and listens wherever a page can. */
export function spy(): void {
  const seen = { roots: 0, texts: [] as string[], messages: 0, built: 0 };
  Object.assign(globalThis, { seen });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    seen.roots += 1;
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
  for (const name of ['ballast-panel', 'ballast-card', 'ballast-legend'])
    customElements.define(
      name,
      class extends HTMLElement {
        readonly internals = this.attachInternals();
        constructor() {
          super();
          seen.built += 1;
        }
        connectedCallback(): void {
          setTimeout(() => seen.texts.push(this.internals.shadowRoot?.textContent ?? ''), 1500);
        }
      },
    );
  addEventListener('message', () => {
    seen.messages += 1;
  });
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if ((node as Element).localName?.startsWith('ballast-'))
          seen.texts.push(node.textContent ?? '', (node as Element).shadowRoot?.textContent ?? '');
  }).observe(document, { childList: true, subtree: true });
  Object.defineProperty(Object.prototype, 'polluted', {
    value: 'mine',
    enumerable: true,
    configurable: true,
  });
  Object.assign(globalThis, { chrome: { runtime: { id: 'mine' } }, browser: { runtime: { id: 'mine' } } });
  Array.prototype.includes = () => true;
  Element.prototype.append = () => {
    throw new Error('mine');
  };
}

/** Events and messages as ours could look, at everything that may listen. */
export function makeUp(): void {
  const types = ['setHighlightLevel', 'setPinned', 'leavePage', 'hidePanel', 'switchSite', 'reportPage'];
  for (const type of types)
    for (const to of ['background', 'content', 'view'])
      for (const data of [{}, { level: 'off', pinned: false, host: '127.0.0.1', on: false }]) {
        postMessage({ to, type, data }, '*');
        for (const target of [window, document, ...document.querySelectorAll('ballast-panel')])
          target.dispatchEvent(new CustomEvent(type, { detail: { to, type, data }, bubbles: true }));
      }
  for (const host of document.querySelectorAll('ballast-panel, ballast-legend, ballast-card'))
    for (const key of ['Enter', 'Escape', ' ', 'Tab']) {
      host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      (host as HTMLElement).click();
    }
  for (const name of ['pageshow', 'pagehide', 'popstate', 'prerenderingchange', 'visibilitychange'])
    dispatchEvent(new Event(name));
}

/** Removes all that is drawn, once. */
export function takeAway(): void {
  for (const host of document.querySelectorAll('ballast-panel, ballast-legend, ballast-card')) host.remove();
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
}

/** All by which a page could tell that the extension is there. */
export const traces = async (own: string) => {
  const files = ['popup.html', 'reader.js', 'spotter.js', 'manifest.json', 'icon/128.png'];
  const loaded = await Promise.all(
    files.map((file) =>
      fetch(`${own}${file}`).then(
        () => file,
        () => null,
      ),
    ),
  );
  return {
    loaded: loaded.filter(Boolean),
    runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
    elements: [...document.querySelectorAll('*')].filter((element) => element.localName.includes('ballast'))
      .length,
    names: Object.getOwnPropertyNames(globalThis).filter((name) => /ballast/i.test(name)),
    said: (globalThis as unknown as { said: string[] }).said,
  };
};

/** Runs before all else in the page: notes what is posted to it and what changes in its markup. */
export const listen = (): void => {
  const said: string[] = [];
  Object.assign(globalThis, { said });
  addEventListener('message', (event) => said.push(String(event.data)));
  new MutationObserver((records) => said.push(...records.map(({ type }) => type))).observe(document, {
    attributes: true,
    subtree: true,
    attributeFilter: ['class', 'style', 'data-ballast'],
  });
};

/** What `traces` finds where there is nothing. */
export const NOTHING = {
  loaded: [],
  runtime: 'undefined',
  highlights: 0,
  sheets: 0,
  elements: 0,
  names: [],
  said: [],
};
