import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { DocumentCheck } from '../../tests/fuzzing/check-document';
import { fuzzDocument } from '../../tests/fuzzing/generate-document';
import { checkInNode } from './fuzz-in-node';
import type { FuzzTotals } from './fuzz-totals';

interface Share {
  readonly run: number;
  readonly from: number;
  readonly step: number;
  readonly end: number;
  readonly samples: readonly string[];
}

type Report =
  | { readonly about: 'begun'; readonly index: number }
  | { readonly about: 'done'; readonly index: number; readonly check: DocumentCheck | null };

/** A document that takes longer than this hangs, milliseconds. */
const PATIENCE = 60_000;
const WORKERS = 2;

/** True where this file was started as a worker: the caller then has nothing more to do. */
export async function isFuzzWorker(): Promise<boolean> {
  if (isMainThread) return false;
  const { run, from, step, end, samples } = workerData as Share;
  for (let index = from; index < end; index += step) {
    parentPort?.postMessage({ about: 'begun', index } satisfies Report);
    const check = await checkInNode(fuzzDocument(run, index, samples).html, index);
    parentPort?.postMessage({ about: 'done', index, check } satisfies Report);
  }
  return true;
}

/** Reads and analyses documents in jsdom, shared out to workers; one that hangs is ended and goes on behind it. */
export async function fuzzInWorkers(
  run: number,
  end: number,
  samples: readonly string[],
  totals: FuzzTotals,
): Promise<void> {
  const workOff = (from: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const share: Share = { run, from, step: WORKERS, end, samples };
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: share });
      let at = from;
      const giveUp = async (fault: string): Promise<void> => {
        worker.removeAllListeners();
        await worker.terminate();
        totals.fail(fault, `${run}:${at}`);
        if (at + WORKERS < end) await workOff(at + WORKERS);
        resolve();
      };
      const watch = (): NodeJS.Timeout => setTimeout(() => giveUp('hung').catch(reject), PATIENCE);
      let timer = watch();
      worker.on('message', (report: Report) => {
        clearTimeout(timer);
        timer = watch();
        at = report.index;
        if (report.about === 'done' && report.check) totals.add(fuzzDocument(run, at, samples), report.check);
      });
      worker.once('error', (error) => {
        clearTimeout(timer);
        giveUp(`the worker ended: ${error}`).catch(reject);
      });
      worker.once('exit', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  await Promise.all(Array.from({ length: WORKERS }, (_, from) => workOff(from)));
}
