import type { StorageArea } from './session-store';

/** Work that belongs to the session of the extension as a whole, and is not to be left half done. */
export interface Session {
  /**
   * Does the work of the beginning once in a session: after an install, an update, a start of the browser, and after
   * the extension was switched on again, of which no event tells. The browser clears the area at each of them. When
   * the worker ended in the middle, of this or of a change, its next life begins it anew.
   */
  begin(): Promise<void>;
  /** Makes a change of what the beginning sets up: should the worker end before it is done, the next life begins anew. */
  change<T>(work: () => Promise<T>): Promise<T>;
}

const KEY = 'begun';

/** `work` hears whether a change was broken off, so that more than usual has to be brought in line. */
export const createSession = (area: StorageArea, work: (wasBrokenOff: boolean) => Promise<void>): Session => {
  /** Changes under way, and whether one failed: only when all is in line does the area say so. */
  let changing = 0;
  let isInLine = false;
  const settleMark = async (): Promise<void> => {
    if (changing === 0 && isInLine) await area.set({ [KEY]: true });
  };

  return {
    async begin() {
      const mark = (await area.get(KEY))[KEY];
      if (mark !== true) await work(mark === 'changing');
      isInLine = true;
      if (mark !== true) await settleMark();
    },
    async change(change) {
      changing += 1;
      try {
        // refused: the change is worth more than its mark
        await area.set({ [KEY]: 'changing' }).catch(() => undefined);
        const done = await change();
        changing -= 1;
        await settleMark().catch(() => undefined); // begun once more, at worst
        return done;
      } catch (error) {
        changing -= 1;
        isInLine = false;
        throw error;
      }
    },
  };
};
