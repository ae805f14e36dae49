/**
 * Builds the extension, with this machine's demonstration site as its one further host, and opens a browser
 * with it and a demonstration article. `--browser=firefox` takes Firefox. Without a display the same session
 * runs unseen, prints what it saw and saves pictures.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserName, hasDisplay, provideBrowser } from './browsers.mjs';
import { prepareProfile } from './chromium-profile';
import { startDemoServer } from './demo-server.mjs';
import { openChromium } from './open-chromium';
import { watchChromium, watchFirefox } from './watch-demo';

const name: BrowserName = process.argv.includes('--browser=firefox') ? 'firefox' : 'chromium';
const target = name === 'firefox' ? 'firefox' : 'chrome';
const extension = resolve('.output', 'demo', `${target}-mv3`);

try {
  const program = provideBrowser(name);
  console.log('Building …');
  // What the build says is in the error if it fails.
  execFileSync(process.execPath, ['scripts/build.mjs', '--local-host', target], { stdio: 'pipe' });
  const demo = await startDemoServer({ port: 8017 }).catch(() => startDemoServer());
  const url = `${demo.origin}/industry.html`;
  if (hasDisplay()) await openWindow(program, url);
  else await watchUnseen(url);
  await demo.close();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function openWindow(program: string, url: string): Promise<void> {
  const profile = resolve('.output', 'profiles', name);
  mkdirSync(profile, { recursive: true });
  const onReady = () =>
    console.log(
      [
        `\n${url} is open in ${program}.`,
        'The article is read by itself: rest on a highlight, or click the Ballast button in the toolbar.',
        'Close the window or press Ctrl-C to end.\n',
      ].join('\n'),
    );
  if (name === 'chromium') {
    prepareProfile(profile, { extension });
    await openChromium({ program, extension, profile, url, onReady });
    return;
  }
  onReady();
  const webExt = join('node_modules', '.bin', 'web-ext');
  const args = [
    'run',
    '--source-dir',
    extension,
    '--firefox',
    program,
    '--start-url',
    url,
    '--no-reload',
    '--no-input',
  ];
  const child = spawn(webExt, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  await new Promise((done) => child.once('exit', done));
}

async function watchUnseen(url: string): Promise<void> {
  const pictures = resolve('.output', 'pictures');
  mkdirSync(pictures, { recursive: true });
  console.log(`There is no display here, so the session in ${name} runs unseen.\n`);
  const watch = name === 'firefox' ? watchFirefox : watchChromium;
  const lines = await watch({ extension, url, pictures });
  console.log(lines.join('\n'));
}
