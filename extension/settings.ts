import * as v from 'valibot';
import type { SettingsNotice } from '../briefings/page-state';
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
  /** What the user is to be told: settings were set aside, or lie there unread since nothing can be written. */
  notice(): Promise<SettingsNotice | null>;
  /** The user has been told that settings were set aside. */
  dismissNotice(): Promise<void>;
}

const KEY = 'settings';
const ASIDE = 'settings-quarantine-';
const TOLD = 'settings-told';

/**
 * Settings in the local area. What does not parse is set aside under its own key, word for word, in the same write in
 * which the defaults take its place: a later version may still understand it. Where that cannot be written the
 * original stays where it is, the defaults hold for now, and nothing overwrites it.
 */
export const createSettings = (area: StorageArea): SettingsStore => {
  let queue: Promise<unknown> = Promise.resolve();
  const serially = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined); // the caller of `work` sees the failure
    return done;
  };

  const load = async (): Promise<Loaded> => {
    const raw = (await area.get(KEY))[KEY];
    if (raw === undefined) return { settings: DEFAULT_SETTINGS, isHeld: false, more: {} };
    const parsed = v.safeParse(settingsSchema, raw);
    if (parsed.success) return { settings: parsed.output, isHeld: false, more: Object(raw) };
    const isHeld = !(await setAside(area, raw));
    return { settings: DEFAULT_SETTINGS, isHeld, more: {} };
  };

  return {
    read: () => serially(async () => (await load()).settings),
    change: (change) =>
      serially(async () => {
        const { settings, isHeld, more } = await load();
        if (isHeld) throw new Error('the settings cannot be read, and cannot be set aside');
        const changed = change(settings);
        // what a later version of the same shape added is handed on
        await area.set({ [KEY]: { ...more, ...changed } });
        return changed;
      }),
    notice: () =>
      serially(async () => {
        if ((await load()).isHeld) return 'unreadable';
        return (await area.get(TOLD))[TOLD] === false ? 'set-aside' : null;
      }),
    dismissNotice: () => serially(() => area.set({ [TOLD]: true })),
  };
};

interface Loaded {
  readonly settings: Settings;
  /** What is kept is not these settings, and has nowhere else to go. */
  readonly isHeld: boolean;
  /** As it was kept, with fields that this version does not know. */
  readonly more: object;
}

/** False when the area takes nothing more: then nothing has changed. */
const setAside = async (area: StorageArea, raw: unknown): Promise<boolean> => {
  const kept = await area.get(null);
  let number = 1;
  while (Object.hasOwn(kept, `${ASIDE}${number}`)) number += 1;
  try {
    await area.set({ [`${ASIDE}${number}`]: raw, [KEY]: DEFAULT_SETTINGS, [TOLD]: false });
    return true;
  } catch {
    return false; // the disk is full; tried again at the next reading
  }
};
