import { answerRequests } from '../../../../extension/answer-requests';
import { alwaysBriefing } from '../../../../extension/briefing-source';
import { forgetClosed } from '../../../../extension/forget-closed';
import type { Injection } from '../../../../extension/inject-script';
import { keepInStep } from '../../../../extension/keep-in-step';
import type {
  Answer,
  AnswerOf,
  BackgroundProtocol,
  ContentProtocol,
  DataOf,
  PageView,
} from '../../../../extension/messages';
import { createPageFlow } from '../../../../extension/page-flow';
import { createPageViews } from '../../../../extension/page-view';
import { collectPageWords } from '../../../../extension/page-words';
import { createPins } from '../../../../extension/pins';
import type { BackgroundHandlers, Caller } from '../../../../extension/receive-messages';
import { createSession } from '../../../../extension/session';
import { createSessionStore, type StorageArea } from '../../../../extension/session-store';
import { createSettings, DEFAULT_SETTINGS, withSites } from '../../../../extension/settings';
import { settle } from '../../../../extension/settle';
import { createSiteSwitch } from '../../../../extension/site-switch';
import type { SiteStanding } from '../../../../extension/sites/site-access';
import { createTabPages, type PageRecord } from '../../../../extension/tab-pages';
import { briefing, fakeEngine, memoryArea, nonceOf } from '../fakes';
import { FakePage } from './fake-page';
import { createLives, type Fate, type Life } from './mortal-life';
import { type Trip, travel } from './travel';

const gone = { ok: false, error: 'gone' } as const;
export const VIEW: Caller = { from: 'view' };

/** A browser with the real parts of the background; its storage and pages live on when the worker ends. */
export class FakeBrowser {
  readonly session = memoryArea();
  readonly local = memoryArea();
  readonly pages = new Map<number, FakePage>();
  readonly revoked = new Set<string>();
  /** The text on the button of each tab. */
  readonly badges = new Map<number, string>();
  /** What a view that is open all the while shows of each tab. */
  readonly shown = new Map<number, PageView>();
  private readonly lives;
  private worker: { life: Life; parts: ReturnType<typeof startWorker> } | null = null;

  constructor(
    fate: Fate = () => false,
    /** What becomes of each message, in the order of sending, to the background as to pages. */
    private readonly trip: () => Trip = () => 'arrives',
  ) {
    this.lives = createLives(fate);
  }

  get steps(): number {
    return this.lives.steps();
  }

  /** The background as it is now; its next life when the last one has ended. */
  wake(): { life: Life; parts: ReturnType<typeof startWorker> } {
    if (!this.worker || this.worker.life.isOver()) {
      const life = this.lives.begin();
      this.worker = { life, parts: startWorker(this, life) };
      settle(this.worker.parts.begun);
      settle(this.worker.parts.swept);
    }
    return this.worker;
  }

  /** One message to the background; `gone` when the worker ends before it has answered. */
  send = <K extends keyof BackgroundProtocol & string>(
    type: K,
    data: DataOf<BackgroundProtocol, K>,
    caller: Caller,
  ): Promise<Answer<AnswerOf<BackgroundProtocol, K>>> =>
    travel(this.trip(), () => this.deliver(type, data, caller), gone);

  /** One message to the scripts in a tab. */
  tell = (tab: number, type: keyof ContentProtocol, data: never): Promise<Answer<unknown>> =>
    travel(this.trip(), async () => this.pages.get(tab)?.receive(type, data) ?? gone, gone);

  /** The text whose points are kept of the page in a tab: the fake engine makes one point of the whole. */
  textKept(tab: number): string | undefined {
    const { nonce } = (this.session.items.get(`tab:${tab}`) ?? {}) as { nonce?: string };
    const kept = this.session.items.get(`page:${tab}:${nonce}`) as string | undefined;
    const record: PageRecord | null = JSON.parse(kept ?? 'null');
    return record?.state.status === 'ready' ? record.state.points[0]?.text : undefined;
  }

  /** The view is told of a change, and asks. */
  refresh = async (tab: number): Promise<void> => {
    for (let tries = 0; tries < 4; tries += 1) {
      const answer = await this.ask('getPageState', { tab });
      if (answer.ok) return void this.shown.set(tab, answer.value);
    }
  };

  private deliver = async <K extends keyof BackgroundProtocol & string>(
    type: K,
    data: DataOf<BackgroundProtocol, K>,
    caller: Caller,
  ): Promise<Answer<AnswerOf<BackgroundProtocol, K>>> => {
    const { life, parts } = this.wake();
    const handler = parts.handlers[type] as (data: unknown, caller: Caller) => Promise<never>;
    const handled = life
      .across(async () => {
        await life.awoken();
        return handler(data, caller);
      })
      .then(
        (value) => ({ ok: true, value }) as const,
        () => ({ ok: false, error: 'failed' }) as const,
      );
    return Promise.race([handled, life.ended.then(() => gone)]);
  };

  /** As our scripts send it: once more when the worker ended under it. */
  ask = async <K extends keyof BackgroundProtocol & string>(
    type: K,
    data: DataOf<BackgroundProtocol, K>,
    caller: Caller = VIEW,
  ): Promise<Answer<AnswerOf<BackgroundProtocol, K>>> => {
    const answer = await this.send(type, data, caller);
    return !answer.ok && answer.error === 'gone' ? this.send(type, data, caller) : answer;
  };

  /** As a user who presses again when nothing happened. */
  insist = async <K extends keyof BackgroundProtocol & string>(
    type: K,
    data: DataOf<BackgroundProtocol, K>,
    caller: Caller = VIEW,
  ): Promise<void> => {
    for (let tries = 0; tries < 12; tries += 1) if ((await this.ask(type, data, caller)).ok) return;
    throw new Error(`${type} was never answered`);
  };

