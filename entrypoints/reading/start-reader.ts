import type { PageWorld } from '../../extension/page-world';
import { readArticle } from '../../page/read-article';
import { showHighlights } from './show-highlights';
import { submitArticle } from './submit-article';

/** Reads the page, has it analysed and shows the result; all of it ends when the page is left. */
export const startReader = (world: PageWorld): void => {
  const { nonce, leaving } = world.page;
  let revision = -1;
  let lastText: string | null = null;
  let shown = new AbortController();

  const read = async (): Promise<void> => {
    shown.abort();
    shown = new AbortController();
    const { signal } = shown;
    const text = readArticle(document, { url: location.href, signal: leaving.signal });
    const body = text.status === 'read' ? text.article.text : '';
    if (body !== lastText) revision += 1;
    lastText = body;
    const result = text.status === 'read' ? ({ status: 'read', article: text.article } as const) : text;
    const answer = await submitArticle(world, { nonce, revision, result }, signal);
    if (signal.aborted || text.status !== 'read' || answer?.status !== 'ready') return;
    showHighlights({ world, map: text.map, order: answer.order, signal, readAgain: () => void read() });
  };

  leaving.signal.addEventListener('abort', () => {
    shown.abort();
    if (world.reader?.nonce === nonce) world.reader = undefined;
  });
  world.reader = { nonce, again: () => void read() };
  void read();
};
