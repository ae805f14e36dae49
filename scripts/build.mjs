/**
 * Builds the extension. `node scripts/build.mjs chrome firefox` writes .output/chrome-mv3 and
 * .output/firefox-mv3; with `--local-host` it writes .output/demo/…, the same production build that may also
 * read pages of this machine's own demonstration site.
 */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(fileURLToPath(import.meta.url), '..', '..');

/** The one host that a demonstration build may read besides those of the production build. */
export const LOCAL_HOST = '127.0.0.1';

/** Builds for `chrome` or `firefox` and returns the folder of the unpacked extension. */
export async function buildExtension(browser, { localHost = false, quiet = true } = {}) {
  if (localHost) process.env.BALLAST_LOCAL_HOST = LOCAL_HOST;
  else delete process.env.BALLAST_LOCAL_HOST;
  const { build } = await import('wxt');
  const outDir = join('.output', ...(localHost ? ['demo'] : []));
  await build({
    root,
    browser,
    manifestVersion: 3,
    outDir,
    ...(quiet ? { logger: silentLogger() } : {}),
  });
  return join(root, outDir, `${browser}-mv3`);
}

/** Warnings and errors still show. */
function silentLogger() {
  const { warn, error } = console;
  const silent = () => undefined;
  return { debug: silent, log: silent, info: silent, success: silent, warn, error, fatal: error, level: 0 };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wishes = process.argv.slice(2);
  const localHost = wishes.includes('--local-host');
  for (const browser of wishes.filter((wish) => !wish.startsWith('--'))) {
    console.log(await buildExtension(browser, { localHost }));
  }
}
