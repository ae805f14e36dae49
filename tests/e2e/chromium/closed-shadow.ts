import type { CDPSession, Page } from '@playwright/test';

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

/**
 * Looks into our closed shadow roots, which neither the page nor Playwright can; the DevTools protocol does.
 * Every question looks anew, so nothing goes stale.
 */
export class ClosedShadow {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly host: string,
  ) {}

  static async of(
    page: Page,
    host: 'ballast-card' | 'ballast-legend' | 'ballast-panel',
  ): Promise<ClosedShadow> {
    return new ClosedShadow(page, await page.context().newCDPSession(page), host);
  }

  /** Whether the host is in the page and takes up room. */
  async isShown(): Promise<boolean> {
    return this.inRoot(false, function (this: ShadowRoot) {
      const boxes = [...this.querySelectorAll('*')].map((element) => element.getBoundingClientRect());
      const { visibility, display } = getComputedStyle(this.host);
      return (
        visibility !== 'hidden' &&
        display !== 'none' &&
        boxes.some(({ width, height }) => width > 0 && height > 0)
      );
    });
  }

  /** Its visible text; empty when it is not there. */
  async text(): Promise<string> {
    return this.inRoot('', function (this: ShadowRoot) {
      return [...this.children].map((child) => (child as HTMLElement).innerText ?? '').join('\n');
    });
  }

  /** The middle of the first match in the viewport's pixels; null when there is none. */
  async middleOf(selector: string): Promise<{ x: number; y: number } | null> {
    return this.withRoot(null, async (root) => {
      const { nodeId } = await this.session.send('DOM.querySelector', { nodeId: root, selector });
      if (nodeId === 0) return null;
      return this.call(nodeId, function (this: Element) {
        this.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = this.getBoundingClientRect();
        return box.width === 0 ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
    });
  }

  /** A real click on the first match. */
  async click(selector: string): Promise<void> {
    const middle = await this.middleOf(selector);
    if (!middle) throw new Error(`nothing to click in ${this.host}: ${selector}`);
    await this.page.mouse.click(middle.x, middle.y);
  }

  /** Markup and styles as they are, for checks that need an open tree. */
  async content(): Promise<{ markup: string; styles: string }> {
    return this.inRoot({ markup: '', styles: '' }, function (this: ShadowRoot) {
      const sheets = [...this.adoptedStyleSheets, ...this.styleSheets];
      const styles = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
      return { markup: this.innerHTML, styles };
    });
  }

  private inRoot<R>(absent: R, job: (this: never) => R): Promise<R> {
    return this.withRoot(absent, (root) => this.call(root, job));
  }

  /** `absent` when there is no root. One that goes while it is asked is looked for anew. */
  private async withRoot<R>(absent: R, ask: (root: number) => Promise<R>): Promise<R> {
    for (;;) {
      const root = await this.root();
      if (root === null) return absent;
      try {
        return await ask(root);
      } catch (error) {
        if (!/no node with given id|could not find node/i.test(String(error))) throw error;
      }
    }
  }

  private async root(): Promise<number | null> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    return find(root as DomNode, this.host.toUpperCase())?.shadowRoots?.[0]?.nodeId ?? null;
  }

  private async call<R>(nodeId: number, job: (this: never) => R): Promise<R> {
    const { object } = await this.session.send('DOM.resolveNode', { nodeId });
    const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: job.toString(),
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value as R;
  }
}

function find(node: DomNode, name: string): DomNode | null {
  // in XHTML the names are in lower case
  if (node.nodeName.toUpperCase() === name) return node;
  for (const child of [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
    const found = find(child, name);
    if (found) return found;
  }
  return null;
}
