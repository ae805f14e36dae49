import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchWithExtension } from '../tests/e2e/chromium/extension-browser';
import { paintedCounts } from '../tests/e2e/chromium/painted';
import { openView, readBackground } from '../tests/e2e/firefox-background';
import { FirefoxBrowser } from '../tests/e2e/firefox-driver';

export interface DemoSession {
  /** Folder of the built extension. */
  readonly extension: string;
  /** The demonstration article. */
  readonly url: string;
  /** Where pictures go. */
  readonly pictures: string;
}

/** Opens the article in headless Chromium and says what the extension made of it. */
export async function watchChromium({ extension, url, pictures }: DemoSession): Promise<readonly string[]> {
  const browser = await launchWithExtension({ extension });
  try {
    const page = await browser.context.newPage();
    await page.goto(url);
    await until(async () => (await browser.badge(page)) !== '', 'the badge shows a number');
    const state = await browser.state(page);
    const badge = await browser.badge(page);
    const painted = await paintedCounts(page);
    const popup = await browser.openPopup(page);
    const summary = await popup.locator('.summary').first().innerText();
    await page.screenshot({ path: join(pictures, 'chromium-page.png') });
    await popup.screenshot({ path: join(pictures, 'chromium-popup.png') });
    return [
      ...report({ title: await page.title(), badge, state, summary, painted }),
      ...browser.errors.map((error) => `error        ${error}`),
      `pictures     ${join(pictures, 'chromium-page.png')}, chromium-popup.png`,
    ];
  } finally {
    await browser.close();
  }
}

/** The same in headless Firefox. */
export async function watchFirefox({ extension, url, pictures }: DemoSession): Promise<readonly string[]> {
  const firefox = await FirefoxBrowser.launch({ extension });
  try {
    const page = await firefox.open(url);
    const asker = await firefox.open(FirefoxBrowser.address('manifest.json'));
    await until(async () => (await readBackground(asker, url)).badge !== '', 'the badge shows a number');
    const { state, badge } = await readBackground(asker, url);
    const popup = await openView(firefox, asker, 'popup.html', url);
    await until(
      () => popup.run(() => document.querySelector('.summary') !== null),
      'the popup has a summary',
    );
    const summary = await popup.run(() => document.querySelector('.summary')?.textContent ?? '');
    const title = await page.run(() => document.title);
    writeFileSync(join(pictures, 'firefox-popup.png'), await popup.screenshot());
    await page.activate();
    writeFileSync(join(pictures, 'firefox-page.png'), await page.screenshot());
    return [
      ...report({ title, badge, state, summary }),
      ...firefox.errors.map((error) => `error        ${error}`),
      `pictures     ${join(pictures, 'firefox-page.png')}, firefox-popup.png`,
    ];
  } finally {
    await firefox.close();
  }
}

interface Seen {
  readonly title: string;
  readonly badge: string;
  readonly state: unknown;
  readonly summary: string;
  /** How many ranges are painted under each name; Firefox cannot be asked from outside. */
  readonly painted?: Readonly<Record<string, number>>;
}

interface Verdict {
  readonly status?: string;
  readonly topic?: { readonly score: number; readonly evidence: readonly { readonly cue: string }[] };
  readonly points?: readonly { readonly kind: string }[];
}

function report({ title, badge, state, summary, painted }: Seen): readonly string[] {
  const { status, topic } = (state ?? {}) as Verdict;
  const cues = (topic?.evidence ?? []).slice(0, 4).map(({ cue }) => cue);
  return [
    `page         ${title}`,
    `verdict      ${status}, economic policy ${topic?.score.toFixed(2)} (${cues.join(', ')})`,
    `badge        ${badge}`,
    `points       ${named(countsOf(state))}`,
    ...(painted ? [`highlights   ${named(painted)}`] : []),
    `popup        ${summary}`,
  ];
}

function named(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

/** The points of each kind. */
function countsOf(state: unknown): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of (state as Verdict | null)?.points ?? []) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

async function until(ask: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await ask())) {
    if (Date.now() > deadline) throw new Error(`not within twenty seconds: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
