import { join } from 'node:path';
import { build } from 'vite';
import { trimReadabilityPlugin } from '../../../scripts/trim-readability.mjs';
import type * as Entry from './rig-entry';

declare global {
  interface Window {
    /** The rig and `page/`, as one script. */
    BallastRig: typeof Entry;
  }
}

let script: Promise<string> | null = null;

/** The rig with the page layer bundled into one script that sets `window.BallastRig`. */
export function rigScript(): Promise<string> {
  script ??= build({
    configFile: false,
    logLevel: 'error',
    plugins: [trimReadabilityPlugin()],
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'rig-entry.ts'), name: 'BallastRig', formats: ['iife'] },
    },
  }).then((built) => {
    const [output] = Array.isArray(built) ? built : [built];
    const chunk = output && 'output' in output ? output.output[0] : null;
    if (!chunk || !('code' in chunk)) throw new Error('vite built no script');
    return `${chunk.code};window.BallastRig = BallastRig;`;
  });
  return script;
}
