import { defineConfig } from '@playwright/test';

/** `page/` alone in a real Chromium, without the extension: `npx playwright test -c tests/page`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/page-tests',
  workers: 1,
  timeout: 30_000,
  reporter: [['list']],
});
