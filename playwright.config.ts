import { defineConfig } from '@playwright/test';

/** The browsers are launched by the tests' own drivers, since an extension has to be loaded into them. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/e2e',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  // Two more tries for a machine under load; a test that needs it is reported as flaky.
  retries: process.env.CI ? 2 : 0,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  projects: [
    { name: 'page', testDir: 'tests/page' },
    { name: 'chromium', testMatch: 'chromium/**/*.spec.ts' },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts' },
  ],
});
