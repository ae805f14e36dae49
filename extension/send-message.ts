import browser from 'webextension-polyfill';
import type {
  Answer,
  AnswerOf,
  BackgroundProtocol,
  ContentProtocol,
  DataOf,
  Envelope,
  ViewProtocol,
} from './messages';

/** Asks the background. Never rejects: a dead worker, a replaced extension or a refusal is an error value. */
export const askBackground = async <K extends keyof BackgroundProtocol & string>(
  type: K,
  data: DataOf<BackgroundProtocol, K>,
): Promise<Answer<AnswerOf<BackgroundProtocol, K>>> => {
  try {
    return asAnswer(await browser.runtime.sendMessage({ to: 'background', type, data } satisfies Envelope));
  } catch {
    // the extension was updated or the worker ended before it answered
    return { ok: false, error: 'gone' };
  }
};

/** Asks the content scripts in the top frame of a tab; `gone` when none listens. */
export const askTab = async <K extends keyof ContentProtocol & string>(
  tab: number,
  type: K,
  data: DataOf<ContentProtocol, K>,
): Promise<Answer<null>> => {
  try {
    const envelope: Envelope = { to: 'content', type, data };
    return asAnswer(await browser.tabs.sendMessage(tab, envelope, { frameId: 0 }));
  } catch {
    // the tab closed, or no script of ours is in it
    return { ok: false, error: 'gone' };
  }
};

/** Tells every open extension page; nobody need listen. */
export const tellViews = async <K extends keyof ViewProtocol & string>(
  type: K,
  data: DataOf<ViewProtocol, K>,
): Promise<void> => {
  try {
    await browser.runtime.sendMessage({ to: 'view', type, data } satisfies Envelope);
  } catch {
    // no popup or side panel is open
  }
};

/** False once the extension was updated, disabled or removed under a running content script. */
export const isConnected = (): boolean => {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false; // Firefox throws on a dead object
  }
};

/** An answer of our own background is taken at its word; anything else is none. */
const asAnswer = <T>(raw: unknown): Answer<T> =>
  typeof raw === 'object' && raw !== null && 'ok' in raw ? (raw as Answer<T>) : { ok: false, error: 'gone' };
