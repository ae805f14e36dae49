import * as v from 'valibot';
import type { SessionStore, StorageArea } from './session-store';

/** Which tabs have the panel pinned. The pin belongs to the tab, not to the page in it. */
export interface Pins {
  has(tab: number): Promise<boolean>;
  all(): Promise<readonly number[]>;
  set(tab: number, pinned: boolean): Promise<void>;
  /** The browser put one tab in the place of another: the pin goes along. False when there was none. */
  move(from: number, to: number): Promise<boolean>;
}

const KEY = 'pins';
const pinsSchema = v.array(v.number());

/** Kept beside the pages but never evicted with them: a few numbers. */
export const createPins = (area: StorageArea, store: Pick<SessionStore, 'serially'>): Pins => {
  const read = async (): Promise<readonly number[]> => {
    const parsed = v.safeParse(pinsSchema, (await area.get(KEY))[KEY]);
    return parsed.success ? parsed.output : [];
  };
  return {
    all: read,
    has: async (tab) => (await read()).includes(tab),
    set: (tab, pinned) =>
      store.serially(async () => {
        const others = (await read()).filter((other) => other !== tab);
        await area.set({ [KEY]: pinned ? [...others, tab] : others });
      }),
    // in one write: a worker that ended between two would lose it
    move: (from, to) =>
      store.serially(async () => {
        const before = await read();
        if (!before.includes(from)) return false;
        await area.set({ [KEY]: [...before.filter((other) => other !== from && other !== to), to] });
        return true;
      }),
  };
};
