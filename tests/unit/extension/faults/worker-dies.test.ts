import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FakeBrowser, quiet } from './fake-browser';
import { truthOf } from './truth';

beforeAll(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterAll(() => vi.useRealTimers());

const A = 'https://paper.example/a';
const B = 'https://paper.example/b';

/** A morning with Ballast: each request to the background and each message to a page is sent at least once. */
const morning = async (browser: FakeBrowser): Promise<void> => {
  const page = await browser.open(1, A, 'Growth may slow');
  await browser.ask('getPageState', { tab: 1 });
  await browser.insist('setPinned', { tab: 1, pinned: true });
  await browser.insist('setHighlightLevel', { level: 'all' });
  await browser.ask('goToPoint', { tab: 1, point: 'p0r' });
  await browser.insist('reportLost', { nonce: page.nonce, lost: ['p0r'] }, page.caller());
  await page.change('Growth will slow a lot next year.');
  await quiet();
  await browser.insist('panelMoved', { side: 'left', width: 300, collapsed: false }, page.caller());
  await browser.ask('getPlacement', {}, page.caller());
  await browser.open(1, B, 'Growth may quicken');
  await browser.open(2, A, 'Cup final tonight');
  await browser.insist('readPage', { tab: 2 });
  await quiet();
  await browser.open(3, 'https://other.example/', 'Growth elsewhere');
  await browser.insist('switchSite', { host: 'other.example', on: false });
  await browser.open(4, 'https://third.example/', 'Growth elsewhere');
  await browser.insist('switchSite', { host: 'third.example', on: false });
  await browser.insist('switchSite', { host: 'third.example', on: true });
  await browser.insist('closeLegend', {}, page.caller());
  await browser.open(5, A, 'Growth closes');
  await browser.close(5);
  await quiet();
};

/** A page under which the worker ended again and again is given up; its reader presses “Try again”. */
const retryFailed = async (browser: FakeBrowser): Promise<void> => {
  await truthOf(browser); // views that show work under way have asked by then
  for (const [tab, { state }] of browser.shown)
    if (state.status === 'failed') await browser.insist('readPage', { tab });
  await quiet();
};

describe('the worker ends', () => {
  it('not at all: every page is in its state, what was chosen is stored, nothing of closed tabs is kept', async () => {
    const browser = new FakeBrowser();
    await morning(browser);
    expect(await truthOf(browser)).toEqual({
      tabs: [
        {
          tab: 1,
          status: 'ready',
          level: 'all',
          pinned: true,
          shown: true,
          badge: '1',
          painted: true,
          panel: 'shown',
        },
        {
          tab: 2,
          status: 'ready',
          level: 'all',
          pinned: false,
          shown: true,
          badge: '1',
          painted: true,
          panel: 'none',
        },
        {
          tab: 3,
          status: 'switched-off',
          level: 'all',
          pinned: false,
          shown: true,
          badge: '',
          painted: false,
          panel: 'none',
        },
        {
          tab: 4,
          status: 'ready',
          level: 'all',
          pinned: false,
          shown: true,
          badge: '1',
          painted: true,
          panel: 'none',
        },
      ],
      settings: {
        version: 1,
        level: 'all',
        lastShown: 'all',
        panel: { side: 'left', width: 300, collapsed: false },
        legend: false,
        switchedOff: ['other.example'],
      },
      kept: [1, 2, 4],
    });
  });

  it('once, before or after any call it makes: the end is the same', async () => {
    const whole = new FakeBrowser();
    await morning(whole);
    const { steps } = whole;
    const truth = await truthOf(whole);
    expect(steps).toBeGreaterThan(400);
    const wrong: string[] = [];
    for (let fatal = 1; fatal <= steps; fatal += 1) {
      const browser = new FakeBrowser((step) => step === fatal);
      await morning(browser);
      const found = await truthOf(browser);
      if (JSON.stringify(found) !== JSON.stringify(truth)) wrong.push(`${fatal}: ${JSON.stringify(found)}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('many times: who presses again gets what was asked for, and the end is the same', async () => {
    const whole = new FakeBrowser();
    await morning(whole);
    const { steps } = whole;
    const truth = await truthOf(whole);
    const deaths = fc.uniqueArray(fc.integer({ min: 1, max: 2 * steps }), { minLength: 2, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(deaths, async (fatal) => {
        let isOver = false;
        const browser = new FakeBrowser((step) => !isOver && fatal.includes(step));
        await morning(browser);
        isOver = true;
        await retryFailed(browser);
        expect(await truthOf(browser)).toEqual(truth);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
