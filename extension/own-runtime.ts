import type { Runtime } from 'webextension-polyfill';

/**
 * The browser's own `runtime` without the polyfill, for the scripts in pages: what they use of it gives promises in
 * every browser we support, and the polyfill would be a third of the spotter. Typed by the polyfill; undefined once the
 * extension was replaced. Where Chromium has no `browser`, an element of the page with that id stands in its
 * place, also in our world: so the first that can really send is taken.
 */
export const ownRuntime = (): Runtime.Static | undefined => {
  const world = globalThis as { readonly browser?: Api | null; readonly chrome?: Api | null };
  // the other name only where the browser's own cannot send: to be asked costs a quarter of a millisecond
  const runtime = world[OWN]?.runtime;
  if (canSend(runtime)) return runtime;
  const other = world[OWN === 'chrome' ? 'browser' : 'chrome']?.runtime;
  return canSend(other) ? other : undefined;
};

const OWN = import.meta.env.FIREFOX ? 'browser' : 'chrome';

const canSend = (runtime: Runtime.Static | undefined): boolean => typeof runtime?.sendMessage === 'function';

interface Api {
  readonly runtime?: Runtime.Static;
}
