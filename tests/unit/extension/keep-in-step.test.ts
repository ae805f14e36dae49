import { describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../briefings/page-state';
import type { BadgeWords, Marking } from '../../../extension/badge';
import { type InStepPorts, keepInStep } from '../../../extension/keep-in-step';
import type { Answer, PageHere } from '../../../extension/messages';
import { nonceOf, record } from './fakes';

const page = { url: 'https://paper.example/a', title: 'A', publisher: null, published: null };
const reading: PageState = { status: 'reading', page };
const failed: PageState = { status: 'failed', page, reason: 'access-lost', detail: '' };
const points = [
  { key: true, placed: true },
  { key: false, placed: true },
  { key: true, placed: false },
];
const ready = { ...reading, status: 'ready', points } as unknown as PageState;
const words: BadgeWords = {
  unseen: 'unseen',
  ready: ({ marked, all, isOff }) => `${marked} of ${all}${isOff ? ', off' : ''}`,
  why: (state) => `why ${state.status}`,
};
const atAll: Marking = { level: 'all', lastShown: 'all' };
const gone = { ok: false, error: 'gone' } as const;
const there = (n: number, hasPanel = false): Answer<PageHere> => ({
  ok: true,
  value: { nonce: nonceOf(n), hasPanel },
});

/** A tab with a page that is read and stands in it, unless said otherwise; no panel answers. */
const portsWith = <T extends Partial<InStepPorts>>(over: T) => ({
  pages: { current: async () => record({ state: ready }) },
  pins: { has: async () => false },
  words,
  marking: async () => atAll,
  closed: async () => null,
  tab: async () => null,
  whichPage: async () => there(1),
  inject: async () => 'injected' as const,
  askPanel: async (): Promise<Answer<null>> => gone,
  tell: async () => undefined,
  tellPanel: async () => undefined,
  paint: async () => undefined,
  ...over,
});

/** Follows a tab of which `kept` is kept, while `shown` stands in it; gives what was painted and done. */
const follow = async (
  kept: PageState,
  shown: Answer<PageHere>,
  over: { pinned?: boolean; url?: string; panel?: Answer<null>; closed?: PageState; marking?: Marking } = {},
) => {
  const painted: { text: string; title: string }[] = [];
  const ports = portsWith({
    pages: { current: async () => record({ state: kept }) },
    pins: { has: async () => over.pinned ?? false },
    marking: async () => over.marking ?? atAll,
    closed: async () => over.closed ?? null,
    tab: async () => ({ url: over.url }),
    whichPage: async () => shown,
    inject: vi.fn(async () => 'injected' as const),
    askPanel: vi.fn(async (): Promise<Answer<null>> => over.panel ?? gone),
    tell: vi.fn(async () => undefined),
    tellPanel: vi.fn(async () => undefined),
    paint: async (_tab: number, badge: { text: string; title: string }) => void painted.push(badge),
  } satisfies Partial<InStepPorts>);
  await keepInStep(ports)(1);
  return { badge: painted[0], ...ports };
};

describe('the badge', () => {
  it.each<[string, Marking, string, string]>([
    ['all that are marked', atAll, '2', '2 of 2'],
    ['the key points, where only those are marked', { level: 'key', lastShown: 'key' }, '1', '1 of 2'],
    ['what was marked, while highlights are off', { level: 'off', lastShown: 'key' }, '1', '1 of 2, off'],
  ])('counts %s, and no point that could not be placed', async (_, marking, text, title) => {
    expect((await follow(ready, there(1), { marking })).badge).toEqual({ text, title });
  });

  it('says why a page is closed to us', async () => {
    const closed: PageState = { status: 'switched-off', host: 'paper.example', title: 'A' };
    expect((await follow(ready, gone, { closed })).badge).toEqual({ text: '', title: 'why switched-off' });
  });

  it.each<[string, Answer<PageHere>]>([
    ['a page without a spotter', gone],
    ['another page of the same site', there(2)],
  ])('never shows a number of the last page on %s', async (_, shown) => {
    const followed = await follow(ready, shown, { pinned: true, url: page.url });
    expect(followed.badge).toEqual({ text: '', title: 'unseen' });
    expect(followed.inject).not.toHaveBeenCalled();
    expect(followed.askPanel).not.toHaveBeenCalledWith(1, 'showPanel');
  });

  it('says why a page that refused the script has no number, and only there', async () => {
    expect((await follow(failed, gone, { url: page.url })).badge?.title).toBe('why failed');
    expect((await follow(failed, gone, { url: 'https://paper.example/b' })).badge?.title).toBe('unseen');
    expect((await follow(failed, gone)).badge?.title).toBe('unseen');
  });
});

describe('storage that cannot be read', () => {
  it('stops nobody: the views are told all the same', async () => {
    const tell = vi.fn(async () => undefined);
    await keepInStep(
      portsWith({
        pages: { current: () => Promise.reject(new Error('corrupted')) },
        pins: { has: () => Promise.reject(new Error('corrupted')) },
        whichPage: async () => gone,
        tell,
      }),
    )(1);
    expect(tell).toHaveBeenCalledExactlyOnceWith(1);
  });
});

describe('two changes at once', () => {
  it('the later one is what is painted, however long the page takes to answer', async () => {
    const painted: string[] = [];
    const states = [reading, ready];
    let answerFirst = (_: Answer<PageHere>): void => undefined;
    const slow = new Promise<Answer<PageHere>>((resolve) => {
      answerFirst = resolve;
    });
    const shown = [slow, Promise.resolve(there(1))];
    const changed = keepInStep(
      portsWith({
        pages: { current: async () => record({ state: states.shift() ?? ready }) },
        whichPage: () => shown.shift() ?? slow,
        paint: async (_: number, badge: { text: string }) => void painted.push(badge.text),
      }),
    );
    const first = changed(1);
    await changed(1);
    answerFirst(there(1));
    await first;
    expect(painted).toEqual(['2']);
  });
});

describe('a change that the next overtakes', () => {
  it('is done when that is: whoever answers for it answers for what is shown', async () => {
    let paintIt = (): void => undefined;
    const painting = new Promise<void>((resolve) => {
      paintIt = resolve;
    });
    const changed = keepInStep(portsWith({ paint: () => painting }));
    const done: string[] = [];
    const both = [changed(1).then(() => done.push('first')), changed(1).then(() => done.push('second'))];
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(done).toEqual([]);
    paintIt();
    await Promise.all(both);
    expect(done.sort()).toEqual(['first', 'second']);
  });
});

describe('the pinned panel', () => {
  it('is sent once, and asked to show itself when it is there', async () => {
    const first = await follow(ready, there(1), { pinned: true });
    expect(first.inject).toHaveBeenCalledExactlyOnceWith('panel', 1, null);
    const again = await follow(ready, there(1, true), { pinned: true, panel: { ok: true, value: null } });
    expect(again.inject).not.toHaveBeenCalled();
    expect(again.tellPanel).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('is asked for nothing where there is none: a page without one is sent one message', async () => {
    const followed = await follow(ready, there(1));
    expect(followed.askPanel).not.toHaveBeenCalled();
    expect(followed.tellPanel).not.toHaveBeenCalled();
    expect(followed.tell).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('is told to go where nobody says what stands in the tab', async () => {
    const followed = await follow(ready, gone, { url: page.url });
    expect(followed.askPanel).toHaveBeenCalledExactlyOnceWith(1, 'hidePanel');
    expect(followed.tellPanel).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('that was unpinned while it was on its way is put away again', async () => {
    const pins = [true, false];
    const askPanel = vi.fn(async (): Promise<Answer<null>> => gone);
    await keepInStep(
      portsWith({
        pins: { has: async () => pins.shift() ?? false },
        askPanel,
      }),
    )(1);
    expect(askPanel.mock.calls).toEqual([[1, 'hidePanel']]);
  });

  it('stays while the page is read again, and goes where it is not pinned', async () => {
    expect((await follow(reading, there(1, true), { pinned: true })).askPanel).not.toHaveBeenCalled();
    expect((await follow(ready, there(1, true))).askPanel).toHaveBeenCalledExactlyOnceWith(1, 'hidePanel');
  });
});
