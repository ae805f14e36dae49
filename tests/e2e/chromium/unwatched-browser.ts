import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageState } from '../../../briefings/page-state';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { extensionId, prepareProfile } from '../../../scripts/chromium-profile';
import { CdpConnection, TargetEndedError } from '../cdp-connection';
import { until } from './until';

/** A worker has started by then, milliseconds. */
const START = 1_000;
/** A page that says nothing for this long is asleep in the back/forward cache, milliseconds. */
const SILENCE = 1_000;

/** What the browser holds of the page at an address. */
export interface Kept {
  readonly badge: string;
  /** Null when nothing is known of the page in that tab. */
  readonly state: PageState | null;
  /** Everything kept for the session, as text. */
  readonly session: string;
}

/**
 * A Chromium with the extension that Playwright does not hold by its pages: it prepares no page in advance while a
 * client is attached to one of the tab's pages, only to the tab itself.
 */
export class UnwatchedBrowser {
  /** Sessions of the pages of the tab, the prepared ones too, by target. */
  private readonly sessions = new Map<string, string>();

  private constructor(
    private readonly cdp: CdpConnection,
    private readonly process: ChildProcess,
    private readonly profile: string,
    private readonly id: string,
  ) {
    cdp.on('Target.attachedToTarget', (params) => {
      const { sessionId, targetInfo } = params as {
        sessionId: string;
        targetInfo: { type: string; targetId: string };
      };
      if (targetInfo.type === 'page') this.sessions.set(targetInfo.targetId, sessionId);
    });
    cdp.on('Target.detachedFromTarget', ({ sessionId }) => {
      for (const [target, session] of this.sessions) if (session === sessionId) this.sessions.delete(target);
    });
  }

  static async launch(extension: string): Promise<UnwatchedBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'ballast-chromium-'));
    prepareProfile(profile, { extension });
    const args = [
      '--headless=new',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--window-size=1100,800'],
      '--remote-debugging-port=0',
      'about:blank',
    ];
    const child = spawn(findBrowser('chromium') ?? '', args, { stdio: 'ignore' });
    const file = join(profile, 'DevToolsActivePort');
    const address = (): string[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
    await until('Chromium listens', async () => address().length > 1);
    const [port, path] = address();
    const cdp = await CdpConnection.open(`ws://127.0.0.1:${port}${path}`);
    const browser = new UnwatchedBrowser(cdp, child, profile, extensionId(extension));
    await until('the worker runs', async () => (await browser.worker()) !== null);
    // Chromium ends a worker that is attached to while it starts, and nothing tells from outside that it has started.
    await new Promise((resolve) => setTimeout(resolve, START));
    await browser.attachToTab();
    return browser;
  }

  /** Takes the tab to an address. */
  async goto(url: string): Promise<void> {
    const page = await this.shown();
    if (!page) throw new Error('the tab shows no page');
    await this.cdp.send('Page.navigate', { url }, page.session);
    await until(`${url} is shown`, async () => (await this.shown())?.url === url);
  }

  /** Runs a function in the page that is shown. */
  async inShown<R>(job: () => R | Promise<R>): Promise<R> {
    const page = await this.shown();
    if (!page) throw new Error('the tab shows no page');
    return this.run(page.session, job);
  }

  /** Runs a function in the page at `url` that is prepared and not yet shown; null when there is none. */
  async inPrepared<R>(url: string, job: () => R | Promise<R>): Promise<R | null> {
    const page = (await this.pages()).find((each) => !each.isShown && each.url.startsWith(url));
    return page ? this.run(page.session, job) : null;
  }

  /** What is kept of the tab and shown of it on the button. */
  async kept(): Promise<Kept> {
    return this.inWorker(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      const stored = await chrome.storage.session.get(null);
      const pointer = stored[`tab:${tab?.id}`] as { nonce: string } | undefined;
      const text = stored[`page:${tab?.id}:${pointer?.nonce}`] as string | undefined;
      const record = text === undefined ? null : (JSON.parse(text) as { state: PageState });
      const badge = await chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
      return { badge, state: record?.state ?? null, session: JSON.stringify(stored) };
    });
  }

  /** The text of the real popup over the tab, which stays open. */
  async popupText(): Promise<string> {
    const address = `chrome-extension://${this.id}/popup.html`;
    const find = async () => (await this.cdp.targets()).find(({ url }) => url.startsWith(address));
    if (!(await find())) await this.inWorker(() => chrome.action.openPopup());
    await until('the popup opened', async () => (await find()) !== undefined);
    return this.cdp.run((await find())?.targetId ?? '', () => document.body.innerText, undefined);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    await this.cdp.send('Browser.close').catch(() => this.process.kill('SIGKILL')); // it may close before it answers
    await ended;
    this.cdp.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async attachToTab(): Promise<void> {
    const [tab] = await this.cdp.targets([{ type: 'tab' }]);
    const { sessionId } = await this.cdp.send('Target.attachToTarget', {
      targetId: tab?.targetId,
      flatten: true,
    });
    const params = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
    await this.cdp.send('Target.setAutoAttach', params, String(sessionId));
    await until('the page of the tab is found', async () => this.sessions.size > 0);
  }

  private async shown() {
    return (await this.pages()).find(({ isShown }) => isShown);
  }

  private async pages() {
    const look = () => ({
      url: location.href,
      isShown: !(document as { prerendering?: boolean }).prerendering,
    });
    const asked = [...this.sessions.values()].map(async (session) => ({
      session,
      ...(await this.run(session, look)),
    }));
    // one that was left, or goes while it is asked, is none: it may never answer
    const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), SILENCE));
    const answers = await Promise.all(asked.map((each) => Promise.race([each.catch(() => null), silence])));
    return answers.flatMap((each) => each ?? []);
  }

  private async run<R>(session: string, job: () => R | Promise<R>): Promise<R> {
    const params = { expression: `(${job.toString()})()`, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', params, session);
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: R }).value;
  }

  private async worker(): Promise<string | null> {
    const targets = await this.cdp.targets();
    const own = targets.find(({ type, url }) => type === 'service_worker' && url.includes(this.id));
    return own?.targetId ?? null;
  }

  private async inWorker<R>(job: () => R | Promise<R>): Promise<R> {
    if ((await this.worker()) === null) await this.wakeWorker();
    return this.cdp.run((await this.worker()) ?? '', job, undefined).catch((error: unknown) => {
      // one that is asked as it starts may end under the question
      if (error instanceof TargetEndedError) return this.inWorker(job);
      throw error;
    });
  }

  /** A message wakes it: one that nobody answers, from a page of the extension, is as good as any. */
  private async wakeWorker(): Promise<void> {
    const params = { url: `chrome-extension://${this.id}/manifest.json`, background: true };
    const targetId = String((await this.cdp.send('Target.createTarget', params)).targetId);
    await until('the worker runs', async () => {
      const send = () => void chrome.runtime.sendMessage({ nobody: true }).catch(() => undefined);
      await this.cdp.run(targetId, send, undefined).catch(() => undefined); // not there yet
      return (await this.worker()) !== null;
    });
    await this.cdp.send('Target.closeTarget', { targetId });
    await new Promise((resolve) => setTimeout(resolve, START));
  }
}
