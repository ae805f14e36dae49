import * as v from 'valibot';

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
  set(key: string, value: unknown): Promise<Stored>;
  remove(...keys: readonly string[]): Promise<void>;
  keys(): Promise<readonly string[]>;
  /** Runs one read-modify-write after the other; what it throws comes back to its caller only. */
  serially<T>(work: () => Promise<T>): Promise<T>;
}

const indexSchema = v.object({
  next: v.number(),
  sizes: v.record(v.string(), v.object({ bytes: v.number(), turn: v.number() })),
});
type Index = v.InferOutput<typeof indexSchema>;

const INDEX = 'pages:index';

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
    return parsed.success ? parsed.output : { next: 0, sizes: {} };
  };

  return {
    async get(key) {
      return (await area.get(key))[key];
    },
    async set(key, value) {
      const bytes = byteLength(value) + key.length;
      if (bytes > limit) return 'full';
      const index = await readIndex();
      const others = Object.entries(index.sizes).filter(([other]) => other !== key);
      const evicted = oldestBeyond(others, limit - bytes);
      const kept = others.filter(([other]) => !evicted.includes(other));
      const sizes = { ...Object.fromEntries(kept), [key]: { bytes, turn: index.next } };
      try {
        if (evicted.length > 0) await area.remove(evicted);
        await area.set({ [key]: value, [INDEX]: { next: index.next + 1, sizes } });
        return 'stored';
      } catch {
        // the quota is shared with other keys, or the disk behind it is full: the caller says so to the user
        return 'full';
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
      return Object.keys((await readIndex()).sizes);
    },
    serially(work) {
      const done = queue.then(work);
      queue = done.catch(() => undefined); // the caller of `work` sees the failure; the next one must still run
      return done;
    },
  };
};

/** The keys to drop, oldest first, until the rest fits in `room` bytes. */
const oldestBeyond = (
  entries: readonly (readonly [string, { readonly bytes: number; readonly turn: number }])[],
  room: number,
): string[] => {
  let total = entries.reduce((sum, [, entry]) => sum + entry.bytes, 0);
  const dropped: string[] = [];
  for (const [key, entry] of [...entries].sort((a, b) => a[1].turn - b[1].turn)) {
    if (total <= room) break;
    total -= entry.bytes;
    dropped.push(key);
  }
  return dropped;
};

/** Bytes as the browser counts them: of the JSON text in UTF-8. */
const byteLength = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value) ?? '').length;
