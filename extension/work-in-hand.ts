import type { PageNonce, SubmissionAnswer } from './messages';
import type { TextPrint } from './text-print';

/** What this life of the worker does for the page in one tab: waits for its reader, or reads its text. */
export interface Work {
  readonly tab: number;
  readonly nonce: PageNonce;
  /** Aborted when the work has come to its end, or the page is left. */
  readonly end: AbortController;
  /** The text that is being read, and what its sender will hear; null while the reader is waited for. */
  readonly reading: { readonly text: TextPrint; readonly answer: Promise<SubmissionAnswer> } | null;
}

/** One work a tab, lost with the worker: what is kept as "reading" without it must be begun again. */
export interface WorkInHand {
  of(tab: number): Work | null;
  /** Takes up a work in place of the tab's last one, which ends. */
  begin(tab: number, nonce: PageNonce, read?: (signal: AbortSignal) => NonNullable<Work['reading']>): Work;
  /** Ends this very work; another one in its tab goes on. */
  finish(work: Work): void;
  stop(tab: number): void;
}

/** Whether someone is at work on the page in this life of the worker. */
export const isAtWork = (works: WorkInHand, { tab, nonce }: Pick<Work, 'tab' | 'nonce'>): boolean =>
  works.of(tab)?.nonce === nonce;

export const createWorkInHand = (): WorkInHand => {
  const works = new Map<number, Work>();
  const stop = (tab: number): void => {
    works.get(tab)?.end.abort();
    works.delete(tab);
  };
  return {
    of: (tab) => works.get(tab) ?? null,
    begin(tab, nonce, read) {
      stop(tab);
      const end = new AbortController();
      const work: Work = { tab, nonce, end, reading: read?.(end.signal) ?? null };
      works.set(tab, work);
      return work;
    },
    finish(work) {
      if (works.get(work.tab) === work) stop(work.tab);
    },
    stop,
  };
};
