import { buildBlocks } from './build-blocks';
import { gatherPageNodes } from './page-nodes';
import { createTextMap, type TextMap } from './text-map';

/** A text of the page with the map to its nodes. */
export interface MappedText {
  readonly text: string;
  readonly map: Pick<TextMap, 'rangeOf' | 'nodeAt'>;
}

/** All text that the page draws, whatever it is; null where there is none, or too much to be read. */
export function readWholeText(document: Document): MappedText | null {
  const { body } = document;
  if (!body || gatherPageNodes(document).status === 'too-large') return null;
  const { text, runs } = buildBlocks(body, isDrawn);
  return { text, map: createTextMap(document, text, runs) };
}

/** Whether style sheets let text be drawn; where the browser cannot say, it is. */
export const isDrawn = (text: Node): boolean => text.parentElement?.checkVisibility?.() ?? true;
