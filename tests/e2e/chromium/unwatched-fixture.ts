import { test as base, DEMO, expect } from './fixtures';
import { UnwatchedBrowser } from './unwatched-browser';

export { expect };

/** `unwatched` is one browser for all tests of a file's worker: with prerender and back/forward cache, as users have. */
export const test = base.extend<object, { unwatched: UnwatchedBrowser }>({
  unwatched: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use) => {
      const browser = await UnwatchedBrowser.launch(DEMO);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});
