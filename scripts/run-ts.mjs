#!/usr/bin/env node
// Runs a TypeScript file of this repository with plain Node: `node scripts/run-ts.mjs scripts/analyse.ts ARGS…`.
// The file and its own modules are bundled in memory by rolldown (it comes with Vite), packages stay outside,
// and the bundle runs in this process: start-up costs about a tenth of a second, and nothing else is installed.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  console.error('usage: run-ts.mjs FILE.ts [ARGUMENT…]');
  process.exit(2);
}

/** Bundles `file` into one module under .output/scripts and returns where it is. */
async function bundle(file) {
  const fromVite = createRequire(createRequire(import.meta.url).resolve('vite'));
  const { rolldown } = await import(pathToFileURL(fromVite.resolve('rolldown')).href);
  const build = await rolldown({
    input: file,
    platform: 'node',
    cwd: root,
    // Own modules are named by a path; everything else is a package and is found from the bundle's folder.
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:[\\/]/.test(id),
    logLevel: 'silent',
  });
  const { output } = await build.generate({ format: 'esm', sourcemap: 'inline', codeSplitting: false });
  await build.close();
  const folder = join(root, '.output', 'scripts');
  mkdirSync(folder, { recursive: true });
  const target = join(folder, `${basename(file).replace(/\.tsx?$/, '')}.mjs`);
  // Written beside and renamed, so that two runs at the same time never load half a file.
  const draft = `${target}.${process.pid}`;
  writeFileSync(draft, output[0].code);
  renameSync(draft, target);
  return target;
}

const target = await bundle(resolve(entry));
process.argv = [process.argv[0], target, ...args];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(target).href);
