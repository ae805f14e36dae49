import { describe, expect, it, vi } from 'vitest';
import { beginSession } from '../../../extension/begin-session';
import { memoryArea } from './fakes';

describe('the beginning of a session', () => {
  it('comes once, whichever worker lives', async () => {
    const area = memoryArea();
    const work = vi.fn(async () => undefined);
    await beginSession(area, work);
    await beginSession(area, work);
    expect(work).toHaveBeenCalledTimes(1);
    area.items.clear(); // as the browser does at an update
    await beginSession(area, work);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('comes again when it was not finished', async () => {
    const area = memoryArea();
    await expect(beginSession(area, () => Promise.reject(new Error('ended')))).rejects.toThrow('ended');
    const work = vi.fn(async () => undefined);
    await beginSession(area, work);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
