import { isSamePage } from '../../extension/classify-url';
import type { PageReport, ReportAnswer } from '../../extension/messages';
import { isStillOurs, movePage, type PageWorld } from '../../extension/page-world';
import { receiveInPage } from '../../extension/receive-in-page';
import { askBackground } from '../../extension/send-message';
import { type PageProfile, profilePage } from '../../page/profile-page';
import { contentSettled, lookAgain } from './wait-for-content';

/** The always-on part: says what the page is, again when it becomes another, and nothing else. */
export const spot = (world: PageWorld): void => {
  const { signal } = world.lifetime;
  /** True between a move and its content: what stands there still belongs to the page before. */
  let isSettling = false;

  const look = async (asked: boolean): Promise<ReportAnswer['next']> => {
    const { page } = world;
    const profile = clipped(profilePage(document, location.href));
    const answer = await report({ nonce: page.nonce, profile, contentType: document.contentType, asked });
    return world.page === page ? answer : 'stop';
  };

  /** The worker may end while it answers: asked again, it starts anew. */
  const report = async (data: PageReport): Promise<ReportAnswer['next']> => {
    for (const wait of [1_000, 4_000, 0]) {
      const answer = await askBackground('reportPage', data);
      if (answer.ok) return answer.value.next;
      if (!isStillOurs(world) || answer.error !== 'gone' || wait === 0) break;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    return 'stop';
  };

  const begin = async (): Promise<void> => {
    const { leaving } = world.page;
    if ((await look(false)) !== 'look-again' || leaving.signal.aborted) return;
    lookAgain(document, leaving.signal, async () => (await look(false)) !== 'look-again');
  };

  const followMove = async (): Promise<void> => {
    if (isSamePage(location.href, world.page.url) || !isStillOurs(world)) return;
    movePage(world, location.href);
    const { leaving } = world.page;
    isSettling = true;
    await contentSettled(document, leaving.signal);
    if (leaving.signal.aborted) return; // moved on again: the next move settles for itself
    isSettling = false;
    await begin();
  };

  receiveInPage(
    {
      readPage: ({ asked }) => {
        if (!isSamePage(location.href, world.page.url)) void followMove();
        else if (asked || !isSettling) void look(asked);
      },
      leavePage: () => movePage(world, location.href),
    },
    signal,
  );
  onMove(() => void followMove(), signal);
  addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted && isStillOurs(world)) void look(false);
    },
    { signal },
  );
  onShown(() => void begin(), signal);
};

/** A prerendered page may never be seen: nothing is reported before it is shown. */
const onShown = (start: () => void, signal: AbortSignal): void => {
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true, signal });
  } else start();
};

/** Moves within the document: the Navigation API sees them all; without it the background tells us. */
const onMove = (move: () => void, signal: AbortSignal): void => {
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', move, { signal });
  addEventListener('popstate', move, { signal });
};

/** A page may call itself anything, at any length: the background takes 20,000 characters of each. */
const clipped = (profile: PageProfile): PageProfile => ({
  ...profile,
  title: clip(profile.title),
  lead: clip(profile.lead),
  description: clip(profile.description),
  section: clip(profile.section),
  keywords: profile.keywords.slice(0, 100).map(clip),
});

const clip = (text: string): string => text.slice(0, 4_000);
