import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { DocumentCheck } from '../../tests/fuzzing/check-document';
import { type FuzzDocument, fuzzDocument } from '../../tests/fuzzing/generate-document';
import { checkInNode } from './fuzz-in-node';
import type { FuzzTotals } from './fuzz-totals';

/** What is made and checked: documents 0 to `end` of a run, by so many threads. */
export interface FuzzRun {
  readonly run: number;
  readonly end: number;
  readonly longest: number | undefined;
  readonly samples: readonly string[];
  readonly threads: number;
}

interface Share extends FuzzRun {
  readonly from: number;
}

type Report =
  | { readonly about: 'begun'; readonly index: number }
  | {
      readonly about: 'done';
      readonly index: number;
      readonly made: FuzzDocument['made'];
      readonly check: DocumentCheck | null;
    };

/** A document that takes longer than this hangs, milliseconds. */
const PATIENCE = 60_000;

/** True where this file was started as a worker: the caller then has nothing more to do. */
export async function isFuzzWorker(): Promise<boolean> {
  if (isMainThread) return false;
  const { run, from, threads, end, samples, longest } = workerData as Share;
  for (let index = from; index < end; index += threads) {
    parentPort?.postMessage({ about: 'begun', index } satisfies Report);
    const { html, made } = fuzzDocument(run, index, samples, longest);
    const check = await checkInNode(html, index);
    parentPort?.postMessage({ about: 'done', index, made, check } satisfies Report);
  }
  return true;
}

/** Reads and analyses documents in jsdom, shared out to workers; one that hangs is ended and goes on behind it. */
export async function fuzzInWorkers(all: FuzzRun, totals: FuzzTotals): Promise<void> {
  const { run, end, threads } = all;
  const workOff = (from: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const share: Share = { ...all, from };
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: share });
      let at = from;
      const giveUp = async (fault: string | null): Promise<void> => {
        worker.removeAllListeners();
        await worker.terminate();
        if (fault !== null) totals.fail(fault, `${run}:${at}`);
        if (at + threads < end) await workOff(at + threads);
        resolve();
      };
      const watch = (): NodeJS.Timeout => setTimeout(() => giveUp('hung').catch(reject), PATIENCE);
      let timer = watch();
      worker.on('message', (report: Report) => {
        clearTimeout(timer);
        timer = watch();
        at = report.index;
        if (report.about === 'done' && report.check)
          totals.add({ run, index: at, made: report.made }, report.check);
      });
      worker.once('error', (error) => {
        clearTimeout(timer);
        // the parser of styles that comes with jsdom throws when nobody is there to catch it
        giveUp(/css-tree/.test(String(error.stack)) ? null : `the worker ended: ${error}`).catch(reject);
      });
      worker.once('exit', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  await Promise.all(Array.from({ length: threads }, (_, from) => workOff(from)));
}
