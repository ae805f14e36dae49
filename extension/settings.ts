import * as v from 'valibot';
import { hostSchema, levelSchema, placementSchema } from './message-schemas';
import type { StorageArea } from './session-store';

/** Nobody switches off so many by hand; the oldest are let go. */
const MAX_SWITCHED_OFF = 5_000;

const settingsSchema = v.object({
  version: v.literal(1),
  level: levelSchema,
  /** The level that a toggle comes back to. */
  lastShown: v.optional(v.picklist(['key', 'all']), 'key'),
  panel: placementSchema,
  /** Whether the legend stands on pages; put away by the user, it comes back when the level is changed. */
  legend: v.optional(v.boolean(), true),
  /** Hosts where the user switched Ballast off. */
  switchedOff: v.pipe(v.array(hostSchema), v.readonly()),
});

/** What the user chose, on this machine, kept from session to session. */
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** The one place for defaults. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  level: 'key',
  lastShown: 'key',
  panel: { side: 'right', width: 380, collapsed: false },
  legend: true,
  switchedOff: [],
};

/** The settings at another level of highlights. */
export const atLevel = (settings: Settings, level: Settings['level']): Settings => ({
  ...settings,
  level,
  lastShown: level === 'off' ? settings.lastShown : level,
  legend: settings.legend || level !== settings.level,
});

/** The hosts switched off, with these more or these less. */
export const withSites = (
  switchedOff: readonly string[],
  hosts: readonly string[],
  on: boolean,
): readonly string[] => {
  const named = new Set(hosts);
  const others = switchedOff.filter((other) => !named.has(other));
  return on ? others : [...others, ...named].slice(-MAX_SWITCHED_OFF);
};

export interface SettingsStore {
  read(): Promise<Settings>;
  change(change: (settings: Settings) => Settings): Promise<Settings>;
}

const KEY = 'settings';

/**
 * Settings in the local area. What does not parse is set aside under its own key, word for word, before the
 * defaults take its place: a later version may still understand it.
 */
export const createSettings = (area: StorageArea): SettingsStore => {
  let queue: Promise<unknown> = Promise.resolve();
  const serially = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined); // the caller of `work` sees the failure
    return done;
  };

  const read = async (): Promise<Settings> => {
    const raw = (await area.get(KEY))[KEY];
    if (raw === undefined) return DEFAULT_SETTINGS;
    const parsed = v.safeParse(settingsSchema, raw);
    if (parsed.success) return parsed.output;
    await quarantine(area, raw);
    return DEFAULT_SETTINGS;
  };

  return {
    read: () => serially(read),
    change: (change) =>
      serially(async () => {
        const settings = change(await read());
        await area.set({ [KEY]: settings });
        return settings;
      }),
  };
};

const quarantine = async (area: StorageArea, raw: unknown): Promise<void> => {
  const taken = new Set(Object.keys(await area.get(null)));
  let number = 1;
  while (taken.has(`${KEY}-quarantine-${number}`)) number += 1;
  await area.set({ [`${KEY}-quarantine-${number}`]: raw });
  await area.remove(KEY);
};
