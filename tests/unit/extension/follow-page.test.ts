import { describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../briefings/page-state';
import { badgeOf } from '../../../extension/badge';
import { createFollower, type FollowPorts } from '../../../extension/follow-page';
import type { Answer, PageNonce } from '../../../extension/messages';
import { nonceOf, record } from './fakes';

const page = { url: 'https://paper.example/a', title: 'A', publisher: null, published: null };
const reading: PageState = { status: 'reading', page };
const failed: PageState = { status: 'failed', page, reason: 'access-lost', detail: '' };
const ready = { ...reading, status: 'ready', points: [{}, {}] } as unknown as PageState;
const words = { name: 'Ballast', points: (n: number) => `${n} points`, why: () => 'why' };
const gone = { ok: false, error: 'gone' } as const;
const there = (n: number): Answer<PageNonce> => ({ ok: true, value: nonceOf(n) });

/** Follows a tab of which `kept` is kept, while `shown` stands in it; gives what was painted and done. */
const follow = async (
  kept: PageState,
  shown: Answer<PageNonce>,
  over: { pinned?: boolean; url?: string; panel?: Answer<null> } = {},
) => {
  const painted: (PageState | null)[] = [];
  const ports = {
    pages: { current: async () => record({ state: kept }) },
    pins: { has: async () => over.pinned ?? false },
    words,
    tab: async () => ({ url: over.url }),
    whichPage: async () => shown,
    inject: vi.fn(async () => 'injected' as const),
    askPanel: vi.fn(async (): Promise<Answer<null>> => over.panel ?? gone),
    tell: vi.fn(async () => undefined),
    paint: async (_tab, state) => void painted.push(state),
  } satisfies FollowPorts;
  await createFollower(ports)(1);
  return { badge: badgeOf(painted[0] ?? null, words), ...ports };
};

describe('the badge', () => {
  it('shows the number of points of the page in the tab', async () => {
    expect((await follow(ready, there(1))).badge).toEqual({ text: '2', title: '2 points' });
  });

  it.each<[string, Answer<PageNonce>]>([
    ['a page without a spotter', gone],
    ['another page of the same site', there(2)],
  ])('never shows a number of the last page on %s', async (_, shown) => {
    const followed = await follow(ready, shown, { pinned: true, url: page.url });
    expect(followed.badge).toEqual({ text: '', title: 'Ballast' });
    expect(followed.inject).not.toHaveBeenCalled();
    expect(followed.askPanel).toHaveBeenCalledExactlyOnceWith(1, 'hidePanel');
  });

  it('says why a page that refused the script has no number, and only there', async () => {
    expect((await follow(failed, gone, { url: page.url })).badge.title).toBe('why');
    expect((await follow(failed, gone, { url: 'https://paper.example/b' })).badge.title).toBe('Ballast');
    expect((await follow(failed, gone)).badge.title).toBe('Ballast');
  });
});

describe('storage that cannot be read', () => {
  it('stops nobody: the views are told all the same', async () => {
    const tell = vi.fn(async () => undefined);
    await createFollower({
      pages: { current: () => Promise.reject(new Error('corrupted')) },
      pins: { has: () => Promise.reject(new Error('corrupted')) },
      words,
      tab: async () => null,
      whichPage: async () => gone,
      inject: async () => 'injected',
      askPanel: async () => gone,
      tell,
    })(1);
    expect(tell).toHaveBeenCalledExactlyOnceWith(1);
  });
});

describe('two changes at once', () => {
  it('the later one is what is painted, however long the page takes to answer', async () => {
    const painted: (string | undefined)[] = [];
    const states = [reading, ready];
    let answerFirst = (_: Answer<PageNonce>): void => undefined;
    const slow = new Promise<Answer<PageNonce>>((resolve) => {
      answerFirst = resolve;
    });
    const shown = [slow, Promise.resolve(there(1))];
    const changed = createFollower({
      pages: { current: async () => record({ state: states.shift() ?? ready }) },
      pins: { has: async () => false },
      words,
      tab: async () => null,
      whichPage: () => shown.shift() ?? slow,
      inject: async () => 'injected',
      askPanel: async () => gone,
      tell: async () => undefined,
      paint: async (_tab, state) => void painted.push(state?.status),
    });
    const first = changed(1);
    await changed(1);
    answerFirst(there(1));
    await first;
    expect(painted).toEqual(['ready']);
  });
});

describe('the pinned panel', () => {
  it('is sent once, and asked to show itself when it is there', async () => {
    const first = await follow(ready, there(1), { pinned: true });
    expect(first.inject).toHaveBeenCalledExactlyOnceWith('panel', 1, null);
    const again = await follow(ready, there(1), { pinned: true, panel: { ok: true, value: null } });
    expect(again.inject).not.toHaveBeenCalled();
  });

  it('that was unpinned while it was on its way is put away again', async () => {
    const pins = [true, false];
    const askPanel = vi.fn(async (): Promise<Answer<null>> => gone);
    await createFollower({
      pages: { current: async () => record({ state: ready }) },
      pins: { has: async () => pins.shift() ?? false },
      words,
      tab: async () => null,
      whichPage: async () => there(1),
      inject: async () => 'injected',
      askPanel,
      tell: async () => undefined,
      paint: async () => undefined,
    })(1);
    expect(askPanel.mock.calls).toEqual([
      [1, 'showPanel'],
      [1, 'hidePanel'],
    ]);
  });

  it('stays while the page is read again, and goes where it is not pinned', async () => {
    expect((await follow(reading, there(1), { pinned: true })).askPanel).not.toHaveBeenCalled();
    expect((await follow(ready, there(1))).askPanel).toHaveBeenCalledExactlyOnceWith(1, 'hidePanel');
  });
});
