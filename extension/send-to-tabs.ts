import browser from 'webextension-polyfill';
import type { Answer, AnswerOf, ContentProtocol, DataOf, Envelope, ViewProtocol } from './messages';
import { asAnswer } from './send-message';

/** A tab that the browser froze answers when it thaws, milliseconds. */
const PATIENCE = 5_000;

/** Asks the content scripts in the top frame of a tab; `gone` when none listens, or none answers in time. */
export const askTab = async <K extends keyof ContentProtocol & string>(
  tab: number,
  type: K,
  data: DataOf<ContentProtocol, K>,
): Promise<Answer<AnswerOf<ContentProtocol, K>>> => {
  try {
    const envelope: Envelope = { to: 'content', type, data };
    const sending = browser.tabs.sendMessage(tab, envelope, { frameId: 0 });
    return asAnswer(await Promise.race([sending, silence()]));
  } catch {
    // the tab closed, or no script of ours is in it
    return { ok: false, error: 'gone' };
  }
};

const silence = (): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE));

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
