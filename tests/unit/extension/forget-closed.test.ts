import { describe, expect, it, vi } from 'vitest';
import { forgetClosed } from '../../../extension/forget-closed';

describe('tabs that closed while nobody listened', () => {
  it('are forgotten with their pins, and no other', async () => {
    const close = vi.fn(async () => undefined);
    const set = vi.fn(async () => undefined);
    await forgetClosed({
      pages: { tabs: async () => [1, 2, 3] },
      pins: { all: async () => [2, 4], set },
      flow: { close },
      openTabs: async () => [1, 4, 9],
    });
    expect(close.mock.calls).toEqual([[2], [3]]);
    expect(set.mock.calls).toEqual([[2, false]]);
  });
});
