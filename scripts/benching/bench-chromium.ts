import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchWithExtension } from '../../tests/e2e/chromium/extension-browser';
import { benchChromiumArticle } from './chromium-article';
import { benchChromiumGrowth } from './chromium-growth';
import { benchChromiumMemory } from './chromium-memory';
import { benchChromiumPages } from './chromium-pages';
import { writeStockExtension } from './stock-extension';

const GRANTS = ['https://*/*', 'http://*/*'];

export interface BenchOptions {
  /** How many saved pages; half of them are about policy. */
  readonly pages: number;
  /** Visits of each page; medians are taken. */
  readonly rounds: number;
  /** Whether a section was asked for: `pages`, `article`, `growth`, `memory`. */
  readonly has: (section: string) => boolean;
}

/** What the production build costs a page in Chromium. */
export async function benchChromium(options: BenchOptions): Promise<void> {
  execFileSync(process.execPath, ['scripts/build.mjs', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const extension = resolve('.output', 'chrome-mv3');
  const ballast = await launchWithExtension({ extension, grants: GRANTS });
  const stock = await launchWithExtension({ extension: await writeStockExtension() });
  const name = worldName(extension);
  try {
    if (options.has('pages')) await benchChromiumPages({ ballast, stock, name }, options);
    if (options.has('article')) await benchChromiumArticle(ballast, name, options.rounds);
    if (options.has('growth')) await benchChromiumGrowth({ ballast, stock, name }, options.rounds);
    if (options.has('memory')) await benchChromiumMemory({ ballast, stock });
  } finally {
    await ballast.close();
    await stock.close();
  }
}

/** Chromium names a world after its extension. */
function worldName(extension: string): string {
  const { name } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { name: string };
  if (!name.startsWith('__MSG_')) return name;
  const messages = JSON.parse(
    readFileSync(resolve(extension, '_locales', 'en', 'messages.json'), 'utf8'),
  ) as Record<string, { message: string }>;
  return messages[name.slice(6, -2)]?.message ?? name;
}
