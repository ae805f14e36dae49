import { describe, expect, it, vi } from 'vitest';
import { type AnswerParts, answerRequests } from '../../../extension/answer-requests';
import type { Envelope } from '../../../extension/messages';
import { answer } from '../../../extension/receive-messages';

const self = { id: 'ours', origin: 'chrome-extension://ours' };
const inTab = (tab: number) => ({
  id: 'ours',
  url: 'https://paper.example/a',
  frameId: 0,
  tab: { id: tab, windowId: 9 },
});

/** The real handlers behind the real boundary; of what they call only the popup matters here. */
const background = () => {
  const openPopup = vi.fn(async () => undefined);
  const handlers = answerRequests({ openPopup } as unknown as AnswerParts);
  const ask = (type: string, data: unknown, tab: number) =>
    answer({ to: 'background', type, data } satisfies Envelope, inTab(tab), self, handlers);
  return { openPopup, ask };
};

describe('a script in a page that asks without end', () => {
  it('opens the popup so many times, and takes nothing from the panel of another tab', async () => {
    const { openPopup, ask } = background();
    for (let n = 0; n < 500; n += 1) await ask('openGrant', { host: 'paper.example' }, 1);
    expect(openPopup).toHaveBeenCalledTimes(20);
    await ask('openGrant', { host: 'paper.example' }, 2);
    expect(openPopup).toHaveBeenLastCalledWith(2, 9, 'page');
  });

  it('opens none for a host that is not its own', async () => {
    const { openPopup, ask } = background();
    expect(await ask('openGrant', { host: 'bank.example' }, 1)).toEqual({ ok: false, error: 'forbidden' });
    expect(openPopup).not.toHaveBeenCalled();
  });
});
