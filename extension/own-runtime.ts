import type { I18n, Runtime } from 'webextension-polyfill';

/**
 * `browser.runtime` without the polyfill, for the scripts in pages: what they use of it gives promises in every
 * browser we support, and the polyfill would be a third of the spotter. Typed by the polyfill; undefined once the
 * extension was replaced. Where Chromium has no `browser`, an element of the page with that id stands in its
 * place, also in our world: so the first that can really send is taken.
 */
export const ownRuntime = (): Runtime.Static | undefined => {
  const { browser } = globalThis as { browser?: Api | null };
  // asked one after the other: to be asked costs each a quarter of a millisecond
  if (canSend(browser?.runtime)) return browser?.runtime;
  const { chrome } = globalThis as { chrome?: Api | null };
  return canSend(chrome?.runtime) ? chrome?.runtime : undefined;
};

const canSend = (runtime: Runtime.Static | undefined): boolean => typeof runtime?.sendMessage === 'function';

/** A message of the locale with its places filled in; empty when there is none, or the extension was replaced. */
export const getMessage = (name: string, places: string[]): string => {
  const { browser, chrome } = globalThis as { browser?: Api | null; chrome?: Api | null };
  const api = canSend(browser?.runtime) ? browser : chrome;
  return api?.i18n?.getMessage(name, places) ?? '';
};

interface Api {
  readonly runtime?: Runtime.Static;
  readonly i18n?: I18n.Static;
}
