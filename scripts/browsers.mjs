import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What each browser is called in the environment, in Debian, and where it is usually installed. */
const BROWSERS = {
  chromium: {
    variable: 'BALLAST_CHROMIUM',
    debian: 'chromium',
    wanted: 'Chromium or Chrome, version 140 or later',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    paths: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
      linux: ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
    },
  },
  firefox: {
    variable: 'BALLAST_FIREFOX',
    debian: 'firefox-esr',
    wanted: 'Firefox, version 150 or later',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    paths: {
      darwin: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ],
      win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
      linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    },
  },
};

/** Chinese text in pictures shows as empty boxes without this font. */
const CJK_FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/** The path of an installed `chromium` or `firefox`: the environment variable first, then PATH, then the usual places. Null when there is none. */
export function findBrowser(name) {
  const { variable, commands, paths } = BROWSERS[name];
  const named = process.env[variable];
  if (named) return isExecutable(named) ? named : null;
  return findOnPath(commands) ?? (paths[process.platform] ?? []).find(isExecutable) ?? null;
}

/** As `findBrowser`, but installs the Debian packages when root on Debian; throws with what to do when nothing is found. */
export function provideBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  const { variable, debian, wanted } = BROWSERS[name];
  if (process.env[variable])
    throw new Error(`${variable} is set to "${process.env[variable]}", which is not a program.`);
  if (canInstall()) {
    installPackages([debian, 'fonts-noto-cjk', 'fonts-dejavu-core']);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(
    `No ${name} was found. Install ${wanted}, or set ${variable} to the path of the program` +
      `${process.platform === 'linux' ? ` (on Debian: apt-get install ${debian})` : ''}.`,
  );
}

/** A screen that nobody sees and a hand that presses keys: for the tests of what the browser itself asks. */
const SCREEN_PROGRAMS = ['Xvfb', 'xdotool'];

/** Whether they are here. */
export const hasScreenPrograms = () => SCREEN_PROGRAMS.every((program) => findOnPath([program]));

/** Installs them where that can be done; elsewhere says what is left out. Nothing else depends on them. */
export function provideScreen() {
  if (hasScreenPrograms()) return;
  try {
    if (canInstall()) installPackages(['xvfb', 'xdotool']);
  } catch {
    // no package to be had: said below
  }
  if (hasScreenPrograms()) return;
  console.log(
    'Xvfb and xdotool are not here: the tests that answer the browser’s own question are left out' +
      `${process.platform === 'linux' ? ' (on Debian: apt-get install xvfb xdotool)' : ''}.`,
  );
}

/** Installs a font for Chinese where that can be done; elsewhere the system's own fonts are used. */
export function provideFonts() {
  if (canInstall() && !existsSync(CJK_FONT)) installPackages(['fonts-noto-cjk', 'fonts-dejavu-core']);
}

/** Whether a window can be shown here. */
export function hasDisplay() {
  if (process.env.BALLAST_HEADLESS) return false;
  if (process.platform !== 'linux') return !process.env.CI;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Chrome and Edge themselves, from version 137, ignore `--load-extension`; Chromium does not. */
export function isBranded(path) {
  if (process.platform === 'win32' || process.platform === 'darwin') return !/chromium/i.test(path);
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return /Google Chrome|Microsoft Edge/.test(stdout ?? '');
}

function findOnPath(commands) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return commands.flatMap((name) => folders.map((folder) => join(folder, name + ending))).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not a program: the next place is tried
  }
}

const canInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installPackages(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}
