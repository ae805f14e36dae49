import type { ConfigEnv, UserManifest } from 'wxt';
import { KNOWN_HOSTS } from './sites/known-hosts';

/** The manifest of one target. Hosts, commands and permissions are explained in docs/ARCHITECTURE.md. */
export const manifest = (env: Pick<ConfigEnv, 'browser'>): UserManifest => ({
  name: '__MSG_extName__',
  description: '__MSG_extDescription__',
  default_locale: 'en',
  icons: ICONS,
  action: {
    default_icon: ICONS,
    // Firefox would put the button, and with it the badge, out of sight into its menu of extensions.
    ...(env.browser === 'firefox' ? { default_area: 'navbar' } : {}),
  },
  permissions: [
    'storage',
    'activeTab',
    'scripting',
    'contextMenus',
    ...(env.browser === 'firefox' ? [] : (['sidePanel'] as const)),
  ],
  host_permissions: [...knownPatterns(), ...localPattern(process.env.BALLAST_LOCAL_HOST)],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  commands: COMMANDS,
  content_security_policy: { extension_pages: POLICY },
  ...(env.browser === 'firefox'
    ? {
        browser_specific_settings: {
          gecko: {
            id: 'ballast@ballast-extension.org',
            strict_min_version: '150.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      }
    : { minimum_chrome_version: '140' }),
});

/** Both schemes: several ministries and papers still serve, or are linked to by, plain http. */
const knownPatterns = (): string[] => [...KNOWN_HOSTS].map(({ host }) => `*://${host}/*`).sort();

/**
 * The demonstration's one host, plain http on this machine, when the build is told so (`127.0.0.1` or
 * `http://127.0.0.1`). Any other value is an error: no build may widen its reach by a variable.
 */
const localPattern = (value: string | undefined): string[] => {
  if (!value) return [];
  const host = value.replace(/^http:\/\//, '').replace(/\/$/, '');
  if (host !== '127.0.0.1' && host !== 'localhost') {
    throw new Error(`BALLAST_LOCAL_HOST must be 127.0.0.1 or localhost, not ${value}`);
  }
  return [`http://${host}/*`];
};

const ICONS = {
  16: 'icons/icon16.png',
  32: 'icons/icon32.png',
  48: 'icons/icon48.png',
  128: 'icons/icon128.png',
};

/**
 * Alt+Shift is free of the browsers' own keys on all systems; arrows are left out, because with these two they
 * select text on a Mac.
 */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
  'next-highlight': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next__' },
  'previous-highlight': {
    suggested_key: { default: 'Alt+Shift+Comma' },
    description: '__MSG_command_previous__',
  },
  'toggle-highlights': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_toggle__' },
};

/** Our pages load their own scripts, styles and pictures, and can connect to nothing. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
