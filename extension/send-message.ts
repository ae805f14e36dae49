import type { Answer, AnswerOf, BackgroundProtocol, DataOf, Envelope } from './messages';
import { ownRuntime } from './own-runtime';

/**
 * Asks the background, and its next life when the worker ended under the question: every step of it can be repeated.
 * Never rejects: a dead worker, a replaced extension or a refusal is an error value.
 */
export const askBackground = async <K extends keyof BackgroundProtocol & string>(
  type: K,
  data: DataOf<BackgroundProtocol, K>,
  isRepeated = false,
): Promise<Answer<AnswerOf<BackgroundProtocol, K>>> => {
  try {
    const raw = await ownRuntime()?.sendMessage({ to: 'background', type, data } satisfies Envelope);
    if (raw || isRepeated) return asAnswer(raw);
  } catch {
    // the extension was updated or the worker ended before it answered
  }
  return isRepeated || !isConnected() ? { ok: false, error: 'gone' } : askBackground(type, data, true);
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
