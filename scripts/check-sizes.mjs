/** Fails when a built file is larger than its budget. `node scripts/check-sizes.mjs [FOLDER]`; gzip, level 9. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const kB = 1000;

/** What a page or a user waits for; `files` are added up. */
const BUDGETS = [
  { name: 'spotter (always on)', files: ['spotter.js'], most: 10 * kB },
  {
    name: 'reader',
    files: ['reader.js'],
    most: 25 * kB,
  },
  { name: 'on demand (card, page changes, go to)', files: ['on-demand.js'], most: 10 * kB },
  {
    name: 'panel',
    files: ['panel.js'],
    most: 40 * kB,
  },
  { name: 'popup (all it loads)', page: 'popup.html', most: 40 * kB },
  { name: 'side panel (all it loads)', page: 'sidepanel.html', most: 40 * kB },
  { name: 'page of sites (all it loads)', page: 'options.html', most: 40 * kB },
  { name: 'background', files: ['background.js'], most: 800 * kB },
  { name: 'whole package', all: true, most: 900 * kB },
];

const folders = process.argv[2]
  ? [process.argv[2]]
  : ['chrome-mv3', 'firefox-mv3'].map((name) => join(root, '.output', name));
let failed = false;
for (const folder of folders) {
  console.log(folder.split('/').at(-1));
  for (const budget of BUDGETS) failed = !check(folder, budget) || failed;
}
process.exit(failed ? 1 : 0);

function check(folder, { name, files, page, all, most }) {
  const paths = all
    ? everyFile(folder)
    : page
      ? loadedBy(folder, page)
      : files.map((file) => join(folder, file));
  const present = paths.filter((path) => existsSync(path));
  const size = present.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
  const isRight = present.length > 0 && size <= most;
  const figure = present.length > 0 ? `${(size / kB).toFixed(1)} kB` : 'is missing';
  console.log(`  ${isRight ? '✓' : '✗'} ${name.padEnd(32)} ${figure.padStart(10)} of ${most / kB} kB`);
  return isRight;
}

/** The page itself and the scripts and styles that its markup names, chunks named by those included. */
function loadedBy(folder, page) {
  const seen = new Set();
  const add = (file) => {
    const path = join(folder, file);
    if (seen.has(path) || !existsSync(path)) return;
    seen.add(path);
    const text = readFileSync(path, 'utf8');
    for (const [, name] of text.matchAll(/["'(](?:\.{0,2}\/)*((?:chunks|assets)\/[\w.-]+\.(?:js|css))["')]/g))
      add(name);
    for (const [, name] of text.matchAll(/from["']\.\/([\w.-]+\.js)["']|import["']\.\/([\w.-]+\.js)["']/g))
      if (name) add(join('chunks', name));
  };
  add(page);
  return [...seen];
}

function everyFile(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());
}
