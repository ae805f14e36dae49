import { resolve } from 'node:path';
import type { CDPSession } from '@playwright/test';
import { build } from 'vite';
import { trimReadabilityPlugin } from '../../../scripts/trim-readability.mjs';
import type { ReadHere } from './page-code';

/** The reader's code as one script that leaves `ballastPage` behind. */
export async function bundlePageCode(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [trimReadabilityPlugin()],
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('tests/e2e/chromium/page-code.ts'), formats: ['iife'], name: 'ballastPage' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('nothing was built');
  return result.output[0].code;
}

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
