/** What the background keeps of the page that a tab shows. */
export interface SettledState {
  readonly status: string;
  readonly points: number;
}

/**
 * Runs in the background of Chromium: waits until the page's state is final, or patience ends (`hung`). A page that
 * is no article may still become one, since the spotter looks again while it grows: it counts after `secondLook`
 * milliseconds.
 */
export async function settledState(wanted: {
  readonly tab: number;
  readonly url: string;
  readonly patience: number;
  readonly secondLook: number;
}): Promise<SettledState> {
  const { tab, url, patience, secondLook } = wanted;
  const end = Date.now() + patience;
  let since = Date.now();
  let last = '';
  while (Date.now() < end) {
    const stored = await chrome.storage.session.get(null);
    const pointer = stored[`tab:${tab}`] as { nonce: string } | undefined;
    const text = stored[`page:${tab}:${pointer?.nonce}`] as string | undefined;
    const record: { url: string; state: { status: string; points?: unknown[] } } | null = JSON.parse(
      text ?? 'null',
    );
    const status = record?.url === url ? record.state.status : 'unknown';
    if (status !== last) since = Date.now();
    last = status;
    const rest =
      status === 'unknown' || status === 'reading' || status === 'loading'
        ? patience
        : status === 'not-article'
          ? secondLook
          : 50;
    if (Date.now() - since >= rest) return { status, points: record?.state.points?.length ?? 0 };
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return { status: `hung (${last})`, points: 0 };
}
