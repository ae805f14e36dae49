import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spot } from '../../../entrypoints/spotting/spot';
import type { PageReport } from '../../../extension/messages';
import { beginWorld, type PageWorld } from '../../../extension/page-world';
import { stubObserver } from './stub-observer';

/** What the spotter needs of a page and of a browser; `change` is one mutation, `send` a message to it. */
const stand = (answers: (report: PageReport) => Promise<unknown>) => {
  const listeners: ((...args: unknown[]) => void)[] = [];
  const reports: PageReport[] = [];
  const location = { href: 'https://paper.example/app#/1' };
  vi.stubGlobal('location', location);
  // No look can be taken at this one: a report then says only where it is, which is all that is asked here.
  vi.stubGlobal('document', Object.assign(new EventTarget(), { contentType: 'text/html' }));
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'ours',
      sendMessage: ({ data }: { data: PageReport }) => {
        reports.push(data);
        return answers(data);
      },
      onMessage: {
        addListener: (listener: (...args: unknown[]) => void) => listeners.push(listener),
        removeListener: () => listeners.splice(0),
      },
    },
  });
  const { change } = stubObserver();
  const send = (type: string, data: unknown = {}): unknown => {
    let answered: unknown;
    const respond = (answer: unknown): void => {
      answered = answer;
    };
    for (const listener of [...listeners]) listener({ to: 'content', type, data }, { id: 'ours' }, respond);
    return answered;
  };
  const world = beginWorld(location.href) as PageWorld;
  return { world, location, reports, send, change: () => change() };
};

const next = (value: string) => ({ ok: true, value: { next: value } });
let ended: PageWorld | null = null;
const started = (answers: (report: PageReport) => Promise<unknown>) => {
  const page = stand(answers);
  ended = page.world;
  spot(page.world);
  return page;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  ended?.lifetime.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the spotter', () => {
  it('looks again at what came while the background considered', async () => {
    const page = started(async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return next('look-again');
    });
    await vi.advanceTimersByTimeAsync(100);
    page.change();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.reports).toHaveLength(2);
  });

  it('names the page that stands in the tab, and no longer answers once it has left', async () => {
    const page = started(async () => next('stop'));
    await vi.advanceTimersByTimeAsync(0);
    expect(page.send('whichPage')).toEqual({
      ok: true,
      value: { nonce: page.reports[0]?.nonce, hasPanel: false },
    });
    page.send('leavePage');
    expect(page.world.lifetime.signal.aborted).toBe(true);
    expect(page.send('whichPage')).toBeUndefined();
    expect(page.send('readPage', { asked: true })).toBeUndefined();
    expect(page.reports).toHaveLength(1);
  });

  it('leaves a page that came back and may no longer be read', async () => {
    const page = started(async () => next('leave'));
    await vi.advanceTimersByTimeAsync(0);
    expect(page.world.lifetime.signal.aborted).toBe(true);
  });

  it('keeps what the user asked for when the address has moved unseen', async () => {
    const page = started(async () => next('stop'));
    await vi.advanceTimersByTimeAsync(0);
    page.location.href = 'https://paper.example/app#/2';
    page.send('readPage', { asked: true });
    await vi.advanceTimersByTimeAsync(4_000);
    expect(page.reports.map(({ asked, profile }) => [asked, profile.url])).toEqual([
      [false, 'https://paper.example/app#/1'],
      [true, 'https://paper.example/app#/2'],
    ]);
    expect(page.reports[0]?.nonce).not.toBe(page.reports[1]?.nonce);
  });

  it('says at least where it is when its report is refused', async () => {
    let refused = 0;
    const page = started(async () => {
      refused += 1;
      return refused === 1 ? { ok: false, error: 'invalid' } : next('stop');
    });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.reports).toHaveLength(2);
    expect(page.reports[1]?.profile.reasons).toEqual(['report refused']);
  });

  it('goes without a sound when its extension was replaced', async () => {
    const page = started(() => Promise.reject(new Error('Extension context invalidated.')));
    vi.stubGlobal('chrome', { runtime: {} });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.world.lifetime.signal.aborted).toBe(true);
  });
});
