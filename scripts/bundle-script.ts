import { resolve } from 'node:path';
import { build } from 'vite';
import { trimReadabilityPlugin } from './trim-readability.mjs';

export interface BundleOptions {
  readonly minify?: boolean;
  /** Whether Readability is trimmed, as in our builds. */
  readonly trim?: boolean;
}

const bundles = new Map<string, Promise<string>>();

/**
 * A module with all that it imports, as one script that sets the global `name` to its exports. `entry` is a path from
 * the repository's root, where every command of ours runs. Built once for each process.
 */
export function bundleScript(entry: string, name: string, options: BundleOptions = {}): Promise<string> {
  const key = JSON.stringify([entry, name, options]);
  const bundle = bundles.get(key) ?? buildScript(resolve(entry), name, options);
  bundles.set(key, bundle);
  return bundle;
}

async function buildScript(
  entry: string,
  name: string,
  { minify = false, trim = true }: BundleOptions,
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: trim ? [trimReadabilityPlugin()] : [],
    build: { write: false, ...(minify ? {} : { minify: false }), lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (!chunk || !('code' in chunk)) throw new Error(`nothing was built of ${entry}`);
  // said outright: a strict script that is evaluated keeps its variables to itself
  return `${chunk.code};globalThis.${name} = ${name};`;
}
