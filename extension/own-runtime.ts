import type { Runtime } from 'webextension-polyfill';

/**
 * `browser.runtime` without the polyfill, for the scripts in pages: what they use of it gives promises in every
 * browser we support, and the polyfill would be a third of the spotter. Typed by the polyfill; undefined once the
 * extension was replaced.
 */
export const ownRuntime = (): Runtime.Static | undefined => {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  return (browser ?? chrome)?.runtime;
};

interface Api {
  readonly runtime?: Runtime.Static;
}
