import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FakeBrowser, quiet } from './fake-browser';
import type { FakePage } from './fake-page';
import type { Trip } from './travel';
import { truthOf } from './truth';

beforeAll(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterAll(() => vi.useRealTimers());

const TITLES = ['Growth may slow', 'Growth may quicken', 'Cup final tonight'] as const;

type Step =
  /** The tab goes on, by load or within the document, while all that was sent is still on its way. */
  | { readonly do: 'move'; readonly tab: number; readonly title: (typeof TITLES)[number] }
  | { readonly do: 'change' | 'look' | 'inject' | 'read' | 'view' | 'pin' | 'unpin'; readonly tab: number }
  /** All that is on its way arrives. */
  | { readonly do: 'rest' };

const tab = fc.integer({ min: 1, max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('move' as const), tab, title: fc.constantFrom(...TITLES) }),
  fc.record({
    do: fc.constantFrom('change', 'look', 'inject', 'read', 'view', 'pin', 'unpin' as const),
    tab,
  }),
  fc.constant({ do: 'rest' as const }),
);
/** Mostly without faults: a message that is lost six times in a row is lost for good, and the views say so. */
const trip: fc.Arbitrary<Trip> = fc.oneof(
  { weight: 6, arbitrary: fc.constant('arrives' as const) },
  { weight: 4, arbitrary: fc.constantFrom('lost', 'answer-lost', 'doubled', 'late' as const) },
);

/** Texts differ, so that each is read anew. */
let texts = 0;

const take = (browser: FakeBrowser, wanted: Step): Promise<unknown> => {
  if (wanted.do === 'rest') return quiet();
  const page = browser.pages.get(wanted.tab);
  if (wanted.do === 'move') {
    const url = `https://paper.example/${wanted.tab}`;
    if (!page) return browser.open(wanted.tab, url, wanted.title);
    page.move(url, wanted.title);
    return page.look();
  }
  return page ? act(browser, page, wanted.do) : Promise.resolve();
};

const act = async (
  browser: FakeBrowser,
  page: FakePage,
  wanted: Exclude<Step['do'], 'move' | 'rest'>,
): Promise<unknown> => {
  switch (wanted) {
    case 'change':
      texts += 1;
      return page.change(`Growth may slow, for the ${texts}th time.`);
    case 'look':
      return page.look();
    case 'inject':
      return page.hasReader && page.inject('reader'); // a second reader
    case 'read':
      return page.read(); // an article that nobody sent for, on a page that is none
    case 'view':
      return browser.ask('getPageState', { tab: page.tab });
    case 'pin':
    case 'unpin':
      return browser.insist('setPinned', { tab: page.tab, pinned: wanted === 'pin' });
    default:
      return wanted satisfies never;
  }
};

describe('messages that are lost, doubled, late or out of order', () => {
  it('leave each tab with the page that stands in it, read where it is to be read, once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 14 }),
        fc.array(trip, { maxLength: 60 }),
        async (steps, trips) => {
          const left = [...trips];
          const browser = new FakeBrowser(undefined, () => left.shift() ?? 'arrives');
          const pins = new Map<number, boolean>();
          const going: Promise<unknown>[] = [];
          for (const each of steps) {
            if (each.do === 'pin' || each.do === 'unpin') {
              await quiet(); // presses of one button come one after the other
              if (browser.pages.has(each.tab)) pins.set(each.tab, each.do === 'pin');
            }
            going.push(take(browser, each));
          }
          await Promise.all(going);
          left.length = 0;
          await quiet();
          const { tabs, kept } = await truthOf(browser);
          for (const shown of tabs) {
            const page = browser.pages.get(shown.tab);
            const isPolicy = page?.title !== 'Cup final tonight';
            const pinned = pins.get(shown.tab) ?? false;
            expect(shown).toMatchObject({
              status: isPolicy ? 'ready' : 'off-topic',
              painted: isPolicy,
              pinned,
            });
            if (isPolicy) expect(shown.panel === 'shown').toBe(pinned);
            expect(browser.session.items.get(`tab:${shown.tab}`)).toEqual({ nonce: page?.nonce });
            if (isPolicy) expect(browser.textKept(shown.tab)).toBe(page?.text);
          }
          expect(kept).toEqual([...browser.pages.keys()].sort());
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);
});
