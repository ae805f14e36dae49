import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../analysis/article';
import { checkAnalysis } from '../../tests/fuzzing/check-analysis';
import { checkDocument, type DocumentCheck } from '../../tests/fuzzing/check-document';
import { createPorts } from '../analysing/engine';

const ports = createPorts();

/** Reads one document in jsdom and analyses what was read; null when jsdom itself cannot build it. */
export async function checkInNode(html: string, seed: number): Promise<DocumentCheck | null> {
  const dom = buildDom(html);
  if (!dom) return null;
  const { window } = dom;
  const articles: Article[] = [];
  const check = checkDocument(window.document, window as unknown as Window & typeof globalThis, {
    seed,
    htmlLength: 10 * html.length, // jsdom is slower than a browser
    use: (_, { article }) => {
      articles.push(article);
      return [];
    },
  });
  const faults = [...check.faults];
  for (const article of articles) faults.push(...(await checkAnalysis(article, ports)));
  window.close();
  return { ...check, faults };
}

function buildDom(html: string): JSDOM | null {
  try {
    return new JSDOM(html, { url: 'https://page.example/news/1', virtualConsole: new VirtualConsole() });
  } catch {
    return null; // a style that its parser rejects, an address it cannot resolve: no fault of the reader's
  }
}
