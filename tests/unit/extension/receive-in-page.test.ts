import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownRuntime } from '../../../extension/own-runtime';
import { receiveInPage, receiveInView } from '../../../extension/receive-in-page';
import { nonceOf } from './fakes';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void;
const background = { id: 'ours' };

/** A browser with one event; `send` gives what was answered, undefined for no answer. */
const fakeBrowser = () => {
  const listeners = new Set<Listener>();
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  const runtime = { id: 'ours', sendMessage: () => undefined, onMessage };
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', { runtime });
  const send = (to: string, type: string, data: unknown, sender: object = background): unknown => {
    let answered: unknown;
    for (const listener of listeners) {
      listener({ to, type, data }, sender, (answer) => {
        answered = answer;
      });
    }
    return answered;
  };
  return { send, runtime };
};

afterEach(() => vi.unstubAllGlobals());

describe('messages to scripts in pages and to views', () => {
  it('are answered by the script that knows them', () => {
    const { send } = fakeBrowser();
    const left = vi.fn();
    const here = { nonce: nonceOf(7), hasPanel: false };
    receiveInPage({ whichPage: () => here, leavePage: left }, new AbortController().signal);
    expect(send('content', 'whichPage', {})).toEqual({ ok: true, value: here });
    expect(send('content', 'leavePage', {})).toEqual({ ok: true, value: null });
    expect(left).toHaveBeenCalledTimes(1);
    expect(send('content', 'showPanel', {})).toBeUndefined();
    expect(send('content', 'toString', {})).toBeUndefined();
  });

  it('are heard from the background only', () => {
    const { send } = fakeBrowser();
    const heard = vi.fn();
    const { signal } = new AbortController();
    receiveInPage({ leavePage: heard }, signal);
    receiveInView({ pageStateChanged: heard }, signal);
    for (const sender of [{ id: 'theirs' }, { id: 'ours', tab: { id: 1 } }, {}]) {
      send('content', 'leavePage', {}, sender);
      send('view', 'pageStateChanged', { tab: 1 }, sender);
    }
    expect(heard).not.toHaveBeenCalled();
    send('view', 'pageStateChanged', { tab: 1 });
    expect(heard).toHaveBeenCalledExactlyOnceWith({ tab: 1 });
  });

  it('bring no fault of a handler into the console of the page', () => {
    const { send } = fakeBrowser();
    const handlers = {
      leavePage: () => {
        throw new Error('odd page');
      },
    };
    receiveInPage(handlers, new AbortController().signal);
    expect(send('content', 'leavePage', {})).toEqual({ ok: false, error: 'failed' });
  });

  it('are no longer heard after the signal', () => {
    const { send } = fakeBrowser();
    const end = new AbortController();
    receiveInPage({ leavePage: () => undefined }, end.signal);
    end.abort();
    expect(send('content', 'leavePage', {})).toBeUndefined();
  });
});

describe('the runtime', () => {
  it('is the browser’s own, not an element of the page that is called so', () => {
    const { runtime } = fakeBrowser();
    vi.stubGlobal('browser', { localName: 'div' });
    expect(ownRuntime()).toBe(runtime);
    vi.stubGlobal('browser', { runtime: { localName: 'input' } });
    expect(ownRuntime()).toBe(runtime);
  });

  it('is undefined once the extension was replaced', () => {
    vi.stubGlobal('chrome', { runtime: undefined });
    expect(ownRuntime()).toBeUndefined();
  });
});
