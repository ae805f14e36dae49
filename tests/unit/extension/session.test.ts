import { describe, expect, it, vi } from 'vitest';
import { createSession } from '../../../extension/session';
import { eventually } from '../eventually';
import { memoryArea } from './fakes';

const worker = (
  area: ReturnType<typeof memoryArea>,
  work = vi.fn((_: boolean): Promise<void> => Promise.resolve()),
) => ({
  ...createSession(area, work),
  work,
});
const never = () => new Promise<never>(() => undefined);

describe('the beginning of a session', () => {
  it('comes once, whichever worker lives', async () => {
    const area = memoryArea();
    const first = worker(area);
    await first.begin();
    const second = worker(area);
    await second.begin();
    expect([first.work.mock.calls, second.work.mock.calls]).toEqual([[[false]], []]);
    area.items.clear(); // as the browser does at an update
    const updated = worker(area);
    await updated.begin();
    expect(updated.work).toHaveBeenCalledTimes(1);
  });

  it('comes again when it was not finished', async () => {
    const area = memoryArea();
    const failing = worker(
      area,
      vi.fn(() => Promise.reject(new Error('ended'))),
    );
    await expect(failing.begin()).rejects.toThrow('ended');
    const next = worker(area);
    await next.begin();
    expect(next.work).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('a change of the session', () => {
  it('that the worker did not live to finish is brought in line by the next life', async () => {
    const area = memoryArea();
    const first = worker(area);
    await first.begin();
    void first.change(never);
    await eventually(() => expect(area.items.get('begun')).toBe('changing'));
    const second = worker(area);
    await second.begin();
    expect(second.work).toHaveBeenCalledExactlyOnceWith(true);
    const third = worker(area);
    await third.begin();
    expect(third.work).not.toHaveBeenCalled();
  });

  it('that failed is brought in line by the next life, and its caller hears of it', async () => {
    const area = memoryArea();
    const first = worker(area);
    await first.begin();
    await expect(first.change(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    const second = worker(area);
    await second.begin();
    expect(second.work).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('is not taken for done while another is under way', async () => {
    const area = memoryArea();
    const first = worker(area);
    await first.begin();
    void first.change(never);
    await first.change(async () => undefined);
    expect(area.items.get('begun')).toBe('changing');
  });

  it('is made though storage refuses the mark', async () => {
    const area = memoryArea();
    const first = worker(area);
    await first.begin();
    area.broken = true;
    expect(await first.change(async () => 'done')).toBe('done');
  });

  it('that comes before the beginning is done leaves the beginning to be done', async () => {
    const area = memoryArea();
    const first = worker(area, vi.fn(never));
    void first.begin();
    await first.change(async () => undefined);
    const second = worker(area);
    await second.begin();
    expect(second.work).toHaveBeenCalledTimes(1);
  });
});
