import type { ReadHere } from '../tests/e2e/chromium/page-code';
import type { MainThreadTime } from './main-thread-time';
import type { SavedPage } from './saved-pages';

export interface FieldResult {
  readonly saved: SavedPage;
  readonly status: string;
  readonly points: number;
  readonly time: MainThreadTime;
  readonly read: ReadHere;
  /** Console errors of ours. */
  readonly errors: readonly string[];
}

/**
 * The share of all sentences that must be mapped. In a small sample one page whose text is hidden until its scripts
 * come weighs more than it should, so that less is asked of it.
 */
const leastMapped = (pages: number) => (pages >= 80 ? 0.99 : 0.9);

/** One page on one line, with what went wrong below it. */
export function rowOf({ saved, status, points, time, read, errors }: FieldResult): string {
  const sentences = read.status === 'read' ? `${read.mapped}/${read.sentences}` : read.reason;
  const row = [
    saved.id,
    saved.kind.padEnd(13),
    saved.lang.padEnd(2),
    status.padEnd(12),
    `${points} points`.padStart(10),
    `${time.total.toFixed(0)} ms (${time.longest.toFixed(0)})`.padStart(14),
    `mapped ${sentences}`.padEnd(16),
    new URL(saved.url).hostname,
  ].join('  ');
  const details = [
    ...(read.status === 'read' ? read.unmapped : []),
    ...errors.map((error) => `error: ${error}`),
  ];
  return [row, ...details.map((detail) => `       ${detail}`)].join('\n');
}

/** Prints the totals; false when sentences were not mapped, errors were logged or a page hung. */
export function printTotals(results: readonly FieldResult[]): boolean {
  const policy = results.filter(({ saved }) => isMeasured(saved));
  const others = results.filter(({ saved }) => saved.kind !== 'policy');
  const all = mappingOf(results);
  const errors = results.flatMap((result) => result.errors);
  const hung = results.filter(({ status }) => status.startsWith('hung'));
  console.log('');
  const elsewhere = results.filter(({ saved }) => isPolicyElsewhere(saved));
  console.log(
    `pages            ${policy.length} policy, ${elsewhere.length} policy in other languages, ${others.length} others`,
  );
  for (const lang of ['en', 'zh'])
    console.log(`spotted ${lang}       ${spotted(policy.filter(({ saved }) => saved.lang === lang))}`);
  console.log(`spotted          ${spotted(policy)}`);
  console.log(`false alarms     ${spotted(others)}`);
  for (const kind of new Set(others.map(({ saved }) => saved.kind)))
    console.log(`  ${kind.padEnd(15)}${spotted(others.filter(({ saved }) => saved.kind === kind))}`);
  console.log(`mapped           ${mappedOf(policy)} on policy pages, ${mappedOf(others)} on others`);
  console.log(`mapped in all    ${mappedOf(results)}`);
  console.log(
    `read             ${policy.filter(({ read }) => read.status === 'read').length} of ${policy.length} policy pages`,
  );
  console.log(`main thread      policy ${times(policy)}; others ${times(others)}`);
  console.log(`console errors   ${errors.length}`);
  console.log(`hung             ${hung.length}`);
  return errors.length === 0 && hung.length === 0 && all.mapped >= leastMapped(policy.length) * all.sentences;
}

const isMeasured = ({ kind, lang }: SavedPage): boolean =>
  kind === 'policy' && (lang === 'en' || lang === 'zh');

/** Whether a page is about policy in a language that is not read yet. */
export const isPolicyElsewhere = ({ kind, lang }: SavedPage): boolean =>
  kind === 'policy' && lang !== 'en' && lang !== 'zh';

function mappingOf(results: readonly FieldResult[]): { sentences: number; mapped: number } {
  const read = results.flatMap((result) => (result.read.status === 'read' ? [result.read] : []));
  return {
    sentences: read.reduce((sum, each) => sum + each.sentences, 0),
    mapped: read.reduce((sum, each) => sum + each.mapped, 0),
  };
}

function mappedOf(results: readonly FieldResult[]): string {
  const { sentences, mapped } = mappingOf(results);
  return `${mapped} of ${sentences} sentences (${percent(mapped, sentences)})`;
}

function spotted(results: readonly FieldResult[]): string {
  const count = results.filter(({ status }) => status === 'ready').length;
  return `${count} of ${results.length} (${percent(count, results.length)})`;
}

function times(results: readonly FieldResult[]): string {
  const sorted = results.map(({ time }) => time.total).sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
  return `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${at(1)} ms`;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
