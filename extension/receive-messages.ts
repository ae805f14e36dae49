import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { parseUrl } from './classify-url';
import { requestSchemas } from './message-schemas';
import type { Answer, AnswerOf, BackgroundProtocol, DataOf, Envelope } from './messages';

/** Who asks: a script of ours in the top frame of a tab, or one of our own pages. */
export type Caller =
  | {
      readonly from: 'page';
      readonly tab: number;
      readonly window: number;
      readonly url: string;
      /** The exact document, where the browser names it (Chromium). */
      readonly document: string | null;
    }
  | { readonly from: 'view' };

export type BackgroundHandlers = {
  readonly [K in keyof BackgroundProtocol]: (
    data: DataOf<BackgroundProtocol, K>,
    caller: Caller,
  ) => Promise<AnswerOf<BackgroundProtocol, K>>;
};

/** The parts of a sender that are checked; the browser fills them in, no page can forge them. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
}

/** Requests that only a script in a page may make, and those that only our own pages may. */
const ONLY_FROM_PAGE: ReadonlySet<string> = new Set([
  'reportPage',
  'submitArticle',
  'reportLost',
  'sendOnDemand',
  'openGrant',
  'openSidePanel',
  'getPlacement',
  'panelMoved',
]);
const ONLY_FROM_VIEW: ReadonlySet<string> = new Set(['getSites', 'switchSites']);

/** Answers every request to the background: checks the sender, parses the data, and turns a throw into an error. */
export const receiveInBackground = (handlers: BackgroundHandlers): void => {
  const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin };
  // An async listener that returned undefined for foreign messages would still answer them: so no `async` here.
  browser.runtime.onMessage.addListener(((message: unknown, sender: Sender) =>
    isEnvelope(message) && message.to === 'background'
      ? answer(message, sender, self, handlers)
      : undefined) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
};

/** One request, checked and handled. Exported for tests. */
export const answer = async (
  message: Envelope,
  sender: Sender,
  self: { readonly id: string; readonly origin: string },
  handlers: BackgroundHandlers,
): Promise<Answer<unknown>> => {
  if (!isRequest(message.type)) return { ok: false, error: 'unknown' };
  const caller = callerOf(sender, self);
  if (!caller || !mayAsk(message.type, caller, message.data)) return { ok: false, error: 'forbidden' };
  return handle(message.type, message.data, caller, handlers);
};

const handle = async <K extends keyof BackgroundProtocol>(
  type: K,
  raw: unknown,
  caller: Caller,
  handlers: BackgroundHandlers,
): Promise<Answer<unknown>> => {
  const parsed = v.safeParse(requestSchemas[type], raw);
  if (!parsed.success) return { ok: false, error: 'invalid' };
  try {
    return { ok: true, value: await handlers[type](parsed.output, caller) };
  } catch (error) {
    console.debug('ballast: request failed', type, error);
    return { ok: false, error: 'failed' };
  }
};

const callerOf = (sender: Sender, self: { id: string; origin: string }): Caller | null => {
  if (sender.id !== self.id) return null;
  if (sender.url?.startsWith(`${self.origin}/`)) return { from: 'view' };
  const { tab, frameId, url } = sender;
  if (tab?.id === undefined || frameId !== 0 || !url) return null;
  return { from: 'page', tab: tab.id, window: tab.windowId ?? -1, url, document: sender.documentId ?? null };
};

/** A script in a page speaks for its own tab and its own host only. */
const mayAsk = (type: string, caller: Caller, data: unknown): boolean => {
  if (caller.from === 'view') return !ONLY_FROM_PAGE.has(type);
  if (ONLY_FROM_VIEW.has(type)) return false;
  const named: { tab?: unknown; host?: unknown } = typeof data === 'object' && data !== null ? data : {};
  const isOwnTab = named.tab === undefined || named.tab === caller.tab;
  return isOwnTab && (named.host === undefined || named.host === parseUrl(caller.url)?.hostname);
};

const isRequest = (type: string): type is keyof BackgroundProtocol => Object.hasOwn(requestSchemas, type);

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  'to' in message &&
  'type' in message &&
  typeof message.type === 'string';
