import type { ConfigEnv, UserManifest } from 'wxt';

/** The manifest of one target. Hosts, commands and permissions are explained in docs/ARCHITECTURE.md. */
export const manifest = (env: ConfigEnv): UserManifest => ({
  name: '__MSG_extName__',
  description: '__MSG_extDescription__',
  default_locale: 'en',
  permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
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
