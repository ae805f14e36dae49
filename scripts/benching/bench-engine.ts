import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type AnalysePorts, analyse } from '../../analysis/analyse';
import type { Article } from '../../analysis/article';
import { compare } from '../../analysis/compare';
import { LANGS } from '../../analysis/kind';
import { builtInBriefing } from '../../briefings/built-in/miit-2022-01-20';
import { pageFacts } from '../../page/page-facts';
import { readArticle } from '../../page/read-article';
import { decodeHtml } from '../analysing/decode-html';
import { createPorts } from '../analysing/engine';
import { generatedArticle } from './generated-article';

const sizes = [1000, 3000, 10_000, 30_000] as const;
const runs = 3;
const realPages = 40;

/** Times the engine on generated articles of growing length and, where they are at hand, on saved real pages. */
export async function benchEngine(): Promise<void> {
  const ports = createPorts();
  // The first reading unpacks models and lexicons: it is timed by itself.
  const cold = await timed(() => read(generatedArticle('en', 1000), ports));
  console.log(`first reading (models unpacked), 1,000 words: ${cold.toFixed(0)} ms`);
  console.log('\nlength      language   sentences   ms (median)   ms per 1,000 words');
  for (const lang of LANGS) {
    for (const words of sizes) {
      const article = generatedArticle(lang, words);
      const reading = await analyse(article, ports);
      const sentences = reading.status === 'ready' ? reading.sentences.length : 0;
      const ms = await median(() => read(article, ports));
      const perThousand = (ms / words) * 1000;
      console.log(
        `${String(words).padEnd(12)}${lang.padEnd(11)}${String(sentences).padEnd(12)}${ms.toFixed(0).padEnd(14)}${perThousand.toFixed(1)}`,
      );
    }
  }
  await benchRealPages(ports);
}

async function benchRealPages(ports: AnalysePorts): Promise<void> {
  const folder = join('..', 'shared', 'gold', 'dev', 'pages');
  if (!existsSync(folder)) {
    console.log('\nreal pages: skipped, no saved pages at hand');
    return;
  }
  const articles = await savedArticles(folder);
  const times: number[] = [];
  let characters = 0;
  for (const article of articles) {
    times.push(await timed(() => read(article, ports)));
    characters += article.text.length;
  }
  const total = times.reduce((sum, ms) => sum + ms, 0);
  times.sort((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)] ?? 0;
  console.log(
    `\nreal pages: ${articles.length} articles, median ${middle.toFixed(0)} ms, worst ${(times.at(-1) ?? 0).toFixed(0)} ms, ` +
      `${(characters / total).toFixed(0)} characters a millisecond`,
  );
}

async function savedArticles(folder: string): Promise<Article[]> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.html.gz'))
    .sort();
  const step = Math.max(1, Math.floor(files.length / (realPages * 2)));
  const articles: Article[] = [];
  for (let at = 0; at < files.length && articles.length < realPages; at += step) {
    const html = decodeHtml(gunzipSync(readFileSync(join(folder, files[at] ?? ''))));
    const dom = new JSDOM(html, { virtualConsole: new VirtualConsole() });
    const result = readArticle(dom.window.document, {
      url: 'about:blank',
      signal: new AbortController().signal,
      facts: pageFacts,
    });
    if (result.status === 'read' && result.article.text.length > 1000) articles.push(result.article);
    dom.window.close();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return articles;
}

async function read(article: Article, ports: AnalysePorts): Promise<void> {
  const reading = await analyse(article, ports);
  if (reading.status === 'ready') compare(builtInBriefing.points, reading.points);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function median(work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timed(work));
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
