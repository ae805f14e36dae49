import type { Answer, AnswerOf, BackgroundProtocol, DataOf, Envelope } from './messages';
import { ownRuntime } from './own-runtime';

/**
 * Asks the background, and its next life when the worker ended under the question: every step of it can be repeated.
 * Never rejects: a dead worker, a replaced extension or a refusal is an error value. `isStillWanted`: whether the
 * question may be repeated.
 */
export const askBackground = async <K extends keyof BackgroundProtocol & string>(
  type: K,
  data: DataOf<BackgroundProtocol, K>,
  isStillWanted: () => boolean = () => true,
): Promise<Answer<AnswerOf<BackgroundProtocol, K>>> => {
  const question = { to: 'background', type, data } satisfies Envelope;
  const raw = await send(question);
  return asAnswer(raw || !isConnected() || !isStillWanted() ? raw : await send(question));
};

/** Undefined: the extension was updated, or the worker ended before it answered. */
const send = async (question: Envelope): Promise<unknown> => {
  try {
    return await ownRuntime()?.sendMessage(question);
  } catch {
    return undefined;
  }
};

/** False once the extension was updated, disabled or removed under a running content script. */
export const isConnected = (): boolean => {
  try {
    return Boolean(ownRuntime()?.id);
  } catch {
    return false; // Firefox throws on a dead object
  }
};

/** An answer of our own code is taken at its word; anything else is none. */
export const asAnswer = <T>(raw: unknown): Answer<T> =>
  typeof raw === 'object' && raw !== null && 'ok' in raw ? (raw as Answer<T>) : { ok: false, error: 'gone' };
