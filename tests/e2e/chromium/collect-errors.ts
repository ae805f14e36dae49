import type { BrowserContext, Worker } from '@playwright/test';
import type { CdpConnection } from '../cdp-connection';

/** Errors of pages, content scripts, extension pages and the worker from now on, oldest first; the list grows. */
export async function collectErrors(context: BrowserContext, cdp: CdpConnection): Promise<readonly string[]> {
  const errors: string[] = [];
  const onWorker = (worker: Worker) =>
    worker.on('console', (message) => {
      if (message.type() === 'error') errors.push(`worker: ${message.text()}`);
    });
  context.serviceWorkers().forEach(onWorker);
  context.on('serviceworker', onWorker);
  context.on('weberror', (error) => errors.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.page()?.url()}: ${message.text()}`);
  });
  await collectUncaught(cdp, errors);
  return errors;
}

interface Thrown {
  readonly exceptionDetails: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

/** What nobody caught in the worker, promises included: Playwright does not tell of it. */
async function collectUncaught(cdp: CdpConnection, errors: string[]): Promise<void> {
  cdp.on('Target.attachedToTarget', (params) => {
    const { sessionId, targetInfo } = params as { sessionId: string; targetInfo: { type: string } };
    // One that ends at once has nothing to tell.
    if (targetInfo.type === 'service_worker')
      cdp.send('Runtime.enable', {}, sessionId).catch(() => undefined);
  });
  cdp.on('Runtime.exceptionThrown', (params) => {
    const { text, exception } = (params as unknown as Thrown).exceptionDetails;
    errors.push(`worker: ${text} ${exception?.description ?? ''}`);
  });
  await cdp.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    filter: [{ type: 'service_worker' }, { exclude: true }],
  });
}
