import { startProfile, stopProfile } from '../../../scripts/main-thread-time';
import { expect, openRead, test } from './fixtures';

/** Milliseconds of the main thread in a second; generous, for a machine under load. */
const MOST = 30;
const SECONDS = 10;

test('a page that changes a thousand times a second costs little, and is read seldom', async ({
  demo,
  page,
}) => {
  await openRead(page, `${demo.origin}/industry.html`);
  await page.evaluate(() => {
    const ticker = document.createElement('span');
    document.querySelector('article .byline')?.append(ticker);
    let n = 0;
    // ten at a time: browsers let timers fire every four milliseconds at most
    setInterval(() => {
      for (let i = 0; i < 10; i += 1) {
        n += 1;
        ticker.textContent = `, ${n}`;
      }
    }, 10);
  });
  const session = await page.context().newCDPSession(page);
  await startProfile(session);
  // a stretch of time is what is measured
  await page.waitForTimeout(SECONDS * 1000);
  const { total, longest } = await stopProfile(session);
  console.log(
    `1,000 changes a second: ${(total / SECONDS).toFixed(1)} ms a second, ${longest.toFixed(1)} ms at once`,
  );
  expect(total / SECONDS).toBeLessThan(MOST);
});
