import { KINDS } from '../../analysis/kind';
import { attemptArticle, FLAG_SETS } from '../../page/article-attempts';
import { pageFacts } from '../../page/page-facts';
import { gatherPageNodes } from '../../page/page-nodes';
import { createPainter, type Mark, type Painter } from '../../page/painter';
import { profilePage } from '../../page/profile-page';
import { readArticle } from '../../page/read-article';

/** Milliseconds by the page's own clock. */
export interface PageWork {
  readonly status: string;
  readonly profile: number;
  readonly read: number;
  readonly paint: number;
}

const mostMarks = 60;

/** All that the page pays, once: profile, read, paint a mark on every third sentence (60 at most). */
export function workOnce(): PageWork {
  const start = performance.now();
  profilePage(document, location.href);
  const profiled = performance.now();
  const read = readArticle(document, {
    url: location.href,
    signal: new AbortController().signal,
    facts: pageFacts,
  });
  const done = performance.now();
  if (read.status === 'read') painted(read, mostMarks);
  const end = performance.now();
  return { status: read.status, profile: profiled - start, read: done - profiled, paint: end - done };
}

/** The parse itself: one clone and one run of our trimmed Readability; milliseconds. */
export function parseOnce(): number {
  const nodes = gatherPageNodes(document);
  if (nodes.status !== 'gathered') return Number.NaN;
  const start = performance.now();
  attemptArticle(document, nodes, FLAG_SETS[0], { headline: document.title, author: null });
  return performance.now() - start;
}

export interface HitCost {
  readonly marks: number;
  /** Asking once what stands at a point; milliseconds, of all points of a grid over the window. */
  readonly median: number;
  /** 99 in 100 are below it: what lies above is mostly other programs' doing, and the first, which lays the page out. */
  readonly nearlyMost: number;
  readonly most: number;
}

/** What it costs to ask which mark stands under the pointer, with that many marks in and around the window. */
export function hitCost(count: number): HitCost {
  const read = readArticle(document, {
    url: location.href,
    signal: new AbortController().signal,
    facts: pageFacts,
  });
  if (read.status !== 'read')
    return { marks: 0, median: Number.NaN, nearlyMost: Number.NaN, most: Number.NaN };
  const { painter, marks } = painted(read, count);
  const times: number[] = [];
  for (let y = 60; y < innerHeight; y += 37)
    for (let x = 20; x < innerWidth; x += 41) {
      const start = performance.now();
      painter.markAt(x, y);
      times.push(performance.now() - start);
    }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0;
  return { marks, median: at(0.5), nearlyMost: at(0.99), most: at(1) };
}

function painted(
  read: Extract<ReturnType<typeof readArticle>, { status: 'read' }>,
  count: number,
): { readonly painter: Painter; readonly marks: number } {
  const { article, map } = read;
  const marks: Mark[] = [];
  const sentences = [...article.text.matchAll(/[^.。\n]{20,}[.。]/g)];
  const step = Math.max(1, Math.floor(sentences.length / count));
  for (let i = 0; i < sentences.length && marks.length < count; i += step) {
    const start = sentences[i]?.index ?? 0;
    const span = { start, end: start + (sentences[i]?.[0].length ?? 0) };
    marks.push({ id: `m${i}`, span, kind: KINDS[i % 3] ?? 'risk', key: true });
  }
  const painter = createPainter({ map, signal: new AbortController().signal });
  return { painter, marks: painter.paint(marks).placed.length };
}
