import browser from 'webextension-polyfill';
import type { ContentProtocol, DataOf, Envelope, ViewProtocol } from './messages';

type Handlers<P> = { readonly [K in keyof P]?: (data: DataOf<P, K>) => void };

/**
 * Listens in a content script. Only the background (no tab) of this very extension is heard, so the data is its
 * own and not parsed again: a schema library would cost every page 2 kB.
 */
export const receiveInPage = (handlers: Handlers<ContentProtocol>, signal: AbortSignal): void =>
  listen('content', handlers, signal, (sender) => sender.tab === undefined);

/** Listens in a popup or side panel. */
export const receiveInView = (handlers: Handlers<ViewProtocol>, signal: AbortSignal): void =>
  listen('view', handlers, signal, () => true);

const listen = <P>(
  to: Envelope['to'],
  handlers: Handlers<P>,
  signal: AbortSignal,
  isWelcome: (sender: { tab?: unknown }) => boolean,
): void => {
  const onMessage = (raw: unknown, sender: { id?: string; tab?: unknown }): unknown => {
    const message = raw as Partial<Envelope> | null;
    if (message?.to !== to || sender.id !== browser.runtime.id || !isWelcome(sender)) return undefined;
    const handler = handlers[message.type as keyof P] as ((data: unknown) => void) | undefined;
    // several scripts share a page: the one that knows the message answers
    if (!handler) return undefined;
    handler(message.data);
    return Promise.resolve({ ok: true, value: null });
  };
  const listener = onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // the extension was replaced: its listeners are gone already
    }
  });
};
