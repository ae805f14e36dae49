import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { PageState } from '../../../briefings/page-state';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { extensionId, prepareProfile } from '../../../scripts/chromium-profile';
import { CdpConnection, TargetEndedError } from '../cdp-connection';
import { collectErrors } from './collect-errors';
import { until } from './until';
import { ViewsInChrome } from './views-in-chrome';

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Match patterns granted beforehand, as if the user had answered yes. */
  readonly grants?: readonly string[];
  /** Allowed in private windows. */
  readonly incognito?: boolean;
  readonly args?: readonly string[];
  /** The X display to open a window on; without a window when there is none. */
  readonly display?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor?: number;
}

/** Launches Chromium, with the extension and a profile of its own that is thrown away on `close`. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'ballast-chromium-'));
  const id = extensionId(options.extension);
  prepareProfile(profile, options);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium') ?? '',
    headless: options.display === undefined,
    ...(options.display ? { env: { ...process.env, DISPLAY: options.display } } : {}),
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1100, height: 800 },
    ...(options.deviceScaleFactor ? { deviceScaleFactor: options.deviceScaleFactor } : {}),
    args: [
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      ...(options.display ? ['--ozone-platform=x11'] : []),
      ...(options.args ?? []),
    ],
  });
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const cdp = await CdpConnection.open(`ws://127.0.0.1:${port}${path}`);
  const errors = await collectErrors(context, cdp);
  const views = new ViewsInChrome(cdp, `http://127.0.0.1:${port}`);
  return new ExtensionBrowser(context, id, errors, { cdp, profile, views });
}

interface Wiring {
  readonly cdp: CdpConnection;
  readonly profile: string;
  readonly views: ViewsInChrome;
}

/** A real Chromium with the extension loaded. */
export class ExtensionBrowser {
  private readonly tabs = new WeakMap<Page, number>();
  private readonly known = new Set<number>();

  constructor(
    readonly context: BrowserContext,
    /** Extension id. */
    readonly id: string,
    /** Errors of pages, content scripts, extension pages and the worker so far, oldest first. */
    readonly errors: readonly string[],
    private readonly wiring: Wiring,
  ) {}

  /** Address of one of the extension's own pages. */
  address(file: string): string {
    return `chrome-extension://${this.id}/${file}`;
  }

