import { afterEach, describe, expect, it, vi } from 'vitest';
import { manifest } from '../../../extension/manifest';

const hosts = (): readonly string[] => manifest({ browser: 'chrome' }).host_permissions as string[];

afterEach(() => vi.unstubAllEnvs());

describe('manifest', () => {
  it('asks for these permissions and no other', () => {
    const base = ['storage', 'activeTab', 'scripting', 'contextMenus'];
    expect(manifest({ browser: 'chrome' }).permissions).toEqual([...base, 'sidePanel']);
    expect(manifest({ browser: 'firefox' }).permissions).toEqual(base);
  });

  it('puts its button into the toolbar of Firefox; Chromium knows no such wish', () => {
    expect(manifest({ browser: 'firefox' }).action).toMatchObject({ default_area: 'navbar' });
    expect(manifest({ browser: 'chrome' }).action).not.toHaveProperty('default_area');
  });

  it('reads exact hosts at install, by either scheme, and the rest only when asked for', () => {
    expect(hosts().length).toBeGreaterThanOrEqual(120);
    for (const host of hosts()) expect(host).toMatch(/^\*:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    expect(manifest({ browser: 'chrome' }).optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest({ browser: 'chrome' }).content_scripts).toBeUndefined();
  });

  it.each(['127.0.0.1', 'http://127.0.0.1'])(
    'with BALLAST_LOCAL_HOST=%s one host more, and nothing else',
    (value) => {
      const plain = manifest({ browser: 'chrome' });
      vi.stubEnv('BALLAST_LOCAL_HOST', value);
      const local = manifest({ browser: 'chrome' });
      expect(local).toEqual({
        ...plain,
        host_permissions: [...(plain.host_permissions ?? []), 'http://127.0.0.1/*'],
      });
    },
  );

  it('does not build for any other local host', () => {
    vi.stubEnv('BALLAST_LOCAL_HOST', 'http://*');
    expect(() => manifest({ browser: 'chrome' })).toThrow('BALLAST_LOCAL_HOST');
  });

  it('suggests at most four keys, each with modifiers', () => {
    const keys = Object.values(manifest({ browser: 'chrome' }).commands ?? {}).map(
      (command) => (command as { suggested_key: { default: string } }).suggested_key.default,
    );
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect(key).toMatch(/^(Alt|Ctrl)\+Shift\+([A-Z]|Period|Comma)$/);
  });

  it('lets its own pages connect to nothing', () => {
    const { content_security_policy: policy } = manifest({ browser: 'firefox' });
    expect(policy).toMatchObject({ extension_pages: expect.stringContaining("connect-src 'none'") });
    expect(JSON.stringify(policy)).not.toContain('unsafe');
  });
});
