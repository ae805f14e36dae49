import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLevel, createSettings, DEFAULT_SETTINGS, withSites } from '../../../extension/settings';
import { memoryArea } from './fakes';

describe('settings', () => {
  it('begin with the defaults and keep what is changed', async () => {
    const area = memoryArea();
    expect(await createSettings(area).read()).toEqual(DEFAULT_SETTINGS);
    await createSettings(area).change((old) => ({ ...old, level: 'all' }));
    expect((await createSettings(area).read()).level).toBe('all');
  });

  it('set aside what they cannot read, word for word, and never overwrite it', async () => {
    const area = memoryArea();
    const settings = createSettings(area);
    for (const broken of [{ version: 9, level: 'loud' }, 'gibberish']) {
      await area.set({ settings: broken });
      expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
    }
    expect(area.items.get('settings-quarantine-1')).toEqual({ version: 9, level: 'loud' });
    expect(area.items.get('settings-quarantine-2')).toBe('gibberish');
  });

  it('of a later version are told of once, until the user has taken note', async () => {
    const area = memoryArea();
    const later = { version: 2, levels: { here: 'all' }, switchedOff: ['a.example'] };
    await area.set({ settings: later });
    expect(await createSettings(area).notice()).toBe('set-aside');
    expect(area.items.get('settings-quarantine-1')).toEqual(later);
    expect(await createSettings(area).notice()).toBe('set-aside');
    await createSettings(area).dismissNotice();
    expect(await createSettings(area).notice()).toBeNull();
    await area.set({ settings: 'damaged' });
    expect(await createSettings(area).notice()).toBe('set-aside');
  });

  it('that cannot even be set aside stay where they are, and nothing overwrites them', async () => {
    const area = memoryArea();
    await area.set({ settings: { version: 2 } });
    area.broken = true;
    const settings = createSettings(area);
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
    expect(await settings.notice()).toBe('unreadable');
    await expect(settings.change((old) => atLevel(old, 'all'))).rejects.toThrow('cannot be set aside');
    expect([...area.items]).toEqual([['settings', { version: 2 }]]);
    area.broken = false;
    expect((await settings.change((old) => atLevel(old, 'all'))).level).toBe('all');
    expect(area.items.get('settings-quarantine-1')).toEqual({ version: 2 });
  });

  it('keep what a later release added to the same shape', async () => {
    const area = memoryArea();
    await area.set({ settings: { ...DEFAULT_SETTINGS, tint: 'green' } });
    await createSettings(area).change((old) => atLevel(old, 'all'));
    expect(area.items.get('settings')).toMatchObject({ level: 'all', tint: 'green' });
  });

  it('say what failed when they cannot be stored, and change nothing', async () => {
    const area = memoryArea();
    await createSettings(area).change((old) => atLevel(old, 'all'));
    area.broken = true;
    await expect(createSettings(area).change((old) => atLevel(old, 'off'))).rejects.toThrow('disk full');
    expect((await createSettings(area).read()).level).toBe('all');
  });

  it('are set aside word for word, whatever they were, and only once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.nat({ max: 3 }), async (raw, readings) => {
        const area = memoryArea();
        await area.set({ settings: raw });
        for (let i = 0; i <= readings; i += 1) await createSettings(area).read();
        expect(area.items.get('settings-quarantine-1')).toEqual(raw);
        expect(area.items.has('settings-quarantine-2')).toBe(false);
      }),
    );
  });

  it('remember what was shown before the highlights were hidden', () => {
    const hidden = atLevel(atLevel(DEFAULT_SETTINGS, 'all'), 'off');
    expect([hidden.level, hidden.lastShown]).toEqual(['off', 'all']);
  });

  it('bring a legend that was put away back when another level is chosen, and only then', () => {
    const away = { ...DEFAULT_SETTINGS, legend: false };
    expect(atLevel(away, away.level).legend).toBe(false);
    expect(atLevel(away, 'all').legend).toBe(true);
  });

  it('read what an earlier version kept, without what it did not know', async () => {
    const area = memoryArea();
    const { legend: _, ...before } = { ...DEFAULT_SETTINGS, level: 'all' as const };
    await area.set({ settings: before });
    expect(await createSettings(area).read()).toEqual({ ...DEFAULT_SETTINGS, level: 'all' });
  });

  it('keep each switched-off host once, and never more than 5,000', () => {
    const hosts = Array.from({ length: 5_000 }, (_, i) => `h${i}.example`);
    expect(withSites(['a.example'], ['a.example'], false)).toEqual(['a.example']);
    expect(withSites(['a.example', 'b.example'], ['a.example'], true)).toEqual(['b.example']);
    const more = withSites(hosts, ['new.example'], false);
    expect([more.length, more[0], more.at(-1)]).toEqual([5_000, 'h1.example', 'new.example']);
  });

  it('lose no change that is made at the same time', async () => {
    const settings = createSettings(memoryArea());
    const hosts = ['a.example', 'b.example', 'c.example'];
    await Promise.all(
      hosts.map((host) => settings.change((old) => ({ ...old, switchedOff: [...old.switchedOff, host] }))),
    );
    expect((await settings.read()).switchedOff).toEqual(hosts);
  });
});
