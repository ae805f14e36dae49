/**
 * How well the article is found: precision, recall and F1 on the public extraction benchmark, beside Readability
 * 0.6.0 with the same text conversion in the same run, and how many labelled dev sentences stand in the article.
 *
 *   node scripts/run-ts.mjs scripts/measure-extraction.ts [--worst N] [--texts FOLDER]
 *
 * `--worst` lists the N worst pages with what is foreign and what is missing; `--texts` writes what was read.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Readability from '@mozilla/readability/Readability.js';
import { buildBlocks } from '../page/build-blocks';
import { foldText } from '../page/fold-text';
import { pageFacts } from '../page/page-facts';
import { readArticle } from '../page/read-article';
import { bytesOf, createOpener } from './analysing/open-page';
import { compareRuns, type RunComparison } from './measuring/compare-runs';

const gold = resolve('..', 'shared', 'gold');
if (!existsSync(gold)) {
  console.log('skipped: the labelled pages (../shared) are not here');
  process.exit(0);
}
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const open = await createOpener();
const readers = { ballast: readOurs, readability: readTheirs };
type Reader = keyof typeof readers;
const names = Object.keys(readers) as Reader[];
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const spent: Record<Reader, number> = { ballast: 0, readability: 0 };

await benchmark();
await sentences();

async function benchmark(): Promise<void> {
  const truth = JSON.parse(readFileSync(join(gold, 'extraction', 'ground-truth.json'), 'utf8')) as Record<
    string,
    { readonly articleBody: string; readonly url: string }
  >;
  const texts: Record<Reader, Map<string, string>> = { ballast: new Map(), readability: new Map() };
  for (const [id, { url }] of Object.entries(truth)) {
    const bytes = bytesOf(join(gold, 'extraction', 'html', `${id}.html.gz`));
    // in turn, so that neither always meets a warm machine
    for (const name of texts.ballast.size % 2 ? names : [...names].reverse())
      texts[name].set(id, await readPage(bytes, url, name));
  }
  console.log(`\n${'reader'.padEnd(14)}pages      P      R     F1   s for all`);
  for (const name of names) {
    const { n, p, r, f1 } = score(texts[name]);
    const row = [p, r, f1].map((value) => value.toFixed(3).padStart(7)).join('');
    console.log(
      `${name.padEnd(14)}${String(n).padStart(5)}${row}${(spent[name] / 1000).toFixed(1).padStart(10)}`,
    );
  }
  const pages = Object.entries(truth).map(([id, { articleBody, url }]) => {
    const ours = compareRuns(articleBody, texts.ballast.get(id) ?? '');
    return { id, url, ours, theirs: compareRuns(articleBody, texts.readability.get(id) ?? '') };
  });
  const worse = pages.filter(({ ours, theirs }) => ours.f1 < theirs.f1 - 0.01).length;
  const better = pages.filter(({ ours, theirs }) => ours.f1 > theirs.f1 + 0.01).length;
  console.log(`better than Readability on ${better} pages, worse on ${worse}`);
  pages.sort((a, b) => a.ours.f1 - b.ours.f1);
  for (const page of pages.slice(0, Number(option('--worst') ?? 0))) printPage(page);
  const folder = option('--texts');
  if (folder) {
    mkdirSync(folder, { recursive: true });
    for (const [id, text] of texts.ballast) writeFileSync(join(folder, `${id}.txt`), text);
  }
}

async function sentences(): Promise<void> {
  const lines = (name: string) =>
    readFileSync(join(gold, 'dev', name), 'utf8')
      .trimEnd()
      .split('\n');
  const [head = '', ...rows] = lines('sentences_docs.tsv').map((line) => line.split('\t'));
  const pageOf = new Map(rows.map((row) => [row[head.indexOf('doc')], row[head.indexOf('page_id')]]));
  const urlOf = new Map(rows.map((row) => [row[head.indexOf('page_id')], row[head.indexOf('url')]]));
  const byPage = new Map<string, string[]>();
  for (const line of lines('sentences.jsonl')) {
    const { doc, text } = JSON.parse(line) as { doc: string; text: string };
    const page = pageOf.get(doc);
    if (page) byPage.set(page, [...(byPage.get(page) ?? []), text]);
  }
  let found = 0;
  let total = 0;
  const missing: string[] = [];
  for (const [page, wanted] of byPage) {
    const bytes = bytesOf(join(gold, 'dev', 'pages', `${page}.html.gz`));
    const text = bare(await readPage(bytes, urlOf.get(page) || 'about:blank', 'ballast', true));
    for (const sentence of wanted) {
      total += 1;
      if (text.includes(bare(sentence))) found += 1;
      else missing.push(`${page}: ${sentence}`);
    }
  }
  const share = ((found / total) * 100).toFixed(1);
  console.log(`\ndev sentences in the article: ${found} of ${total} (${share} %), on ${byPage.size} pages`);
  for (const each of missing) console.log(`  ${each}`);
}

/** The title counts as read: some of the labelled sentences are headlines. */
async function readPage(bytes: Uint8Array, url: string, name: Reader, titled = false): Promise<string> {
  const dom = open(bytes, url || 'about:blank');
  try {
    const begin = performance.now();
    const { title, text } = readers[name](dom.window.document, url);
    spent[name] += performance.now() - begin;
    return titled ? `${title}\n${text}` : text;
  } finally {
    dom.window.close();
    // jsdom frees a window only when the event loop turns
    await new Promise((resolve) => setImmediate(resolve));
  }
}

