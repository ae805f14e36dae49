import { describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../briefings/page-state';
import type { Engine } from '../../../extension/read-article-text';
import { eventually } from '../eventually';
import { fakeEngine, nonceOf, record, report } from './fakes';
import { caller, statusOf, submission, wake } from './wake';

const page = { url: 'https://paper.example/a', title: 'A', publisher: null, published: null };
const topic = { policy: false, score: 0, evidence: [] };

/** An engine that waits for the word to go on, each time it reads. */
const slowEngine = () => {
  const engine = fakeEngine();
  const waiting: (() => void)[] = [];
  const analyse = vi.fn<Engine['analyse']>(async (text, ports) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return engine.analyse(text, ports);
  });
  const goOn = (): void => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  return { engine: { analyse }, goOn };
};

describe('an article', () => {
  it.each<[PageState['status'], PageState, string]>([
    ['reading', { status: 'reading', page }, 'ready'],
    ['failed', { status: 'failed', page, reason: 'timed-out', detail: '' }, 'ready'],
    ['unsupported-language', { status: 'unsupported-language', page, detected: 'de' }, 'ready'],
    ['not-article', { status: 'not-article', page }, 'nothing'],
    ['off-topic', { status: 'off-topic', page, topic }, 'nothing'],
    ['loading', { status: 'loading', title: 'A' }, 'nothing'],
    ['restricted', { status: 'restricted', reason: 'pdf' }, 'nothing'],
  ])('for a page that is “%s” is taken only where a reader may have been sent', async (_, state, answer) => {
    const worker = wake('first');
    await worker.pages.begin(record({ state }));
    expect((await worker.flow.submit(submission(), caller)).status).toBe(answer);
    expect(await statusOf(worker)).toBe(answer === 'ready' ? 'ready' : state.status);
  });

  it('that was overtaken by a later text of the same page is dropped', async () => {
    const worker = wake('first');
    await worker.flow.report(report(), caller);
    await worker.flow.submit(submission(1, 2, 'Growth may slow twice.'), caller);
    expect(await worker.flow.submit(submission(1, 1, 'Growth may slow once.'), caller)).toEqual({
      status: 'dropped',
    });
    const state = (await worker.pages.current(1))?.state;
    expect(state?.status === 'ready' && state.points[0]?.text).toBe('Growth may slow twice.');
  });

  it('that comes twice while it is read is read once, and both hear the same', async () => {
    const { engine, goOn } = slowEngine();
    const worker = wake('first', { engine });
    await worker.flow.report(report(), caller);
    const both = [worker.flow.submit(submission(), caller), worker.flow.submit(submission(), caller)];
    await eventually(() => expect(engine.analyse).toHaveBeenCalled());
    goOn();
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual(['ready', 'ready']);
    expect(engine.analyse).toHaveBeenCalledTimes(1);
  });

  it('of a site that was switched off while its page was read is not kept', async () => {
    const worker = wake('first');
    await worker.flow.report(report(), caller);
    const later = wake('second', { area: worker.area, standing: 'switched-off' });
    expect(await later.flow.submit(submission(), caller)).toEqual({ status: 'dropped' });
    expect(await statusOf(later)).toBeUndefined();
  });

  it('of a page that stands in the tab but is no longer kept has it report anew, once', async () => {
    const worker = wake('first', { shown: 1 });
    expect(await worker.flow.submit(submission(), caller)).toEqual({ status: 'dropped' });
    await worker.flow.submit(submission(), caller);
    await eventually(() => expect(worker.whichPage).toHaveBeenCalledTimes(2));
    expect(worker.askToRead).toHaveBeenCalledExactlyOnceWith(1, false);
    const other = wake('first', { shown: 2 });
    await other.flow.submit(submission(), caller);
    await eventually(() => expect(other.whichPage).toHaveBeenCalledTimes(1));
    expect(other.askToRead).not.toHaveBeenCalled();
  });

  it('that cannot be kept for a moment leaves nobody at work: whoever looks begins again', async () => {
    const worker = wake('first');
    await worker.flow.report(report(), caller);
    const update = vi.spyOn(worker.pages, 'update').mockRejectedValueOnce(new Error('IO error'));
    await expect(worker.flow.submit(submission(), caller)).rejects.toThrow('IO error');
    update.mockRestore();
    expect((await worker.views.state(1)).status).toBe('reading');
    expect(worker.askToRead).toHaveBeenCalledExactlyOnceWith(1, false);
  });
});

