import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentSettled, lookAgain } from '../../../entrypoints/spotting/wait-for-content';
import { type StubbedObserver, stubObserver } from './stub-observer';

let observer: StubbedObserver;
const document = new EventTarget() as Document;

beforeEach(() => {
  vi.useFakeTimers();
  observer = stubObserver();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const tick = async (every: number, lasting: number): Promise<void> => {
  for (let time = 0; time < lasting; time += every) {
    observer.change();
    await vi.advanceTimersByTimeAsync(every);
  }
};

describe('looking again', () => {
  it('looks once the page has come to rest', async () => {
    const look = vi.fn(async () => false);
    lookAgain(document, new AbortController().signal, look);
    await tick(100, 500);
    expect(look).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(400);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks at a page that never rests, every two seconds, and four times at most', async () => {
    const look = vi.fn(async () => false);
    lookAgain(document, new AbortController().signal, look);
    await tick(100, 2_200);
    expect(look).toHaveBeenCalledTimes(1);
    await tick(100, 20_000);
    expect(look).toHaveBeenCalledTimes(4);
  });

  it('also watches what each look finds inside the page, and nothing once it is done', async () => {
    const [root, inner] = [{}, {}] as [ShadowRoot, ShadowRoot];
    const inside = { places: new Set<Node>([root]), isAwaiting: false };
    let isArticle = false;
    const look = async () => {
      inside.places.add(inner);
      return isArticle;
    };
    lookAgain(document, new AbortController().signal, look, inside);
    expect([...observer.observed]).toEqual([document, root]);
    await tick(100, 100);
    await vi.advanceTimersByTimeAsync(400);
    expect([...observer.observed]).toEqual([document, root, inner]);
    isArticle = true;
    await tick(100, 100);
    await vi.advanceTimersByTimeAsync(400);
    expect([...observer.observed]).toEqual([]);
  });

  it('looks after a script only where elements wait for theirs', async () => {
    const look = vi.fn(async () => false);
    const inside = { places: new Set<Node>(), isAwaiting: false };
    lookAgain(document, new AbortController().signal, look, inside);
    const loaded = Object.defineProperty(new Event('load'), 'target', { value: { nodeName: 'SCRIPT' } });
    document.dispatchEvent(loaded);
    await vi.advanceTimersByTimeAsync(500);
    expect(look).not.toHaveBeenCalled();
    inside.isAwaiting = true;
    document.dispatchEvent(loaded);
    await vi.advanceTimersByTimeAsync(500);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('stops when the page is an article, or is left', async () => {
    const look = vi.fn(async () => true);
    lookAgain(document, new AbortController().signal, look);
    await tick(1_000, 4_000);
    expect(look).toHaveBeenCalledTimes(1);
    const left = new AbortController();
    lookAgain(document, left.signal, look);
    left.abort();
    await tick(1_000, 4_000);
    expect(look).toHaveBeenCalledTimes(1);
  });
});

describe('waiting for the content of a move', () => {
  it('ends after a rest, after three seconds without any change, and at once when the page is left', async () => {
    const ended = vi.fn();
    void contentSettled(document, new AbortController().signal).then(ended);
    await tick(100, 100);
    await vi.advanceTimersByTimeAsync(400);
    expect(ended).toHaveBeenCalledTimes(1);
    void contentSettled(document, new AbortController().signal).then(ended);
    await vi.advanceTimersByTimeAsync(2_900);
    expect(ended).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(ended).toHaveBeenCalledTimes(2);
    void contentSettled(document, AbortSignal.abort()).then(ended);
    await vi.advanceTimersByTimeAsync(0);
    expect(ended).toHaveBeenCalledTimes(3);
  });
});
