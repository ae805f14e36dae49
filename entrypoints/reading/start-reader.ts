import type { SubmittedText } from '../../extension/messages';
import { isStillOurs, type PageWorld } from '../../extension/page-world';
import { readArticle } from '../../page/read-article';
import { isSameSeen, type SeenText, seenTexts } from '../../page/seen-texts';
import { isInPage, watchPage } from '../../page/watch-page';
import type { MappedText } from '../../page/whole-text';
import { createHighlights } from './highlights';
import { lentParts } from './lent-parts';
import { submitArticle } from './submit-article';

/** Reads the page, has it analysed, shows the result and keeps up with the text; ends when the page is left. */
export const startReader = (world: PageWorld): void => {
  const { nonce, leaving } = world.page;
  const { signal } = leaving;
  const parts = lentParts(world);
  const { facts } = parts;
  if (!facts) return; // no spotter of this version stands here, and so nobody sent for a reader
  const highlights = createHighlights(world, signal);
  let revision = 0;
  let text: string | null = null;
  /** What language the page called its own when its text was sent. */
  let lang = '';
  let asking = new AbortController();
  /** What the article was last read from: the part of the page that is watched, its text, and what came of it. */
  let scope: Node | null = null;
  let seen: readonly SeenText[] | null = null;
  let mapped: MappedText | null = null;
  /** The document that the article stands in; its window goes with its frame. */
  let home: Document | null = null;

  const submit = async (outcome: ReturnType<typeof readArticle>, result: SubmittedText): Promise<void> => {
    asking.abort('ended');
    asking = new AbortController();
    const mine = asking.signal;
    const answer = await submitArticle(world, { nonce, revision, result }, AbortSignal.any([mine, signal]));
    if (mine.aborted || signal.aborted) return;
    if (outcome.status === 'read' && answer?.status === 'ready') {
      highlights.show({ text: outcome.article.text, map: outcome.map, order: answer.order });
    } else if (answer?.status !== 'kept') highlights.clear();
  };

  const read = (isAsked: boolean): void => {
    if (signal.aborted || !isStillOurs(world)) return;
    const noted = parts.metadata?.nonce === nonce ? parts.metadata.metadata : null;
    parts.metadata = undefined;
    const outcome = readArticle(document, { url: location.href, signal, facts, metadata: noted, own: scope });
    const now = outcome.status === 'read' ? outcome.article.text : '';
    if (outcome.status === 'read') {
      const { map } = outcome;
      mapped = { text: now, map };
      home = map.document;
      scope = scopeOf(map.rangeOf({ start: 0, end: now.length }));
      const roots = [...map.roots()];
      // into shadow roots a walk does not see
      seen = scope && roots.length === 1 ? seenTexts(scope) : null;
      watch.follow(roots);
    } else scope = seen = mapped = null;
    // The page may have replaced the nodes: what is shown moves to where its words stand now.
    highlights.move(mapped);
    if (now === text && !isAsked) return;
    // A page that loses its text for a moment, while it is drawn anew, has not taken back what it said; one
    // that puts away the frame that held it has.
    if (now === '' && text && home?.defaultView) return;
    if (text !== null && now !== text) revision += 1;
    const isFirst = text === null;
    text = now;
    const declared = document.documentElement.lang;
    // translated by the browser, which says so in this attribute: not another text of the page
    if (!isFirst && declared && declared !== lang && !READ.test(declared)) {
      void submit(outcome, { status: 'translated', lang: declared });
      return;
    }
    lang = declared;
    void submit(
      outcome,
      outcome.status === 'read' ? { status: outcome.status, article: outcome.article } : outcome,
    );
  };

  const watch = watchPage({
    document,
    signal,
    within: () => scope,
    onContentChanged: () => {
      // most changes leave the text as it is; its nodes may have been moved all the same
      if (seen && isInPage(scope) && isSameSeen(seen, seenTexts(scope))) highlights.move(mapped);
      else read(false);
    },
  });
  signal.addEventListener('abort', () => {
    asking.abort('ended');
    if (world.reader?.nonce === nonce) world.reader = undefined;
  });
  world.reader = { nonce, again: () => read(true) };
  read(true);
};

/** The languages that are read. */
const READ = /^(?:en|zh)\b/i;

/** The part of the page in which more of an article appears: its `article` or `main`, or what holds its container. */
const scopeOf = (all: Range | null): Node | null => {
  const container = all?.commonAncestorContainer ?? null;
  const element =
    container?.nodeType === Node.ELEMENT_NODE ? (container as Element) : container?.parentElement;
  return element?.closest('article, main') ?? element?.parentElement ?? container;
};