  /** Opens a page in a new tab, or in a known one. */
  async open(tab: number, url: string, title: string): Promise<FakePage> {
    const known = this.pages.get(tab);
    if (known) known.move(url, title);
    const page = known ?? new FakePage(tab, url, title, this.ask);
    this.pages.set(tab, page);
    await page.look();
    await quiet();
    return page;
  }

  async close(tab: number): Promise<void> {
    const page = this.pages.get(tab);
    if (page) page.isClosed = true;
    this.pages.delete(tab);
    // the event wakes a worker; it is not repeated for the next one
    const { parts } = this.wake();
    settle(parts.flow.close(tab));
    settle(parts.pins.set(tab, false));
    await quiet();
  }

  /** What is kept of all tabs: the key of each current page. */
  keptTabs(): readonly number[] {
    return [...this.session.items.keys()].flatMap((key) =>
      key.startsWith('tab:') ? [Number(key.slice(4))] : [],
    );
  }
}

/** All promises of all parties have run as far as they can: nothing here waits for a clock. */
export const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const startWorker = (browser: FakeBrowser, life: Life) => {
  const { across } = life;
  const mortal = (area: StorageArea): StorageArea => ({
    get: (keys) => across(() => area.get(keys)),
    set: (items) => across(() => area.set(items)),
    remove: (keys) => across(() => area.remove(keys)),
  });
  const session = mortal(browser.session);
  const store = createSessionStore(session);
  const pages = createTabPages(store);
  const pins = createPins(session, store);
  const settings = createSettings(mortal(browser.local));
  const askTab = ((tab: number, type, data) =>
    across(() => browser.tell(tab, type, data as never))) as AskTab;
  const inject = (name: 'spotter' | 'reader' | 'panel', tab: number): Promise<Injection> =>
    across(async () => {
      browser.pages.get(tab)?.inject(name);
      return browser.pages.has(tab) ? 'injected' : 'gone';
    });
  const standing = async (address: string): Promise<SiteStanding> => {
    const { hostname } = new URL(address);
    if ((await settings.read()).switchedOff.includes(hostname)) return 'switched-off';
    return across(async () => (browser.revoked.has(hostname) ? 'none' : 'granted'));
  };
  const tabFacts = (tab: number) =>
    across(async () => {
      const page = browser.pages.get(tab);
      return page ? { url: page.url, title: page.title, status: 'complete' } : null;
    });
  const askToRead = (tab: number, asked: boolean) => askTab(tab, 'readPage', { asked });
  const whichPage = (tab: number) => askTab(tab, 'whichPage', {});
  const tell = (tab: number | null): Promise<void> =>
    across(async () => {
      for (const each of browser.pages.keys())
        if (tab === null || tab === each) settle(browser.refresh(each));
    });
  const changed = keepInStep({
    pages,
    pins,
    words: { unseen: '', ready: () => '', why: () => '' },
    marking: () => settings.read().catch(() => DEFAULT_SETTINGS),
    closed: (tab) => views.closed(tab),
    tab: tabFacts,
    whichPage,
    inject,
    askPanel: (tab, type) => askTab(tab, type, {}),
    tell,
    tellPanel: (tab) => askTab(tab, 'pageStateChanged', { tab }),
    paint: (tab, badge) => across(async () => void browser.badges.set(tab, badge.text)),
  });
  const engine = fakeEngine();
  const flow = createPageFlow({
    words: collectPageWords((key) => key),
    pages,
    settings,
    access: { standing },
    briefings: alwaysBriefing(briefing),
    engine: { ...engine, analyse: (text, ports) => across(() => engine.analyse(text, ports)) },
    inject,
    whichPage,
    askToRead,
    tellLevel: async (tab) => void (await askTab(tab, 'setHighlightLevel', await settings.read())),
    changed,
  });
  const views = createPageViews({
    pages,
    flow,
    settings,
    access: { standing },
    briefings: alwaysBriefing(briefing),
    pins,
    hasSidePanel: true,
    ownPages: 'chrome-extension://ours/',
    isInhabited: async (tab) => (await whichPage(tab)).ok,
    inject,
    askToRead,
    tab: tabFacts,
    changed,
    newNonce: () => nonceOf(1_000_000),
  });
  const sites = createSiteSwitch({
    access: {
      standing,
      register: () => across(async () => ['*://*/*']),
      switchSites: async (hosts, on) => {
        await settings.change((old) => ({
          ...old,
          switchedOff: withSites(old.switchedOff, hosts, on),
        }));
      },
    },
    pages,
    flow,
    changed,
    tabs: () => across(async () => [...browser.pages].map(([id, { url }]) => ({ id, url }))),
    inject,
    askToRead,
    askToLeave: (tab) => askTab(tab, 'leavePage', {}),
  });
  const whole = createSession(session, async (wasBrokenOff) => {
    if (wasBrokenOff) await sites.withdraw(true);
    await sites.spread();
  });
  const handlers: BackgroundHandlers = answerRequests({
    inject: () => Promise.reject(new Error('not asked here')),
    flow,
    views,
    pages,
    pins,
    settings,
    sites: { ...sites, switchSites: (hosts, on) => whole.change(() => sites.switchSites(hosts, on)) },
    access: { list: () => Promise.reject(new Error('not asked here')) },
    askTab,
    changed,
    tell,
    openPopup: async () => undefined,
    sitesChanged: async () => undefined,
  });
  const openTabs = () => across(async () => [...browser.pages.keys()]);
  return {
    handlers,
    flow,
    pins,
    sites,
    session: whole,
    begun: whole.begin(),
    swept: forgetClosed({ pages, pins, flow, openTabs }),
  };
};

type AskTab = Parameters<typeof answerRequests>[0]['askTab'];
