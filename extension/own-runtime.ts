import type { Runtime } from 'webextension-polyfill';

/**
 * `chrome.runtime` (in Manifest 3 the same as `browser.runtime`) without the polyfill, for the scripts in pages: what they use of it gives promises in every
 * browser we support, and the polyfill would be a third of the spotter. Typed by the polyfill; undefined once the
 * extension was replaced. Where Chromium has no `browser`, an element of the page with that id stands in its
 * place, also in our world: so the first that can really send is taken.
 */
export const ownRuntime = (): Runtime.Static | undefined => {
  const { browser, chrome } = globalThis as { browser?: Api | null; chrome?: Api | null };
  const [first, second] = import.meta.env.FIREFOX ? [browser, chrome] : [chrome, browser];
  return canSend(first?.runtime) ? first?.runtime : canSend(second?.runtime) ? second?.runtime : undefined;
};

const canSend = (runtime: Runtime.Static | undefined): boolean => typeof runtime?.sendMessage === 'function';

interface Api {
  readonly runtime?: Runtime.Static;
}
