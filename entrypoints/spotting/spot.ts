import { isSamePage } from '../../extension/classify-url';
import type { PageReport, ReportAnswer } from '../../extension/messages';
import { isStillOurs, movePage, type PageWorld } from '../../extension/page-world';
import { receiveInPage } from '../../extension/receive-in-page';
import { askBackground } from '../../extension/send-message';
import { pageFacts } from '../../page/page-facts';
import type { PageMetadata } from '../../page/page-metadata';
import { type Inside, profilePage } from '../../page/profile-page';
import { lentParts } from '../reading/lent-parts';
import { bareProfile, describePage } from './describe-page';
import { contentSettled, lookAgain } from './wait-for-content';

/** The always-on part: says what the page is, again when it becomes another, and nothing else. */
export const spot = (world: PageWorld): void => {
  const { signal } = world.lifetime;
  /** True between a move and its content: what stands there still belongs to the page before. */
  let isSettling = false;
  /** Of the last look. The background asks to look again only where there is no article yet. */
  let isArticle = false;
  /** Of the last look, too. */
  const inside: Inside = { places: new Set(), isAwaiting: false };

  const look = async (asked: boolean): Promise<ReportAnswer['next']> => {
    const { page } = world;
    inside.places.clear();
    const parts = lentParts(world);
    // whoever reads the page next is told what was found out, once: another look may see another page
    const note = (metadata: PageMetadata): PageMetadata => {
      parts.metadata = { nonce: page.nonce, metadata };
      return metadata;
    };
    const facts = { readMetadata: (from: Document) => note(pageFacts.readMetadata(from)) };
    const profile = describePage(document, location.href, (from, url) =>
      profilePage(from, url, inside, facts),
    );
    isArticle = profile.isArticle;
    if (isArticle) inside.places.clear();
    const contentType = String(document.contentType).slice(0, 100);
    const answer = await report({ nonce: page.nonce, profile, contentType, asked }, page.leaving.signal);
    return world.page === page ? answer : 'stop';
  };

  /** The worker may end while it answers: asked again, it starts anew. */
  const report = async (data: PageReport, leaving: AbortSignal): Promise<ReportAnswer['next']> => {
    let sent = data;
    for (const wait of [1_000, 4_000, 0]) {
      const answer = await askBackground('reportPage', sent);
      if (answer.ok) {
        if (answer.value.next === 'leave') world.lifetime.abort('ended');
        return answer.value.next;
      }
      if (!isStillOurs(world) || answer.error === 'forbidden' || wait === 0) break;
      // Refused for its shape: the popup is to say at least that it is no article.
      if (answer.error === 'invalid') {
        sent = { ...data, contentType: '', profile: bareProfile(location.href, 'report refused') };
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (leaving.aborted) break;
    }
    return 'stop';
  };

  const begin = (asked = false): void => {
    const { leaving } = world.page;
    const first = look(asked);
    if (isArticle) return;
    // Watched from now on: what comes while the background considers is not to be missed.
    const isDone = async (next: Promise<ReportAnswer['next']>) => (await next) !== 'look-again';
    lookAgain(
      document,
      leaving.signal,
      async () => (await isDone(first)) || leaving.signal.aborted || isDone(look(false)),
      inside,
    );
  };

  const followMove = async (asked = false): Promise<void> => {
    if (isSamePage(location.href, world.page.url) || !isStillOurs(world)) return;
    movePage(world, location.href);
    const { leaving } = world.page;
    isSettling = true;
    await contentSettled(document, leaving.signal);
    if (leaving.signal.aborted) return; // moved on again: the next move settles for itself
    isSettling = false;
    if (!isAhead()) begin(asked);
  };

  receiveInPage(
    {
      readPage: ({ asked }) => {
        if (!isSamePage(location.href, world.page.url)) void followMove(asked);
        else if (asked || !isSettling) void look(asked);
      },
      whichPage: () => ({ nonce: world.page.nonce, hasPanel: world.panel !== undefined }),
      // for good: a later grant sends the spotter anew
      leavePage: () => world.lifetime.abort('ended'),
    },
    signal,
  );
  // Nothing tells a page that the extension was replaced or switched off; whoever did it comes back to the page.
  for (const type of ['visibilitychange', 'focus']) {
    addEventListener(type, () => void isStillOurs(world), { signal });
  }
  onMove(() => void followMove(), signal);
  addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted && isStillOurs(world)) void look(false);
    },
    { signal },
  );
  // a page that moves as it is shown settles first
  onShown(() => isSettling || begin(), signal);
};

/** A prerendered page may never be seen: nothing is reported before it is shown. */
const onShown = (start: () => void, signal: AbortSignal): void => {
  if (isAhead()) document.addEventListener('prerenderingchange', start, { once: true, signal });
  else start();
};

const isAhead = (): boolean | undefined => (document as { prerendering?: boolean }).prerendering;

/** Moves within the document: the Navigation API sees them all; without it the background tells us. */
const onMove = (move: () => void, signal: AbortSignal): void => {
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', move, { signal });
  addEventListener('popstate', move, { signal });
};