  /**
   * Runs a function in the background worker, which is started when it sleeps; returns plain data. When the
   * worker ends meanwhile, the next one is asked.
   */
  async inWorker<R>(job: () => R | Promise<R>): Promise<R>;
  async inWorker<A, R>(job: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  async inWorker<A, R>(job: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    const running = await this.workerTarget();
    const targetId = running && (await this.hasStarted(running)) ? running : await this.wakeWorker();
    return this.wiring.cdp.run(targetId, job, argument as A).catch((error: unknown) => {
      if (error instanceof TargetEndedError) return this.inWorker(job, argument as A);
      throw error;
    });
  }

  /** The badge of the tab that `page` is in. */
  async badge(page: Page): Promise<string> {
    const tab = await this.tabOf(page);
    return this.inWorker((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  }

  /** What the background keeps of the page in that tab; null when it knows none. */
  async state(page: Page): Promise<PageState | null> {
    const tab = await this.tabOf(page);
    return this.inWorker(async (id) => {
      const stored = await chrome.storage.session.get(null);
      const pointer = stored[`tab:${id}`] as { nonce: string } | undefined;
      const text = pointer && (stored[`page:${id}:${pointer.nonce}`] as string | undefined);
      const record: { state: PageState } | null = JSON.parse(text ?? 'null');
      return record?.state ?? null;
    }, tab);
  }

  /** Its `status`, or "unknown". */
  async status(page: Page): Promise<string> {
    return (await this.state(page))?.status ?? 'unknown';
  }

  /** The id of the tab that shows `page`; asked once, since it brings the page to the front and closes popups. */
  async tabOf(page: Page): Promise<number> {
    const known = this.tabs.get(page);
    if (known !== undefined) return known;
    let found = -1;
    await until('the tab of the page is in front', async () => {
      await page.bringToFront();
      const { id, url } = await this.inWorker(async () => {
        const [tab] = await chrome.tabs.query({
          active: true,
          windowType: 'normal',
          lastFocusedWindow: true,
        });
        return { id: tab?.id ?? -1, url: tab?.url ?? '' };
      });
      found = id;
      // the tab before it may still be the active one: another page's, or a view of ours
      const isOwn = url.startsWith(this.address(''));
      return id >= 0 && !this.known.has(id) && isOwn === page.url().startsWith(this.address(''));
    });
    this.tabs.set(page, found);
    this.known.add(found);
    return found;
  }

  /** Opens the real popup over `page`. */
  async openPopup(page: Page): Promise<Page> {
    await page.bringToFront();
    return this.wiring.views.opened(this.address('popup.html'), () =>
      this.inWorker(() => chrome.action.openPopup()),
    );
  }

  /** The real popup that `action` brings up, other than by the browser's own button. */
  async popupOpenedBy(action: () => Promise<unknown>): Promise<Page> {
    return this.wiring.views.opened(this.address('popup.html'), action);
  }

  /** Opens the real popup in a window. */
  async openPopupIn(window: number): Promise<Page> {
    return this.wiring.views.opened(this.address('popup.html'), () =>
      this.inWorker((windowId) => chrome.action.openPopup({ windowId }), window),
    );
  }

  /** Opens the browser's side panel in the window of a tab, by a click on the button in the popup's page. */
  async openSidePanel(tab: number): Promise<Page> {
    const view = await this.context.newPage();
    await view.goto(this.address(`popup.html?tab=${tab}`));
    const button = view.getByRole('button', { name: 'Open the side panel' });
    await button.waitFor();
    return this.wiring.views.opened(this.address('sidepanel.html'), async () => {
      const closed = view.waitForEvent('close'); // as the popup does once the panel is open
      await button.click();
      await closed;
    });
  }

  /** A real click on the toolbar button, which grants `activeTab`; returns the popup. */
  async clickAction(page: Page): Promise<Page> {
    await page.bringToFront();
    const { cdp, views } = this.wiring;
    const tabs = await cdp.targets([{ type: 'tab' }]);
    const tab = tabs.find(({ url }) => url.replace(/^view-source:/, '') === page.url());
    return views.opened(this.address('popup.html'), () =>
      cdp.send('Extensions.triggerAction', { id: this.id, targetId: tab?.targetId }),
    );
  }

  /** Ends the service worker as the browser does after thirty idle seconds. */
  async endWorker(): Promise<void> {
    const targetId = await this.workerTarget();
    if (targetId === null) return;
    const life = await this.lifeOf(targetId);
    await until('the worker ended', async () => {
      // One that is only just starting does not hear it the first time.
      await this.wiring.cdp.send('Target.closeTarget', { targetId }).catch(() => undefined); // it has ended
      // One that starts again at once may keep its target, but not what it had in memory.
      return (await this.workerTarget()) !== targetId || (await this.lifeOf(targetId)) !== life;
    });
  }

  /** Reloads the extension, as an update does: pages that are open keep the old one's scripts. */
  async reload(): Promise<void> {
    const old = await this.workerTarget();
    await this.inWorker(() => void setTimeout(() => chrome.runtime.reload(), 100));
    await until('the old worker is gone', async () => (await this.workerTarget()) !== old);
    await this.inWorker(() => true);
  }

  /** Bytes that the background holds after all garbage was collected. */
  async backgroundMemory(): Promise<number> {
    await this.inWorker(() => true);
    return this.wiring.cdp.heapOf((await this.workerTarget()) ?? '');
  }

  /** Whether the background runs at this moment. */
  async isAwake(): Promise<boolean> {
    return (await this.workerTarget()) !== null;
  }

  async close(): Promise<void> {
    await this.wiring.views.close();
    this.wiring.cdp.close();
    await this.context.close();
    rmSync(this.wiring.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async workerTarget(): Promise<string | null> {
    const targets = await this.wiring.cdp.targets();
    const worker = targets.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(this.address('')),
    );
    return worker?.targetId ?? null;
  }

  /** A message wakes it: one that nobody answers, from a page of the extension, is as good as any. */
  private async wakeWorker(): Promise<string> {
    const page = await this.context.newPage();
    // While the extension reloads, its pages are closed to everyone: then the next try is right.
    await until('a page of the extension opened', () =>
      page.goto(this.address('manifest.json')).then(
        () => true,
        () => false,
      ),
    );
    await page.evaluate(() => void chrome.runtime.sendMessage({ nobody: true }).catch(() => undefined));
    const target = await this.startedWorker();
    await page.close();
    return target;
  }

  /** A worker is listed before its script has run. */
  private async startedWorker(): Promise<string> {
    let target: string | null = null;
    await until('the worker started', async () => {
      target = await this.workerTarget();
      return target !== null && (await this.hasStarted(target));
    });
    return target ?? '';
  }

  /** A number that one life of the worker keeps; null while it does not run. */
  private async lifeOf(targetId: string): Promise<number | null> {
    const mark = () => {
      const world = globalThis as { lifeInTest?: number };
      world.lifeInTest ??= Math.random();
      return world.lifeInTest;
    };
    return this.answerOf(targetId, mark).catch(() => null);
  }

  private async hasStarted(targetId: string): Promise<boolean> {
    const isThere = () => typeof chrome === 'object' && 'storage' in chrome;
    return (await this.answerOf(targetId, isThere).catch(() => null)) === true; // null: it ended meanwhile
  }

  /** One that is about to start or to end may say nothing at all: null after half a second. */
  private answerOf<R>(targetId: string, job: () => R): Promise<R | null> {
    const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), 500));
    return Promise.race([this.wiring.cdp.run(targetId, job, undefined), silence]);
  }
}
