import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Envelope } from '../../../extension/messages';
import { answer, type BackgroundHandlers, type Sender } from '../../../extension/receive-messages';
import { nonceOf, report } from './fakes';

const self = { id: 'ours', origin: 'chrome-extension://ours' };
const inPage: Sender = {
  id: 'ours',
  url: 'https://paper.example/a',
  frameId: 0,
  tab: { id: 1, windowId: 9 },
};
const inView: Sender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };

const ask = async (type: string, data: unknown, sender: Sender) => {
  const handler = vi.fn(async () => null);
  const handlers = new Proxy({}, { get: () => handler }) as BackgroundHandlers;
  const envelope: Envelope = { to: 'background', type, data };
  return { result: await answer(envelope, sender, self, handlers), handler };
};

describe('requests to the background', () => {
  it('hears the spotter in the top frame of its own tab', async () => {
    const { result, handler } = await ask('reportPage', report(), inPage);
    expect(result.ok).toBe(true);
    expect(handler).toHaveBeenCalledWith(report(), {
      from: 'page',
      tab: 1,
      window: 9,
      url: 'https://paper.example/a',
      document: null,
    });
  });

  it.each<[string, string, unknown, Sender]>([
    ['another extension', 'getPageState', {}, { ...inPage, id: 'theirs' }],
    ['a frame inside the page', 'reportPage', report(), { ...inPage, frameId: 3 }],
    ['a sender without a tab', 'reportPage', report(), { id: 'ours', url: 'https://paper.example/a' }],
    ['a page that speaks for another tab', 'getPageState', { tab: 2 }, inPage],
    ['a page that switches another site off', 'switchSite', { host: 'bank.example', on: false }, inPage],
    ['a page that opens the grant of another site', 'openGrant', { host: 'bank.example' }, inPage],
    ['a page that asks which sites are switched off', 'getSites', {}, inPage],
    ['a page that switches many sites', 'switchSites', { hosts: ['paper.example'], on: false }, inPage],
    ['a view that poses as a page', 'reportPage', report(), inView],
    [
      'an address that only begins like ours',
      'setHighlightLevel',
      { level: 'off' },
      { ...inView, url: 'chrome-extension://oursx/popup.html' },
    ],
  ])('forbids %s', async (_, type, data, sender) => {
    const { result, handler } = await ask(type, data, sender);
    expect(result).toEqual({ ok: false, error: 'forbidden' });
    expect(handler).not.toHaveBeenCalled();
  });

  it('lets a view speak for any tab, also when it stands in a tab of its own', async () => {
    const { result } = await ask('getPageState', { tab: 7 }, { ...inView, frameId: 0, tab: { id: 3 } });
    expect(result.ok).toBe(true);
  });

  it.each(['toString', '__proto__', 'constructor', 'paintMarks', ''])('does not know “%s”', async (type) => {
    const { result } = await ask(type, {}, inPage);
    expect(result).toEqual({ ok: false, error: 'unknown' });
  });

  it('lets a page switch its own site', async () => {
    const { result } = await ask('switchSite', { host: 'paper.example', on: false }, inPage);
    expect(result.ok).toBe(true);
  });

  it.each<[string, string, unknown, Sender?]>([
    ['a nonce that is none', 'reportPage', report({}, { nonce: 'x' as never })],
    ['a title of a megabyte', 'reportPage', report({ title: 'x'.repeat(1e6) })],
    ['a level that does not exist', 'setHighlightLevel', { level: 'most' }],
    ['a host with a path', 'switchSite', { host: 'a.example/b', on: true }, inView],
    ['a wildcard for a host', 'switchSite', { host: '*', on: false }, inView],
    ['a span that ends before it starts', 'submitArticle', submission([{ start: 5, end: 2 }])],
    ['a block outside the text', 'submitArticle', submission([{ start: 0, end: 99 }])],
    [
      'blocks on top of each other',
      'submitArticle',
      submission([
        { start: 0, end: 9 },
        { start: 0, end: 9 },
      ]),
    ],
    [
      'more blocks than a page has elements',
      'submitArticle',
      submission(Array.from({ length: 200_001 }, () => ({ start: 0, end: 0 }))),
    ],
    ['keywords without end', 'reportPage', report({ keywords: Array.from({ length: 101 }, () => 'x') })],
    ['a keyword without end', 'reportPage', report({ keywords: ['x'.repeat(4_001)] })],
    ['reasons without end', 'reportPage', report({ reasons: Array.from({ length: 101 }, () => 'x') })],
    [
      'more points lost than are ever kept',
      'reportLost',
      { nonce: nonceOf(1), lost: Array.from({ length: 10_001 }, () => 's1r') },
    ],
    ['a point with a name without end', 'reportLost', { nonce: nonceOf(1), lost: ['x'.repeat(41)] }],
    ['a way to a point that is none', 'goToPoint', { point: 'x'.repeat(41) }],
  ])('finds invalid: %s', async (_, type, data, sender = inPage) => {
    const { result, handler } = await ask(type, data, sender);
    expect(result).toEqual({ ok: false, error: 'invalid' });
    expect(handler).not.toHaveBeenCalled();
  });

  it('turns a throw into an error', async () => {
    const handlers = new Proxy(
      {},
      { get: () => () => Promise.reject(new Error('bug')) },
    ) as BackgroundHandlers;
    const result = await answer({ to: 'background', type: 'getPageState', data: {} }, inPage, self, handlers);
    expect(result).toEqual({ ok: false, error: 'failed' });
  });

  it('answers anything at all without throwing', async () => {
    const types = fc.constantFrom('reportPage', 'submitArticle', 'reportLost', 'goToPoint', 'panelMoved');
    await fc.assert(
      fc.asyncProperty(types, fc.anything(), async (type, data) => {
        const { result } = await ask(type, data, inPage);
        expect(result.ok).toBe(false);
      }),
    );
  });
});

function submission(spans: readonly { start: number; end: number }[]) {
  return {
    nonce: nonceOf(1),
    revision: 0,
    result: {
      status: 'read',
      article: {
        url: '',
        title: '',
        publisher: null,
        author: null,
        published: null,
        declaredLang: null,
        text: 'Ten chars.',
        blocks: spans.map((span) => ({ span, role: 'paragraph' })),
        quality: 'full',
        nextPage: null,
      },
    },
  };
}
