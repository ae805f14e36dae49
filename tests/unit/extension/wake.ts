import { vi } from 'vitest';
import { alwaysBriefing } from '../../../extension/briefing-source';
import type { Injection } from '../../../extension/inject-script';
import type { Answer, PageHere, Submission } from '../../../extension/messages';
import { createPageFlow, type PageCaller } from '../../../extension/page-flow';
import { createPageViews } from '../../../extension/page-view';
import { collectPageWords } from '../../../extension/page-words';
import type { Engine } from '../../../extension/read-article-text';
import { createSessionStore } from '../../../extension/session-store';
import { createSettings } from '../../../extension/settings';
import type { SiteStanding } from '../../../extension/sites/site-access';
import { createTabPages } from '../../../extension/tab-pages';
import { article, briefing, fakeEngine, memoryArea, nonceOf } from './fakes';

/** The spotter of the first tab. */
export const caller: PageCaller = {
  from: 'page',
  tab: 1,
  window: 1,
  url: 'https://paper.example/a',
  document: 'd1',
};
/** The reader's article, of page `n`. */
export const submission = (n = 1, revision = 0, text: string = article.text): Submission => ({
  nonce: nonceOf(n),
  revision,
  result: { status: 'read', article: { ...article, text } },
});

/** A background as it is after each start of the worker, here by its name: the areas live on, all else is new. */
export const wake = (
  _name: string,
  over: {
    area?: ReturnType<typeof memoryArea>;
    engine?: Partial<Engine>;
    standing?: SiteStanding;
    injection?: Injection;
    url?: string;
    /** The page that stands in the tab, where its spotter says so. */
    shown?: number;
    inhabited?: boolean;
  } = {},
) => {
  const area = over.area ?? memoryArea();
  const pages = createTabPages(createSessionStore(area));
  const shared = {
    pages,
    settings: createSettings(memoryArea()),
    access: { standing: async () => over.standing ?? ('granted' as const) },
    briefings: alwaysBriefing(briefing),
    changed: vi.fn(async () => undefined),
  };
  const inject = vi.fn(async () => over.injection ?? ('injected' as const));
  const warmUp = vi.fn();
  const askToRead = vi.fn(async () => ({ ok: true, value: null }) as const);
  const whichPage = vi.fn(
    async (): Promise<Answer<PageHere>> =>
      over.shown === undefined
        ? { ok: false, error: 'gone' }
        : { ok: true, value: { nonce: nonceOf(over.shown), hasPanel: false } },
  );
  const tellLevel = vi.fn(async () => undefined);
  const flow = createPageFlow({
    words: collectPageWords((key) => key),
    ...shared,
    engine: fakeEngine({ warmUp, ...over.engine }),
    inject,
    whichPage,
    askToRead,
    tellLevel,
  });
  const views = createPageViews({
    ...shared,
    flow,
    pins: {
      has: async () => false,
      all: async () => [],
      set: async () => undefined,
      move: async () => false,
    },
    hasSidePanel: true,
    ownPages: 'chrome-extension://ours/',
    isInhabited: async () => over.inhabited ?? false,
    inject,
    askToRead,
    tab: async () => ({ url: over.url ?? 'https://paper.example/a', title: 'A', status: 'complete' }),
    newNonce: () => nonceOf(99),
  });
  return {
    area,
    pages,
    flow,
    views,
    inject,
    askToRead,
    whichPage,
    tellLevel,
    changed: shared.changed,
    shared,
    warmUp,
  };
};

/** What is kept of the first tab. */
export const statusOf = async ({ pages }: ReturnType<typeof wake>) => (await pages.current(1))?.state.status;
