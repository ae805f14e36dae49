import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHtml } from '../analysing/decode-html';
import { hasSavedPages, savedPages, spread } from '../saved-pages';

/** Saved pages that are mutated, spread over all kinds. */
const SAVED = 150;

/** The pages that are mutated: those of the demonstration and, where they are at hand, saved real ones. */
export function fuzzSamples(saved = SAVED): readonly string[] {
  const own = readdirSync('demo')
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join('demo', name), 'utf8'));
  if (saved === 0 || !hasSavedPages()) return own;
  return [...own, ...spread(savedPages(), saved).map(({ bytes }) => decodeHtml(bytes()))];
}
