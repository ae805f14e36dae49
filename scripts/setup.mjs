/**
 * Runs before `npm start` and `npm test`; Node built-ins only, since nothing may be installed yet.
 * Installs the packages when they are missing or older than the lockfile, writes WXT's types, and finds a
 * browser. Says nothing when there is nothing to do.
 *
 *   node scripts/setup.mjs [--quiet] [--browser=chromium] [--browser=firefox] [--fonts] [--screen]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowser, provideFonts, provideScreen } from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const wishes = process.argv.slice(2);

try {
  checkNode();
  installPackages();
  writeTypes();
  const browsers = wishes.filter((wish) => wish.startsWith('--browser=')).map((wish) => wish.slice(10));
  for (const browser of browsers) provideBrowser(browser);
  if (wishes.includes('--fonts')) provideFonts();
  if (wishes.includes('--screen')) provideScreen();
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Ballast needs Node 20.19 or later; this is ${process.versions.node}.`);
}

function installPackages() {
  const lockfile = at('package-lock.json');
  const stamp = at('node_modules', '.ballast-lockfile');
  const wanted = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  // npm's own record is as new as the lockfile when someone has just installed by hand.
  if (!isNewer(at('node_modules', '.package-lock.json'), lockfile, 10_000)) {
    say('Installing packages (once, about 350 MB) …');
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  writeFileSync(stamp, wanted);
}

function writeTypes() {
  const types = at('.wxt', 'tsconfig.json');
  const sources = [at('wxt.config.ts'), ...listed('locales'), ...listed('entrypoints')];
  if (sources.every((source) => isNewer(types, source))) return;
  run(process.execPath, [at('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], 'ignore');
  if (!existsSync(types)) throw new Error('`wxt prepare` wrote no types.');
}

function listed(folder) {
  return readdirSync(at(folder)).map((name) => at(folder, name));
}

/** `slack` in milliseconds: how much older `path` may be. */
function isNewer(path, than, slack = 0) {
  return existsSync(path) && statSync(path).mtimeMs + slack >= statSync(than).mtimeMs;
}

function run(command, args, stdout = 'inherit') {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', stdout, 'inherit'],
    shell,
  });
  if (error || status !== 0)
    throw new Error(`\`${command} ${args.join(' ')}\` failed${error ? `: ${error.message}` : ''}.`);
}

function say(text) {
  if (!wishes.includes('--quiet')) console.log(text);
}
