import type { CDPSession, Page } from '@playwright/test';

/** A world of its own in a page of Chromium, as a content script has it: what the page's scripts do is not seen. */
export interface IsolatedWorld {
  run(code: string): Promise<unknown>;
}

/** Opens one in the page's top frame; it ends when the page is left. */
export async function openIsolatedWorld(page: Page): Promise<IsolatedWorld> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'ballast-test',
  });
  return {
    async run(code) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId: executionContextId,
        expression: code,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}
