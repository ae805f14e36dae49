import { describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../extension/read-article-text';
import { eventually } from '../eventually';
import { fakeEngine, nonceOf, report } from './fakes';
import { caller, statusOf, submission, wake } from './wake';

describe('from report to reading', () => {
  it('reads a policy article and keeps its points with their places', async () => {
    const worker = wake('first');
    expect(await worker.flow.report(report(), caller)).toEqual({ next: 'reading' });
    expect(worker.inject).toHaveBeenCalledWith('reader', 1, 'd1');
    const answer = await worker.flow.submit(submission(), caller);
    expect(answer).toMatchObject({
      status: 'ready',
      order: { level: 'key', notes: [{ span: { start: 0, end: 26 }, kind: 'risk', cues: ['may'] }] },
    });
    expect(await statusOf(worker)).toBe('ready');
    expect(worker.warmUp).toHaveBeenCalledTimes(1);
    expect(JSON.stringify([...worker.area.items])).not.toContain('blocks');
  });

  it.each([
    ['not-article', report({ isArticle: false }), 'look-again'],
    ['off-topic', report({ title: 'Cup final tonight' }), 'stop'],
    ['restricted', report({}, { contentType: 'application/pdf' }), 'stop'],
  ] as const)('leaves a page alone that is %s', async (status, seen, next) => {
    const worker = wake('first');
    expect(await worker.flow.report(seen, caller)).toEqual({ next });
    expect(await statusOf(worker)).toBe(status);
    expect(worker.inject).not.toHaveBeenCalled();
  });

  it('reads whatever is asked for, and says that it was asked', async () => {
    const topic = { policy: false, score: 0, evidence: [] };
    const engine = fakeEngine();
    const worker = wake('first', {
      engine: {
        analyse: async (text, ports) => {
          const reading = await engine.analyse(text, ports);
          return reading.status === 'ready' ? { ...reading, topic } : reading;
        },
      },
    });
    const offTopic = { isArticle: false, title: 'Cup final tonight' };
    await worker.flow.report(report(offTopic), caller);
    await worker.flow.report(report(offTopic, { asked: true }), caller);
    await worker.flow.submit(submission(), caller);
    expect((await worker.pages.current(1))?.state).toMatchObject({ status: 'ready', asked: true });
  });

  it('says which language it cannot read', async () => {
    const worker = wake('first', { engine: { detectLanguage: () => ({ lang: null, detected: 'de' }) } });
    await worker.flow.report(report(), caller);
    expect((await worker.pages.current(1))?.state).toMatchObject({
      status: 'unsupported-language',
      detected: 'de',
    });
  });

  it('becomes an article when the page has grown into one', async () => {
    const worker = wake('first');
    await worker.flow.report(report({ isArticle: false }), caller);
    expect(await worker.flow.report(report(), caller)).toEqual({ next: 'reading' });
  });

  it('does the work once when a report is repeated', async () => {
    const worker = wake('first');
    await worker.flow.report(report(), caller);
    await worker.flow.report(report(), caller);
    await worker.flow.submit(submission(), caller);
    expect(await worker.flow.report(report(), caller)).toEqual({ next: 'reading' });
    expect(worker.inject).toHaveBeenCalledTimes(1);
  });

  it('does nothing where the user switched it off, nor for an address that is not the sender’s', async () => {
    const off = wake('first', { standing: 'switched-off' });
    expect(await off.flow.report(report(), caller)).toEqual({ next: 'leave' });
    const other = wake('first');
    expect(await other.flow.report(report({ url: 'https://bank.example/' }), caller)).toEqual({
      next: 'stop',
    });
    expect([await statusOf(off), await statusOf(other)]).toEqual([undefined, undefined]);
  });
});

describe('when the page moves on', () => {
  it('drops what comes late for the page before', async () => {
    const worker = wake('first');
    await worker.flow.report(report(), caller);
    await worker.flow.report(report({}, { nonce: nonceOf(2) }), caller);
    expect(await worker.flow.submit(submission(1), caller)).toEqual({ status: 'dropped' });
    expect(await statusOf(worker)).toBe('reading');
  });

  it('aborts an analysis that is under way', async () => {
    let isAnalysing = false;
    let aborted = false;
    const worker = wake('first', {
      engine: {
        analyse: (_, { signal }) =>
          new Promise((_resolve, reject) => {
            isAnalysing = true;
            (signal as AbortSignal).addEventListener('abort', () => {
              aborted = true;
              reject(signal.reason);
            });
          }),
      },
    });
    await worker.flow.report(report(), caller);
    const pending = worker.flow.submit(submission(), caller);
    await eventually(() => expect(isAnalysing).toBe(true));
    await worker.flow.report(report({}, { nonce: nonceOf(2) }), caller);
    expect(await pending).toEqual({ status: 'dropped' });
    expect(aborted).toBe(true);
  });

  it('reads a text that has changed anew, and the same text only once', async () => {
    const analyse = vi.fn(fakeEngine().analyse);
    const worker = wake('first', { engine: { analyse } });
    await worker.flow.report(report(), caller);
    await worker.flow.submit(submission(1, 0), caller);
    await worker.flow.submit(submission(1, 0), caller);
    await worker.flow.submit(submission(1, 0, 'Growth will slow next year'), caller);
    expect(analyse).toHaveBeenCalledTimes(2);
    await worker.flow.submit(submission(1, 1, 'Growth will slow next year'), caller);
    expect(analyse).toHaveBeenCalledTimes(2);
    const result = { status: 'failed', reason: 'no-text-found', detail: '' } as const;
    await worker.flow.submit({ nonce: nonceOf(1), revision: 2, result }, caller);
    expect((await worker.pages.current(1))?.state).toMatchObject({
      status: 'failed',
      reason: 'page-changed',
    });
  });

  it('takes up a page from the back/forward cache as it was', async () => {
    const worker = wake('first');
    await worker.flow.report(report(), caller);
    await worker.flow.submit(submission(), caller);
    await worker.flow.report(report({ isArticle: false }, { nonce: nonceOf(2) }), caller);
    expect(worker.tellLevel).not.toHaveBeenCalled();
    expect(await worker.flow.report(report(), caller)).toEqual({ next: 'reading' });
    expect(await statusOf(worker)).toBe('ready');
    expect(worker.inject).toHaveBeenCalledTimes(1);
    // it still has the level of then
    expect(worker.tellLevel).toHaveBeenCalledExactlyOnceWith(1);
  });
});

describe('when access was withdrawn', () => {
  it('leaves a page that comes back from the browser’s cache, and forgets it', async () => {
    const worker = wake('first');
    await worker.flow.report(report(), caller);
    await worker.flow.submit(submission(), caller);
    await worker.flow.report(report({ isArticle: false }, { nonce: nonceOf(2) }), caller);
    const later = wake('first', { area: worker.area, standing: 'none' });
    expect(await later.flow.report(report(), caller)).toEqual({ next: 'leave' });
    expect(await statusOf(later)).toBeUndefined();
  });
});

describe('where the points stand', () => {
  const placed = async ({ pages }: ReturnType<typeof wake>) => {
    const state = (await pages.current(1))?.state;
    return state?.status === 'ready' ? state.points.map((point) => point.placed) : null;
  };

  it('loses a point and finds it again; what was known is told anew, should a worker have ended before it could', async () => {
    const worker = wake('first');
    await worker.flow.report(report(), caller);
    await worker.flow.submit(submission(), caller);
    worker.changed.mockClear();
    await worker.flow.reportLost({ nonce: nonceOf(1), lost: [] }, caller);
    expect(worker.changed).toHaveBeenCalledTimes(1);
    await worker.flow.reportLost({ nonce: nonceOf(1), lost: ['p0r'] }, caller);
    expect(await placed(worker)).toEqual([false]);
    await worker.flow.reportLost({ nonce: nonceOf(1), lost: [] }, caller);
    expect(await placed(worker)).toEqual([true]);
    expect(worker.changed).toHaveBeenCalledTimes(3);
  });

  it('keeps a grant that came while the page was read', async () => {
    const engine = fakeEngine();
    let goOn = (): void => undefined;
    const granted = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const analyse: Engine['analyse'] = async (text, ports) => {
      await granted;
      return engine.analyse(text, ports);
    };
    const worker = wake('first', { standing: 'none', engine: { analyse } });
    await worker.flow.report(report(), caller);
    const pending = worker.flow.submit(submission(), caller);
    await worker.pages.update(1, nonceOf(1), (old) => ({ ...old, access: 'granted' }));
    goOn();
    await pending;
    const record = await worker.pages.current(1);
    expect([record?.access, record?.state]).toMatchObject([
      'granted',
      { status: 'ready', access: 'granted' },
    ]);
  });
});

describe('when the worker dies', () => {
  it('after the report: the submission finds its page', async () => {
    const first = wake('first');
    await first.flow.report(report(), caller);
    const second = wake('second', { area: first.area });
    expect(await second.flow.submit(submission(), caller)).toMatchObject({ status: 'ready' });
  });

  it('after the reading: a repeated submission is answered from what was kept', async () => {
    const first = wake('first');
    await first.flow.report(report(), caller);
    await first.flow.submit(submission(), caller);
    const analyse = vi.fn();
    const second = wake('second', { area: first.area, engine: { analyse } });
    expect(await second.flow.submit(submission(), caller)).toMatchObject({ status: 'ready' });
    expect(analyse).not.toHaveBeenCalled();
  });

  it('in the middle: whoever looks sets it going again, three times at most', async () => {
    const first = wake('first');
    await first.flow.report(report(), caller);
    for (const life of ['second', 'third']) {
      const worker = wake(life, { area: first.area });
      expect((await worker.views.state(1)).status).toBe('reading');
      expect(worker.askToRead).toHaveBeenCalledWith(1, false);
      expect(await worker.flow.report(report(), caller)).toEqual({ next: 'reading' });
      expect(worker.inject).toHaveBeenCalledTimes(1);
    }
    const last = wake('fourth', { area: first.area });
    expect(await last.views.state(1)).toMatchObject({ status: 'failed', reason: 'timed-out' });
  });
});

describe('what goes wrong becomes a state', () => {
  it('a fault in the engine', async () => {
    const worker = wake('first', {
      engine: { analyse: () => Promise.reject(new TypeError('x is undefined')) },
    });
    await worker.flow.report(report(), caller);
    expect(await worker.flow.submit(submission(), caller)).toEqual({ status: 'nothing' });
    expect((await worker.pages.current(1))?.state).toMatchObject({ status: 'failed', reason: 'internal' });
  });

  it('a page the reader found no text on', async () => {
    const worker = wake('first');
    await worker.flow.report(report(), caller);
    const result = { status: 'failed', reason: 'no-text-found', detail: '' } as const;
    await worker.flow.submit({ nonce: nonceOf(1), revision: 0, result }, caller);
    expect((await worker.pages.current(1))?.state).toMatchObject({
      status: 'failed',
      reason: 'no-text-found',
    });
  });

  it('a browser that refuses the reader', async () => {
    const worker = wake('first', { injection: 'refused' });
    await worker.flow.report(report(), caller);
    expect((await worker.pages.current(1))?.state).toMatchObject({ status: 'failed', reason: 'access-lost' });
  });
});
