import { describe, expect, it, vi } from 'vitest';
import { alwaysBriefing } from '../../../extension/briefing-source';
import type { Injection } from '../../../extension/inject-script';
import type { Submission } from '../../../extension/messages';
import { createPageFlow, type PageCaller } from '../../../extension/page-flow';
import { createPageViews } from '../../../extension/page-view';
import type { Engine } from '../../../extension/read-article-text';
import { createSessionStore } from '../../../extension/session-store';
import { createSettings } from '../../../extension/settings';
import type { SiteStanding } from '../../../extension/sites/site-access';
import { createTabPages } from '../../../extension/tab-pages';
import { article, briefing, fakeEngine, memoryArea, nonceOf, report } from './fakes';

const caller: PageCaller = {
  from: 'page',
  tab: 1,
  window: 1,
  url: 'https://paper.example/a',
  document: 'd1',
};
const submission = (n = 1, revision = 0, text: string = article.text): Submission => ({
  nonce: nonceOf(n),
  revision,
  result: { status: 'read', article: { ...article, text } },
});

/** A background as it is after each start of the worker: the areas live on, all else is new. */
const wake = (
  life: string,
  over: {
    area?: ReturnType<typeof memoryArea>;
    engine?: Partial<Engine>;
    standing?: SiteStanding;
    injection?: Injection;
    url?: string;
  } = {},
) => {
  const area = over.area ?? memoryArea();
  const pages = createTabPages(createSessionStore(area));
  const shared = {
    pages,
    settings: createSettings(memoryArea()),
    access: { standing: async () => over.standing ?? ('granted' as const) },
    briefings: alwaysBriefing(briefing),
    changed: vi.fn(async () => undefined),
    life,
  };
  const inject = vi.fn(async () => over.injection ?? ('injected' as const));
  const warmUp = vi.fn();
  const flow = createPageFlow({ ...shared, engine: fakeEngine({ warmUp, ...over.engine }), inject });
  const askToRead = vi.fn(async () => ({ ok: true, value: null }) as const);
  const views = createPageViews({
    ...shared,
    flow,
    pins: { has: async () => false, set: async () => undefined },
    hasSidePanel: true,
    inject,
    askToRead,
    tab: async () => ({ url: over.url ?? 'https://paper.example/a', title: 'A', status: 'complete' }),
    newNonce: () => nonceOf(99),
  });
  return { area, pages, flow, views, inject, askToRead, changed: shared.changed, shared, warmUp };
};

const statusOf = async ({ pages }: ReturnType<typeof wake>) => (await pages.current(1))?.state.status;

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
    let aborted = false;
    const worker = wake('first', {
      engine: {
        analyse: (_, { signal }) =>
          new Promise((_resolve, reject) => {
            (signal as AbortSignal).addEventListener('abort', () => {
              aborted = true;
              reject(signal.reason);
            });
          }),
      },
    });
    await worker.flow.report(report(), caller);
    const pending = worker.flow.submit(submission(), caller);
    await new Promise((resolve) => setTimeout(resolve, 10));
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
    expect(await worker.flow.report(report(), caller)).toEqual({ next: 'reading' });
    expect(await statusOf(worker)).toBe('ready');
    expect(worker.inject).toHaveBeenCalledTimes(1);
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

  it('loses a point, finds it again, and tells nobody what is known', async () => {
    const worker = wake('first');
    await worker.flow.report(report(), caller);
    await worker.flow.submit(submission(), caller);
    worker.changed.mockClear();
    await worker.flow.reportLost({ nonce: nonceOf(1), lost: [] }, caller);
    expect(worker.changed).not.toHaveBeenCalled();
    await worker.flow.reportLost({ nonce: nonceOf(1), lost: ['p0r'] }, caller);
    expect(await placed(worker)).toEqual([false]);
    await worker.flow.reportLost({ nonce: nonceOf(1), lost: [] }, caller);
    expect(await placed(worker)).toEqual([true]);
    expect(worker.changed).toHaveBeenCalledTimes(2);
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

describe('what a view shows', () => {
  it('a site that was not granted, with its host', async () => {
    const worker = wake('first', { standing: 'none' });
    expect(await worker.views.state(1)).toEqual({ status: 'no-access', host: 'paper.example', title: 'A' });
  });

  it('a page read once, but not the next one in that tab', async () => {
    const worker = wake('first', { standing: 'none' });
    await worker.flow.report(report(), caller);
    await worker.flow.submit(submission(), caller);
    expect(await worker.views.state(1)).toMatchObject({ status: 'ready', access: 'once' });
    const moved = wake('first', { area: worker.area, standing: 'none', url: 'https://paper.example/b' });
    expect((await moved.views.state(1)).status).toBe('no-access');
  });

  it('a restricted page, whatever was there before', async () => {
    const worker = wake('first');
    await worker.flow.report(report(), caller);
    const moved = wake('first', { area: worker.area, url: 'chrome://settings' });
    expect(await moved.views.state(1)).toEqual({ status: 'restricted', reason: 'browser-page' });
  });

  it('a page that was evicted is looked at again', async () => {
    const worker = wake('first');
    expect((await worker.views.state(1)).status).toBe('loading');
    await vi.waitFor(() => expect(worker.askToRead).toHaveBeenCalledWith(1, false));
  });

  it('a site that was not granted, once a page read once has moved on by itself and was refused', async () => {
    const worker = wake('first', { standing: 'none', injection: 'refused' });
    await worker.flow.report(report(), caller);
    expect(await statusOf(worker)).toBe('failed');
    expect((await worker.views.state(1)).status).toBe('no-access');
  });

  it('a page that never says what it is', async () => {
    const worker = wake('first');
    for (let asked = 0; asked < 8; asked += 1) await worker.views.state(1);
    expect(await worker.views.state(1)).toMatchObject({ status: 'failed', reason: 'internal' });
    await worker.views.read(1, true);
    expect((await worker.views.state(1)).status).toBe('loading');
  });

  it('the briefing, though no storage can be read', async () => {
    const worker = wake('first');
    const dead = () => Promise.reject(new Error('corrupted'));
    worker.area.get = dead;
    worker.shared.settings.read = dead;
    worker.shared.access.standing = dead;
    expect(await worker.views.view(1)).toMatchObject({
      state: { status: 'failed', reason: 'internal' },
      briefing: { id: 'b' },
      level: 'key',
    });
  });

  it('a page that refuses the script, with a way to try again', async () => {
    const worker = wake('first', { injection: 'refused', standing: 'none' });
    await worker.views.read(1, true);
    expect(await worker.views.state(1)).toMatchObject({ status: 'failed', reason: 'access-lost' });
  });
});
