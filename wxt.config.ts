import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './extension/manifest';
import { trimReadabilityPlugin } from './scripts/trim-readability.mjs';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  manifest,
  vite: () => ({ plugins: [preact(), trimReadabilityPlugin()] }),
});
