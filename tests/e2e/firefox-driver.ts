import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { findBrowser } from '../../scripts/browsers.mjs';
import { FirefoxTab } from './firefox-tab';

/** The extension's address in this Firefox; fixed, so that its pages can be opened. */
const UUID = '6f1ef3e8-55a4-4b6c-9d0e-3a4f4f3a2b11';

interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: Record<string, unknown>;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
}

/** The parts of Firefox's own window that are asked here. */
interface FirefoxWindow {
  readonly Services: { readonly console: { getMessageArray(): object[] } };
  readonly Ci: { readonly nsIScriptError: new () => object };
}

interface ScriptError {
  readonly errorMessage: string;
  readonly sourceName: string;
  readonly flags: number;
  readonly stack: object | null;
}

export interface FirefoxOptions {
  /** Folder of the unpacked extension; none for a browser without it. */
  readonly extension?: string;
  readonly headless?: boolean;
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

/** The page closed, or went into the browser's cache of pages. */
const LEFT_OPEN = /Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;

/** A page tried to load a file of the extension, and Firefox says that it did not let it. */
const KEPT_OUT = /^Security Error: Content at https?:\S+ may not load or link to moz-extension:/;

/** A real Firefox with the extension installed, driven by WebDriver BiDi without any driver program. */
export class FirefoxBrowser {
  /** Errors that pages and the extension's own pages wrote to the console, oldest first. */
  readonly errors: string[] = [];
  private last = 0;
  private readonly waiting = new Map<number, (message: Message) => void>();

  private constructor(
    private readonly socket: WebSocket,
    private readonly process: ChildProcess,
    private readonly profile: string,
  ) {
    socket.on('message', (data) => this.onMessage(JSON.parse(String(data)) as Message));
  }

  static async launch({ extension, headless = true, prefs = {} }: FirefoxOptions): Promise<FirefoxBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'ballast-firefox-'));
    writePrefs(profile, {
      ...(extension ? { 'extensions.webextensions.uuids': JSON.stringify({ [idOf(extension)]: UUID }) } : {}),
      ...prefs,
    });
    const args = [
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ];
    const child = spawn(
      findBrowser('firefox') ?? '',
      [...(headless ? ['--headless'] : []), ...args, 'about:blank'],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
      },
    );
    const address = await listeningAddress(child);
    const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false });
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve());
      socket.once('error', reject);
    });
    const firefox = new FirefoxBrowser(socket, child, profile);
    await firefox.send('session.new', { capabilities: {} });
    await firefox.send('session.subscribe', { events: ['log.entryAdded'] });
    if (!extension) return firefox;
    await firefox.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    return firefox;
  }

  /** Address of one of the extension's own pages. */
  static address(file: string): string {
    return `moz-extension://${UUID}/${file}`;
  }

  /** One BiDi command. */
  async send(method: string, params: object): Promise<Record<string, unknown>> {
    this.last += 1;
    const id = this.last;
    const answer = await new Promise<Message>((resolve) => {
      this.waiting.set(id, resolve);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type === 'error') throw new Error(`${method}: ${answer.error}: ${answer.message}`);
    return answer.result ?? {};
  }

  /** A new tab at this address. */
  async open(url?: string): Promise<FirefoxTab> {
    const { context } = await this.send('browsingContext.create', { type: 'tab' });
    const tab = new FirefoxTab(this, String(context));
    if (url) await tab.goto(url);
    return tab;
  }

  /** Runs a function in the browser's own window, outside all pages; returns plain data. */
  async inWindow<R>(job: () => R | Promise<R>): Promise<R>;
  async inWindow<A, R>(job: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  async inWindow<A, R>(job: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    const { contexts } = await this.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const [window] = contexts as { context: string }[];
    return new FirefoxTab(this, window?.context ?? '').run(job, argument as A);
  }

  /** What the browser's own console holds against the extension, its background included, which no session sees. */
  async extensionErrors(): Promise<readonly string[]> {
    const logged = await this.inWindow(() => {
      const { Services, Ci } = globalThis as unknown as FirefoxWindow;
      return Services.console.getMessageArray().flatMap((message) => {
        if (!(message instanceof Ci.nsIScriptError)) return [];
        const { errorMessage, sourceName, flags, stack } = message as unknown as ScriptError;
        const isWarning = (flags & 1) === 1;
        return isWarning ? [] : [`${errorMessage} ${sourceName} ${String(stack ?? '')}`];
      });
    });
    // A view or page that is left with a question open is reported by Firefox itself; no code of ours runs there.
    return logged.filter((error) => error.includes(UUID) && !LEFT_OPEN.test(error) && !KEPT_OUT.test(error));
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    await this.send('browser.close', {}).catch(() => this.process.kill('SIGKILL')); // it may close before it answers
    await ended;
    this.socket.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private onMessage(message: Message): void {
    if (message.id !== undefined) {
      this.waiting.get(message.id)?.(message);
      this.waiting.delete(message.id);
    } else if (message.method === 'log.entryAdded' && message.params?.level === 'error') {
      this.errors.push(String(message.params.text));
    }
  }
}

function idOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function writePrefs(profile: string, prefs: Readonly<Record<string, string | number | boolean>>): void {
  const quiet = {
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'extensions.webextOptionalPermissionPrompts': false,
  };
  const lines = Object.entries({ ...quiet, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

/** Firefox names the port it took on its standard error. */
function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    child.stderr?.on('data', (chunk) => {
      heard += String(chunk);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(heard)?.[1];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Firefox ended before it listened:\n${heard}`)));
  });
}
