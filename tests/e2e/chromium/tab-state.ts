import type { ExtensionBrowser } from './extension-browser';

/** What is kept of a tab that no page of the test stands for, and what its button says. */
export function tabState(ballast: ExtensionBrowser, tab: number): Promise<{ status: string; badge: string }> {
  return ballast.inWorker(async (id) => {
    const kept = await chrome.storage.session.get(null);
    const pointer = kept[`tab:${id}`] as { nonce: string } | undefined;
    const text = kept[`page:${id}:${pointer?.nonce}`] as string | undefined;
    const record: { state: { status: string } } | null = JSON.parse(text ?? 'null');
    const badge = await chrome.action.getBadgeText({ tabId: id }).catch(() => 'no such tab');
    return { status: record?.state.status ?? 'unknown', badge };
  }, tab);
}

/** The numbers of all open tabs at an address. */
export function tabsAt(ballast: ExtensionBrowser, url: string): Promise<readonly number[]> {
  return ballast.inWorker(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.flatMap(({ id, url: at }) => (at === address && id !== undefined ? [id] : []));
  }, url);
}
