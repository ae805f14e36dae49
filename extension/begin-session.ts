import type { StorageArea } from './session-store';

const KEY = 'begun';

/**
 * Does `work` once in a session of the extension: after an install, an update, a start of the browser, and after it
 * was switched on again, of which no event tells. The browser clears the area at each of them. When the worker ends
 * before the work does, its next life begins it anew.
 */
export const beginSession = async (area: StorageArea, work: () => Promise<void>): Promise<void> => {
  if ((await area.get(KEY))[KEY] === true) return;
  await work();
  await area.set({ [KEY]: true });
};
