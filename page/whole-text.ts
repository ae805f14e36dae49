import { buildBlocks } from './build-blocks';
import { parentOf } from './flat-tree';
import { gatherPageNodes } from './page-nodes';
import { createTextMap, type TextMap } from './text-map';

/** A text of the page with the map to its nodes. */
export interface MappedText {
  readonly text: string;
  readonly map: TextMap;
}

/** All text that the page draws, whatever it is; null where there is none, or too much to be read. */
export function readWholeText(document: Document): MappedText | null {
  const nodes = gatherPageNodes(document);
  if (!document.body || nodes.status === 'too-large') return null;
  const { text, runs } = buildBlocks(document.body, isDrawn, nodes.isPlain);
  return { text, map: createTextMap(document, text, runs) };
}

/** Whether style sheets let text be drawn; where the browser cannot say, it is. */
export const isDrawn = (text: Node): boolean => parentOf(text)?.checkVisibility?.() ?? true;
