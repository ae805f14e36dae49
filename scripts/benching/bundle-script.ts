import { resolve } from 'node:path';
import { build } from 'vite';
import { trimReadabilityPlugin } from '../trim-readability.mjs';

/** A module with all that it imports as one minified script that sets a global of that name. */
export async function bundleScript(entry: string, name: string, trims: boolean): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: trims ? [trimReadabilityPlugin()] : [],
    build: { write: false, lib: { entry: resolve(entry), formats: ['iife'], name } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('nothing was built');
  return result.output[0].code;
}

/** `page-work.ts` as `BallastWork`, with Readability as our build trims it. */
export const workScript = (): Promise<string> =>
  bundleScript('scripts/benching/page-work.ts', 'BallastWork', true);
