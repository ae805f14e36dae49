import type { CDPSession } from '@playwright/test';
import { bundleScript } from '../../../scripts/bundle-script';
import type { ReadHere } from './page-code';

/** The reader's code as one script that leaves `ballastPage` behind. */
export const bundlePageCode = (): Promise<string> =>
  bundleScript('tests/e2e/chromium/page-code.ts', 'ballastPage');

/** Runs it in a world of its own, as a content script would, and returns what it read. */
export async function readInIsolation(session: CDPSession, code: string): Promise<ReadHere> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'ballast-test',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `${code};ballastPage.readHere()`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as ReadHere;
}