describe('a report', () => {
  it('that was overtaken by the next page’s does not put the last page in its place', async () => {
    const worker = wake('first', { shown: 2 });
    await worker.flow.report(report({}, { nonce: nonceOf(2) }), caller);
    expect(await worker.flow.report(report(), caller)).toEqual({ next: 'stop' });
    expect((await worker.pages.current(1))?.nonce).toBe(nonceOf(2));
  });

  it('from a tab that has closed meanwhile leaves nothing behind', async () => {
    const worker = wake('first');
    const reporting = worker.flow.report(report({ title: 'Cup final tonight' }), caller);
    await worker.flow.close(1);
    expect(await reporting).toEqual({ next: 'stop' });
    expect(await worker.pages.tabs()).toEqual([]);
  });

  it('after which nobody could be told is worked on all the same', async () => {
    const worker = wake('first', { injection: 'refused' });
    const begin = vi.spyOn(worker.pages, 'begin').mockRejectedValueOnce(new Error('IO error'));
    await expect(worker.flow.report(report(), caller)).rejects.toThrow('IO error');
    begin.mockRestore();
    await worker.flow.report(report(), caller);
    expect(await statusOf(worker)).toBe('failed');
    expect(worker.inject).toHaveBeenCalledTimes(1);
  });

  it('is said to be in vain where storage takes no page at all', async () => {
    const worker = wake('first');
    worker.area.broken = true;
    expect(await worker.flow.report(report(), caller)).toEqual({ next: 'stop' });
    expect(await worker.views.state(1)).toMatchObject({ status: 'failed', reason: 'storage-full' });
    expect(worker.inject).not.toHaveBeenCalled();
  });
});

describe('what is reported lost', () => {
  const placed = async ({ pages }: ReturnType<typeof wake>) => {
    const state = (await pages.current(1))?.state;
    return state?.status === 'ready' ? state.points.map((point) => point.placed) : null;
  };

  it('before there are points, or for another page, changes nothing', async () => {
    const worker = wake('first');
    await worker.flow.report(report(), caller);
    worker.changed.mockClear();
    await worker.flow.reportLost({ nonce: nonceOf(1), lost: ['p0r'] }, caller);
    await worker.flow.submit(submission(), caller);
    await worker.flow.reportLost({ nonce: nonceOf(2), lost: ['p0r'] }, caller);
    expect(await placed(worker)).toEqual([true]);
    expect(worker.changed).toHaveBeenCalledTimes(1);
  });

  it('and found again at once ends as it was said last', async () => {
    const worker = wake('first');
    await worker.flow.report(report(), caller);
    await worker.flow.submit(submission(), caller);
    await Promise.all([
      worker.flow.reportLost({ nonce: nonceOf(1), lost: ['p0r'] }, caller),
      worker.flow.reportLost({ nonce: nonceOf(1), lost: [] }, caller),
    ]);
    expect(await placed(worker)).toEqual([true]);
  });
});

describe('settings that cannot be read', () => {
  it('do not stop a page that was begun', async () => {
    const worker = wake('first');
    await worker.flow.report(report(), caller);
    worker.shared.settings.read = () => Promise.reject(new Error('corrupted'));
    expect(await worker.flow.submit(submission(), caller)).toMatchObject({
      status: 'ready',
      order: { level: 'key' },
    });
  });
});