interface Read {
  readonly title: string;
  readonly text: string;
}

function readOurs(document: Document, url: string): Read {
  const read = readArticle(document, { url, signal: new AbortController().signal, facts: pageFacts });
  return read.status === 'read' ? read.article : { title: '', text: '' };
}

function readTheirs(document: Document): Read {
  const clone = document.cloneNode(true) as Document;
  unstyle(clone);
  const content = new Readability<Node>(clone, { serializer: (node) => node }).parse()?.content;
  return { title: '', text: content ? buildBlocks(content, () => true).text : '' };
}

/** Readability asks styles only whether an element is hidden, and jsdom throws on CSS that it cannot parse. */
function unstyle(document: Document): void {
  for (const element of document.querySelectorAll('[style]')) {
    if (HIDDEN.test(element.getAttribute('style') ?? '')) element.setAttribute('hidden', '');
    element.removeAttribute('style');
  }
}

interface Score {
  readonly n: number;
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** As the collection's own script scores it. */
function score(texts: ReadonlyMap<string, string>): Score {
  const folder = mkdtempSync(join(tmpdir(), 'extraction-'));
  const file = join(folder, 'texts.jsonl');
  writeFileSync(file, [...texts].map(([id, text]) => JSON.stringify({ id, text })).join('\n'));
  const args = [join(gold, 'score.mjs'), 'extraction', join(gold, 'extraction'), file];
  const scored = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Score;
  rmSync(folder, { recursive: true });
  return scored;
}

interface ComparedPage {
  readonly id: string;
  readonly url: string;
  readonly ours: RunComparison;
  readonly theirs: RunComparison;
}

function printPage({ id, url, ours, theirs }: ComparedPage): void {
  const figures = [ours.p, ours.r, ours.f1].map((value) => value.toFixed(2)).join(' ');
  console.log(`\n${id.slice(0, 8)} ${figures} (Readability ${theirs.f1.toFixed(2)}) ${url}`);
  for (const [name, stretches] of [
    ['foreign', ours.foreign],
    ['missing', ours.missing],
  ] as const)
    for (const stretch of stretches) console.log(`  ${name}: ${stretch.slice(0, 300)}`);
}

function bare(text: string): string {
  return foldText(text).replace(/\s/g, '');
}
