import { describe, expect, it, vi } from 'vitest';
import { report } from './fakes';
import { caller, statusOf, submission, wake } from './wake';

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
