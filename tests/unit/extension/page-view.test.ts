import { describe, expect, it } from 'vitest';
import { eventually } from '../eventually';
import { report } from './fakes';
import { caller, statusOf, submission, wake } from './wake';

describe('what a view shows', () => {
  it('a site that was not granted, with its host', async () => {
    const worker = wake('first', { standing: 'none' });
    expect(await worker.views.state(1)).toEqual({
      status: 'no-access',
      host: 'paper.example',
      title: 'A',
      isListed: false,
    });
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
    await eventually(() => expect(worker.askToRead).toHaveBeenCalledWith(1, false));
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

  it('a listed site whose permission was taken back as such', async () => {
    const worker = wake('first', { standing: 'none', url: 'https://www.bbc.com/news' });
    expect(await worker.views.state(1)).toMatchObject({ status: 'no-access', isListed: true });
  });

  it('our own pages as ours', async () => {
    const worker = wake('first', { url: 'chrome-extension://ours/options.html' });
    expect(await worker.views.state(1)).toEqual({ status: 'restricted', reason: 'own-page' });
    const other = wake('first', { url: 'chrome-extension://theirs/options.html' });
    expect(await other.views.state(1)).toEqual({ status: 'restricted', reason: 'other-extension' });
  });

  it('an error page of the browser, where a granted site did not answer', async () => {
    const worker = wake('first', { injection: 'refused' });
    await worker.views.read(1, false);
    expect(await worker.views.state(1)).toMatchObject({ status: 'failed', reason: 'error-page' });
  });

  it('a page that refuses the script, with a way to try again', async () => {
    const worker = wake('first', { injection: 'refused', standing: 'none' });
    await worker.views.read(1, true);
    expect(await worker.views.state(1)).toMatchObject({ status: 'failed', reason: 'access-lost' });
  });
});

describe('a page that has loaded', () => {
  it('is looked at where nobody reported it, and left alone where somebody stands in it', async () => {
    const empty = wake('first', { injection: 'refused' });
    await empty.views.arrived(1);
    expect(empty.inject).toHaveBeenCalledExactlyOnceWith('spotter', 1, null);
    expect(empty.changed).toHaveBeenCalledExactlyOnceWith(1);
    const inhabited = wake('first', { inhabited: true });
    await inhabited.views.arrived(1);
    expect(inhabited.inject).not.toHaveBeenCalled();
  });

  it('has its reason painted where it is closed, and none where its address is hidden', async () => {
    const off = wake('first', { standing: 'switched-off' });
    await off.views.arrived(1);
    expect(off.changed).toHaveBeenCalledExactlyOnceWith(1);
    expect(off.inject).not.toHaveBeenCalled();
    expect(await off.views.closed(1)).toMatchObject({ status: 'switched-off' });
    const hidden = wake('first');
    hidden.shared.access.standing = async () => 'none';
    expect(await hidden.views.closed(1)).toMatchObject({ status: 'no-access' });
  });
});
