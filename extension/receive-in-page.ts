import type { ContentProtocol, DataOf, Envelope, ViewProtocol } from './messages';
import { ownRuntime } from './own-runtime';

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

interface Sender {
  readonly id?: string;
  readonly tab?: unknown;
}

const listen = <P>(
  to: Envelope['to'],
  handlers: Handlers<P>,
  signal: AbortSignal,
  isWelcome: (sender: Sender) => boolean,
): void => {
  // Answers by callback: the one way that needs no polyfill in any browser.
  const onMessage = (raw: unknown, sender: Sender, respond: (answer: unknown) => void): void => {
    const message = raw as Partial<Envelope> | null;
    if (message?.to !== to || sender.id !== ownRuntime()?.id || !isWelcome(sender)) return;
    const handler = handlers[message.type as keyof P] as ((data: unknown) => void) | undefined;
    // several scripts share a page: the one that knows the message answers
    if (!handler) return;
    handler(message.data);
    respond({ ok: true, value: null });
  };
  const event = ownRuntime()?.onMessage as unknown as MessageEvents | undefined;
  event?.addListener(onMessage);
  signal.addEventListener('abort', () => {
    try {
      event?.removeListener(onMessage);
    } catch {
      // the extension was replaced: its listeners are gone already
    }
  });
};

/** The event as browsers define it; the polyfill's types leave the callback out. */
interface MessageEvents {
  addListener(listener: (raw: unknown, sender: Sender, respond: (answer: unknown) => void) => void): void;
  removeListener(listener: (raw: unknown, sender: Sender, respond: (answer: unknown) => void) => void): void;
}
