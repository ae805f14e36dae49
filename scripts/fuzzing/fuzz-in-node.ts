import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../analysis/article';
import { checkAnalysis } from '../../tests/fuzzing/check-analysis';
import { checkDocument, type DocumentCheck } from '../../tests/fuzzing/check-document';
import { createPorts } from '../analysing/engine';

const ports = createPorts();

/** Reads one document in jsdom and analyses what was read; null when jsdom itself cannot build it. */
export async function checkInNode(html: string, seed: number): Promise<DocumentCheck | null> {
  const window = windowWith(html);
  if (!window) return null;
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
  return { ...check, faults };
}

/** A window costs twenty times what a document does: it is written anew so many times. */
const REUSES = 50;
let current: { readonly dom: JSDOM; uses: number } | null = null;

function windowWith(html: string): JSDOM['window'] | null {
  if (!current || current.uses >= REUSES) {
    current?.dom.window.close();
    const virtualConsole = new VirtualConsole();
    current = { dom: new JSDOM('', { url: 'https://page.example/news/1', virtualConsole }), uses: 0 };
  }
  current.uses += 1;
  const { window } = current.dom;
  try {
    window.document.open();
    window.document.write(html);
    window.document.close();
    window.document.doctype?.cloneNode(); // browsers copy any name
    return window;
  } catch {
    current.uses = REUSES;
    return null; // a style that its parser rejects, an address it cannot resolve: no fault of the reader's
  }
}
