import type { Answer, AnswerOf, ContentProtocol, DataOf, Envelope, ViewProtocol } from './messages';
import { ownRuntime } from './own-runtime';

/** A request that is answered by `null` needs no answer from its handler. */
type Handlers<P> = {
  readonly [K in keyof P]?: (data: DataOf<P, K>) => AnswerOf<P, K> extends null ? void : AnswerOf<P, K>;
};

/**
 * Listens in a content script. Only the background (no tab) of this very extension is heard, so the data is its
 * own and not parsed again: a schema library would cost every page 2 kB.
 */
export const receiveInPage = (handlers: Handlers<ContentProtocol>, signal: AbortSignal): void =>
  listen('content', handlers, signal);

/** Listens in a popup or side panel; there, too, only the background is heard. */
export const receiveInView = (handlers: Handlers<ViewProtocol>, signal: AbortSignal): void =>
  listen('view', handlers, signal);

interface Sender {
  readonly id?: string;
  readonly tab?: unknown;
}

const listen = <P>(to: Envelope['to'], handlers: Handlers<P>, signal: AbortSignal): void => {
  const runtime = ownRuntime();
  const own = runtime?.id; // asked once: a page pays for each look at it
  // Answers by callback: the one way that needs no polyfill in any browser.
  const onMessage = (raw: unknown, sender: Sender, respond: (answer: unknown) => void): void => {
    const message = raw as Partial<Envelope> | null;
    // scripts in pages have a tab: a renderer that was taken over could speak with their voice
    if (message?.to !== to || sender.id !== own || sender.tab !== undefined) return;
    const known = Object.hasOwn(handlers, message.type ?? '');
    // several scripts share a page: the one that knows the message answers
    if (known) respond(answerBy(handlers[message.type as keyof P] as Handler, message.data));
  };
  const event = runtime?.onMessage as unknown as MessageEvents | undefined;
  event?.addListener(onMessage);
  signal.addEventListener('abort', () => {
    try {
      event?.removeListener(onMessage);
    } catch {
      // the extension was replaced: its listeners are gone already
    }
  });
};

type Handler = (data: unknown) => unknown;

const answerBy = (handler: Handler, data: unknown): Answer<unknown> => {
  try {
    return { ok: true, value: handler(data) ?? null };
  } catch {
    return { ok: false, error: 'failed' }; // a page's own oddity is not to show in its console
  }
};

/** The event as browsers define it; the polyfill's types leave the callback out. */
interface MessageEvents {
  addListener(listener: (raw: unknown, sender: Sender, respond: (answer: unknown) => void) => void): void;
  removeListener(listener: (raw: unknown, sender: Sender, respond: (answer: unknown) => void) => void): void;
}
