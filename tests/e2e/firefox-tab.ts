import type { FirefoxBrowser } from './firefox-driver';

interface FoundNode {
  readonly sharedId: string;
  readonly value?: { readonly shadowRoot?: { readonly sharedId: string } | null };
}

/** One tab, or the window around them. */
export class FirefoxTab {
  constructor(
    private readonly firefox: Pick<FirefoxBrowser, 'send'>,
    readonly context: string,
  ) {}

  async goto(url: string): Promise<void> {
    await this.firefox.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  /** Runs a function in the page and returns what it returns, which must be plain data. */
  async run<R>(job: () => R | Promise<R>): Promise<R>;
  async run<A, R>(job: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  async run<A, R>(job: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    const body = `(${job.toString()})(${JSON.stringify(argument) ?? 'undefined'})`;
    // Everything travels as one string: BiDi's own serialisation nests every value.
    const expression = `Promise.resolve(${body}).then((value) => JSON.stringify({ value }))`;
    const answer = await this.firefox.send('script.evaluate', {
      expression,
      target: { context: this.context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(JSON.stringify(answer.exceptionDetails));
    return (JSON.parse((answer.result as { value: string }).value) as { value: R }).value;
  }

  /** Presses and releases the mouse at a point of the viewport, as a user would. */
  async click(x: number, y: number): Promise<void> {
    await this.pointer([
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async moveTo(x: number, y: number): Promise<void> {
    await this.pointer([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
  }

  /** Presses and releases a key. */
  async press(key: string): Promise<void> {
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: key }));
    await this.firefox.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'key', id: 'keys', actions }],
    });
  }

  /** The middle of the first match inside the closed shadow root of `host`, in the viewport; null when there is none. */
  async middleInShadow(host: string, selector: string): Promise<{ x: number; y: number } | null> {
    const root = await this.shadowRootOf(host);
    if (root === null) return null;
    const [match] = await this.locate(selector, { startNodes: [{ sharedId: root }] });
    if (!match) return null;
    const answer = await this.firefox.send('script.callFunction', {
      functionDeclaration: `(element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return JSON.stringify({ x: x + width / 2, y: y + height / 2 });
      }`,
      arguments: [{ sharedId: match.sharedId }],
      target: { context: this.context },
      awaitPromise: false,
    });
    return JSON.parse((answer.result as { value: string }).value) as { x: number; y: number };
  }

  /** A picture of the viewport, as PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.firefox.send('browsingContext.captureScreenshot', { context: this.context });
    return Buffer.from(String(data), 'base64');
  }

  async resize(width: number, height: number): Promise<void> {
    await this.firefox.send('browsingContext.setViewport', {
      context: this.context,
      viewport: { width, height },
    });
  }

  async activate(): Promise<void> {
    await this.firefox.send('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    await this.firefox.send('browsingContext.close', { context: this.context });
  }

  private async shadowRootOf(host: string): Promise<string | null> {
    const options = { serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 } };
    const [found] = await this.locate(host, options);
    return found?.value?.shadowRoot?.sharedId ?? null;
  }

  private async locate(selector: string, options: object): Promise<readonly FoundNode[]> {
    const { nodes } = await this.firefox.send('browsingContext.locateNodes', {
      context: this.context,
      locator: { type: 'css', value: selector },
      ...options,
    });
    return nodes as FoundNode[];
  }

  private async pointer(actions: readonly object[]): Promise<void> {
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.firefox.send('input.performActions', { context: this.context, actions: [mouse] });
  }
}
