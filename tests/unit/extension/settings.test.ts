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
