import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleScript } from '../bundle-script';

/** The name of its world in a trace. */
export const STOCK = 'Stock';

/** What the page's cost is held against, as one expression: a clone of the document, read by stock Readability. */
export const STOCK_READ = 'new StockReadability(document.cloneNode(true)).parse()';

/** Readability 0.6.0 as it is published, minified as our own scripts are; sets `StockReadability`. */
export const stockScript = (): Promise<string> =>
  bundleScript('node_modules/@mozilla/readability/Readability.js', 'StockReadability', {
    minify: true,
    trim: false,
  });

/**
 * Writes an extension that does nothing but clone and parse each page once, when our own spotter would run: so both
 * are compiled, started and measured in the same way. Returns its folder.
 */
export async function writeStockExtension(): Promise<string> {
  const folder = resolve('.output', 'bench', 'stock');
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: STOCK,
    version: '1',
    content_scripts: [{ matches: ['<all_urls>'], js: ['stock.js'], run_at: 'document_idle' }],
  };
  writeFileSync(resolve(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(resolve(folder, 'stock.js'), `${await stockScript()};${STOCK_READ};`);
  return folder;
}
