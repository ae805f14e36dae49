import { findDensest } from './densest-container';
import { frameDocuments } from './frames';
import { type GatheredNodes, gatherPageNodes } from './page-nodes';

/** The document that the article stands in. */
export interface ArticleHome {
  readonly document: Document;
  readonly nodes: GatheredNodes;
}

/** Running text, in Latin letters, that a frame must have; and how much more than the page around it. */
const LEAST = 280;
const CLEARLY_MORE = 2;

/** The page itself, or the frame in it that holds clearly more running text: old sites lay themselves out in frames. */
export function findHome(document: Document, nodes: GatheredNodes): ArticleHome {
  let home = { document, nodes };
  let weight: number | null = null;
  for (const inner of frameDocuments(document)) {
    const held = gatherPageNodes(inner);
    if (held.status !== 'gathered' || held.length < LEAST / 3) continue;
    weight ??= findDensest(document, nodes.texts)?.weight ?? 0;
    const other = findDensest(inner, held.texts)?.weight ?? 0;
    if (other < Math.max(LEAST, weight * CLEARLY_MORE)) continue;
    home = { document: inner, nodes: held };
    weight = other / CLEARLY_MORE;
  }
  return home;
}
