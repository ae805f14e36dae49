import { FirefoxBrowser } from './firefox-driver';
import type { FirefoxTab } from './firefox-tab';

/** The parts of Firefox's extension interface that are asked in the extension's own pages. */
interface ExtensionPage {
  readonly browser: {
    readonly tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
    readonly action: { getBadgeText(details: { tabId: number }): Promise<string> };
    readonly storage: { readonly session: { get(key: null): Promise<Record<string, unknown>> } };
  };
}

export interface BackgroundView {
  /** The tab's number; −1 when no tab is at the address. */
  readonly tab: number;
  readonly badge: string;
  readonly status: string;
  readonly state: unknown;
}

/** What the background keeps of the page at `url`; `asker` is a tab at one of the extension's own pages. */
export function readBackground(asker: FirefoxTab, url: string): Promise<BackgroundView> {
  return asker.run(async (wanted) => {
    const { browser } = globalThis as unknown as ExtensionPage;
    const tabs = await browser.tabs.query({});
    const tab = tabs.find((each) => each.url === wanted)?.id ?? -1;
    const stored = await browser.storage.session.get(null);
    const pointer = stored[`tab:${tab}`] as { nonce: string } | undefined;
    const text = stored[`page:${tab}:${pointer?.nonce}`] as string | undefined;
    const record: { state: { status: string } } | null = JSON.parse(text ?? 'null');
    const badge = tab < 0 ? '' : await browser.action.getBadgeText({ tabId: tab });
    return { tab, badge, status: record?.state.status ?? 'unknown', state: record?.state ?? null };
  }, url);
}

/** Opens the popup's or side bar's page for the tab at `url`. */
export async function openView(
  firefox: FirefoxBrowser,
  asker: FirefoxTab,
  file: string,
  url: string,
): Promise<FirefoxTab> {
  const { tab } = await readBackground(asker, url);
  return firefox.open(`${FirefoxBrowser.address(file)}?tab=${tab}`);
}
