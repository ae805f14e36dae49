import { type Browser, chromium, type Page } from '@playwright/test';
import type { CdpConnection } from '../cdp-connection';
import { until } from './until';

/**
 * The popup and the side panel: pages that belong to the browser's own frame. Playwright's first client does not see
 * them; one that connects after they opened does.
 */
export class ViewsInChrome {
  private readonly clients: Browser[] = [];

  constructor(
    private readonly cdp: CdpConnection,
    /** Where a further Playwright client connects. */
    private readonly http: string,
  ) {}

  /** The page at `address` that `open` brings up. */
  async opened(address: string, open: () => Promise<unknown>): Promise<Page> {
    const before = await this.idsAt(address);
    await open();
    let id: string | undefined;
    await until(`a page opened at ${address}`, async () => {
      id = (await this.idsAt(address)).find((each) => !before.includes(each));
      return id !== undefined;
    });
    let found: Page | undefined;
    await until(`the page at ${address} is found`, async () => {
      found = await this.pageOf(id ?? '');
      return found !== undefined;
    });
    if (!found) throw new Error(`nothing opened at ${address}`);
    return found;
  }

  async close(): Promise<void> {
    for (const client of this.clients) await client.close();
  }

  private async idsAt(address: string): Promise<readonly string[]> {
    const targets = await this.cdp.targets();
    return targets.filter(({ url }) => url.startsWith(address)).map(({ targetId }) => targetId);
  }

  private async pageOf(id: string): Promise<Page | undefined> {
    // its defaults would make every page light, those of the first client too
    const client = await chromium.connectOverCDP(this.http, { noDefaults: true });
    for (const page of client.contexts().flatMap((context) => context.pages())) {
      const session = await page.context().newCDPSession(page);
      const { targetInfo } = await session.send('Target.getTargetInfo');
      await session.detach();
      if (targetInfo.targetId !== id) continue;
      this.clients.push(client);
      return page;
    }
    await client.close();
    return undefined;
  }
}
