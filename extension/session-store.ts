import * as v from 'valibot';
import { storedSize } from './stored-size';

/** The part of `storage.session` that is used; a fake is ten lines. */
export interface StorageArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

export type Stored = 'stored' | 'full';

/** Values by key, together at most `limit` bytes, the oldest written evicted first. */
export interface SessionStore {
  get(key: string): Promise<unknown>;
  /** All in one write, or none. */
  set(items: Readonly<Record<string, unknown>>): Promise<Stored>;
  remove(...keys: readonly string[]): Promise<void>;
  /** The oldest written first. */
  keys(): Promise<readonly string[]>;
  /** Runs one read-modify-write after the other; what it throws comes back to its caller only. */
  serially<T>(work: () => Promise<T>): Promise<T>;
}

const indexSchema = v.object({
  next: v.number(),
  sizes: v.record(v.string(), v.object({ bytes: v.number(), turn: v.number() })),
});
type Index = v.InferOutput<typeof indexSchema>;
type Sizes = readonly (readonly [string, Index['sizes'][string]])[];

const INDEX = 'pages:index';
/** Keys of values; others in the area are not ours to count. */
const VALUES = /^(tab|page):/;

/** Browsers stop at 10 MB a session; the rest is room for the index and other keys. */
export const SESSION_LIMIT = 8 * 1024 * 1024;

/**
 * A store over the session area. Age is counted in writes, not read from a clock, and the index lives in the area
 * itself, so a worker that starts anew goes on where the last one ended.
 */
export const createSessionStore = (area: StorageArea, limit: number = SESSION_LIMIT): SessionStore => {
  let queue: Promise<unknown> = Promise.resolve();

  const readIndex = async (): Promise<Index> => {
    const parsed = v.safeParse(indexSchema, (await area.get(INDEX))[INDEX]);
    return parsed.success ? parsed.output : recount(area);
  };

  return {
    async get(key) {
      return (await area.get(key))[key];
    },
    async set(items) {
      const sizes = Object.entries(items).map(
        ([key, value]) => [key, storedSize(value) + key.length] as const,
      );
      const bytes = sizes.reduce((total, [, size]) => total + size, 0);
      if (bytes > limit) return 'full';
      const { next, sizes: before } = await readIndex();
      let others: Sizes = Object.entries(before).filter(([key]) => !Object.hasOwn(items, key));
      // a browser may count more than we do: where one refuses, older values make room, half of them at a time
      for (let room = limit - bytes; ; room = halfOf(Math.min(room, sum(others)))) {
        const evicted = oldestBeyond(others, room);
        others = others.filter(([key]) => !evicted.includes(key));
        const mine = Object.fromEntries(sizes.map(([key, size]) => [key, { bytes: size, turn: next }]));
        try {
          if (evicted.length > 0) await area.remove(evicted);
          const index: Index = { next: next + 1, sizes: { ...Object.fromEntries(others), ...mine } };
          await area.set({ ...items, [INDEX]: index });
          return 'stored';
        } catch (error) {
          // no room is a matter of older values; all else they cannot help. The caller says so to the user.
          if (others.length === 0 || !/quota/i.test(String(error))) return 'full';
        }
      }
    },
    async remove(...keys) {
      if (keys.length === 0) return;
      const index = await readIndex();
      const kept = Object.entries(index.sizes).filter(([key]) => !keys.includes(key));
      await area.remove([...keys]);
      await area.set({ [INDEX]: { next: index.next, sizes: Object.fromEntries(kept) } });
    },
    async keys() {
      // by their turns: Chromium gives the names in a value back in the order of the alphabet
      const { sizes } = await readIndex();
      return Object.entries(sizes)
        .sort(([, a], [, b]) => a.turn - b.turn)
        .map(([key]) => key);
    },
    serially(work) {
      const done = queue.then(work);
      queue = done.catch(() => undefined); // the caller of `work` sees the failure; the next one must still run
      return done;
    },
  };
};

/** The index anew from what is there: at the beginning, and when it was damaged. Who is older is then not known. */
const recount = async (area: StorageArea): Promise<Index> => {
  const values = Object.entries(await area.get(null)).filter(([key]) => VALUES.test(key));
  const sizes = values.map(([key, value]) => [key, { bytes: storedSize(value) + key.length, turn: 0 }]);
  return { next: 1, sizes: Object.fromEntries(sizes) };
};

/** The keys to drop, oldest first, until the rest fits in `room` bytes. */
const oldestBeyond = (entries: Sizes, room: number): string[] => {
  let total = sum(entries);
  const dropped: string[] = [];
  for (const [key, entry] of [...entries].sort((a, b) => a[1].turn - b[1].turn)) {
    if (total <= room) break;
    total -= entry.bytes;
    dropped.push(key);
  }
  return dropped;
};

/** Nothing when there is hardly anything left to give. */
const halfOf = (bytes: number): number => (bytes < 1_000 ? 0 : Math.floor(bytes / 2));

const sum = (entries: Sizes): number => entries.reduce((total, [, { bytes }]) => total + bytes, 0);
