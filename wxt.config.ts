import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './extension/manifest';
import { compileAtOncePlugin } from './scripts/compile-at-once.mjs';
import { trimReadabilityPlugin } from './scripts/trim-readability.mjs';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  manifest,
  hooks: {
    // WXT would put the title of the popup's document in its place.
    'build:manifestGenerated': (_, built) => {
      if (built.action) built.action.default_title = '__MSG_badge_unseen__';
    },
  },
  vite: () => ({ plugins: [preact(), trimReadabilityPlugin(), compileAtOncePlugin()] }),
});
