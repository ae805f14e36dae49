import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/**
 * Opens a window with the extension and one page, and resolves when the browser ends. The extension is loaded
 * over the debugging pipe, because Chrome and Edge ignore `--load-extension` since version 137.
 */
export async function openChromium(options: {
  readonly program: string;
  readonly extension: string;
  readonly profile: string;
  readonly url: string;
  readonly args?: readonly string[];
  readonly onReady: () => void;
}): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  const child = spawn(
    options.program,
    [
      `--user-data-dir=${options.profile}`,
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--no-default-browser-check',
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve, reject) => {
    child.once('exit', () => resolve());
    child.once('error', reject);
  });
  const send = speak(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const failed = ended.then(() => {
    throw new Error('the browser ended before it answered');
  });
  await Promise.race([send('Extensions.loadUnpacked', { path: options.extension }), failed]);
  const { targetInfos } = await send('Target.getTargets', {});
  await send('Target.createTarget', { url: options.url });
  for (const target of targetInfos as { url: string; type: string; targetId: string }[])
    if (target.type === 'page' && target.url === 'about:blank')
      await send('Target.closeTarget', { targetId: target.targetId });
  options.onReady();
  failed.catch(() => undefined); // from here on its end is what is waited for
  return ended;
}

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

/** DevTools messages over a pair of pipes: JSON, each ended by a zero byte. */
function speak(output: Writable, input: Readable): Send {
  const waiting = new Map<
    number,
    { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }
  >();
  let heard = '';
  input.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (heard + chunk).split('\0');
    heard = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message);
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
      waiting.delete(id);
    }
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      output.write(`${JSON.stringify({ id: last, method, params })}\0`);
    });
}
