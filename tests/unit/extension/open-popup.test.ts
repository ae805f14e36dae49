import { describe, expect, it, vi } from 'vitest';
import { createPopupOpener, type PopupPorts } from '../../../extension/open-popup';
import { eventually } from '../eventually';

/** A browser whose waits end when they are told to. */
const browserWith = (over: Partial<PopupPorts> = {}) => {
  let rested = (): void => undefined;
  const ports = {
    isShown: async () => true,
    showOpen: async () => false,
    openPopup: vi.fn(async () => undefined),
    openWindow: vi.fn(async () => undefined),
    wait: () => new Promise<void>((resolve) => (rested = resolve)),
    ...over,
  } satisfies PopupPorts;
  return { ...ports, open: createPopupOpener(ports), rest: () => rested() };
};

describe('the popup that a page asks for', () => {
  it('opens once, however often it is asked for, until some time has passed', async () => {
    const { open, openPopup, rest } = browserWith();
    await Promise.all([open(1, 9, 'page'), open(1, 9, 'page'), open(1, 9, 'page')]);
    await open(1, 9, 'page');
    expect(openPopup).toHaveBeenCalledExactlyOnceWith(9);
    rest();
    await eventually(async () => {
      await open(1, 9, 'page');
      expect(openPopup).toHaveBeenCalledTimes(2);
    });
  });

  it('opens for the reader’s own click in a menu, however soon after', async () => {
    const { open, openPopup } = browserWith();
    await open(1, 9, 'page');
    await open(1, 9, 'menu');
    expect(openPopup).toHaveBeenCalledTimes(2);
  });

  it('is a small window for that tab where the browser opens no popup unasked', async () => {
    const { open, openWindow } = browserWith({ openPopup: () => Promise.reject(new Error('no gesture')) });
    await open(7, 9, 'page');
    expect(openWindow).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('does not open for a tab that nobody sees, nor beside one that is open', async () => {
    const hidden = browserWith({ isShown: async () => false });
    await hidden.open(1, 9, 'page');
    expect(hidden.openPopup).not.toHaveBeenCalled();
    const open = browserWith({ showOpen: async () => true });
    await open.open(1, 9, 'page');
    expect(open.openPopup).not.toHaveBeenCalled();
  });
});
