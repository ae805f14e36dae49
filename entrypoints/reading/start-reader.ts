import { isStillOurs, type PageWorld } from '../../extension/page-world';
import { readArticle } from '../../page/read-article';
import { watchPage } from '../../page/watch-page';
import { createHighlights } from './highlights';
import { submitArticle } from './submit-article';

/** Reads the page, has it analysed, shows the result and keeps up with the text; ends when the page is left. */
export const startReader = (world: PageWorld): void => {
  const { nonce, leaving } = world.page;
  const { signal } = leaving;
  const highlights = createHighlights(world, signal);
  let revision = 0;
  let text: string | null = null;
  let asking = new AbortController();
  let article: Node | null = null;
  /** The document that the article stands in; its window goes with its frame. */
  let home: Document | null = null;

  const submit = async (outcome: ReturnType<typeof readArticle>): Promise<void> => {
    asking.abort();
    asking = new AbortController();
    const mine = asking.signal;
    const result = outcome.status === 'read' ? { status: outcome.status, article: outcome.article } : outcome;
    const answer = await submitArticle(world, { nonce, revision, result }, AbortSignal.any([mine, signal]));
    if (mine.aborted || signal.aborted) return;
    if (outcome.status === 'read' && answer?.status === 'ready') {
      highlights.show({ text: outcome.article.text, map: outcome.map, order: answer.order });
    } else highlights.clear();
  };

  const read = (isAsked: boolean): void => {
    if (signal.aborted || !isStillOurs(world)) return;
    const outcome = readArticle(document, { url: location.href, signal });
    const now = outcome.status === 'read' ? outcome.article.text : '';
    if (outcome.status === 'read') {
      const { map } = outcome;
      article = map.rangeOf({ start: 0, end: now.length })?.commonAncestorContainer ?? null;
      home = map.document;
      watch.follow(map.roots());
      // The page may have replaced the nodes: what is shown moves to where its words stand now.
      highlights.move({ text: now, map });
    }
    if (now === text && !isAsked) return;
    // A page that loses its text for a moment, while it is drawn anew, has not taken back what it said; one
    // that puts away the frame that held it has.
    if (now === '' && text && home?.defaultView) return;
    if (text !== null && now !== text) revision += 1;
    text = now;
    void submit(outcome);
  };

  const watch = watchPage({
    document,
    signal,
    within: () => article,
    onNavigated: () => undefined, // the spotter follows moves and ends this reader
    onContentChanged: () => read(false),
  });
  signal.addEventListener('abort', () => {
    asking.abort();
    if (world.reader?.nonce === nonce) world.reader = undefined;
  });
  world.reader = { nonce, again: () => read(true) };
  read(true);
};
