import { describe, expect, it } from 'vitest';
import { createPins } from '../../../extension/pins';
import { createSessionStore } from '../../../extension/session-store';
import { memoryArea } from './fakes';

const pinsIn = (area: ReturnType<typeof memoryArea>) => createPins(area, createSessionStore(area));

describe('pins', () => {
  it('belong to a tab each, and outlive the worker', async () => {
    const area = memoryArea();
    await pinsIn(area).set(1, true);
    await pinsIn(area).set(2, true);
    await pinsIn(area).set(1, false);
    expect([await pinsIn(area).has(1), await pinsIn(area).has(2)]).toEqual([false, true]);
  });

  it('go along when the browser puts another tab in the place of one', async () => {
    const area = memoryArea();
    await pinsIn(area).set(1, true);
    expect(await pinsIn(area).move(1, 9)).toBe(true);
    expect([await pinsIn(area).has(1), await pinsIn(area).has(9)]).toEqual([false, true]);
    expect(await pinsIn(area).move(2, 3)).toBe(false);
    expect(await pinsIn(area).has(3)).toBe(false);
  });

  it('that cannot be read are none, and can be set anew', async () => {
    const area = memoryArea();
    area.items.set('pins', { 1: true });
    expect(await pinsIn(area).has(1)).toBe(false);
    await pinsIn(area).set(1, true);
    expect(await pinsIn(area).has(1)).toBe(true);
  });
});
