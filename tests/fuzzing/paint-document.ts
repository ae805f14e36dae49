import { KINDS } from '../../analysis/kind';
import { createCard } from '../../page/card';
import { createGuide } from '../../page/create-guide';
import { HIGHLIGHT_NAMES } from '../../page/highlight-css';
import { createLegend } from '../../page/legend';
import { createPainter, type Mark } from '../../page/painter';
import { createPanelHost } from '../../page/panel-host';
import type { Use } from './check-document';

/** More marks than this show nothing new. */
const MOST = 60;

const LABELS = {
  panel: 'P',
  resize: 'W',
  moveLeft: 'L',
  moveRight: 'R',
  collapse: 'C',
  expand: 'E',
  tab: 'E',
  unpin: 'U',
};

/** Paints a mark on each block, asks for the marks, steps, shows card, legend and panel, and takes all back. */
export const paintDocument: Use = (document, { article, map }) => {
  const faults: string[] = [];
  const stop = new AbortController();
  const { signal } = stop;
  const marks: Mark[] = article.blocks
    .slice(0, MOST)
    .map(({ span }, i) => ({ id: `m${i}`, kind: KINDS[i % 3] ?? 'risk', key: i % 2 === 0, span }));
  const painter = createPainter({ map, signal });
  const { placed, lost } = painter.paint(marks);
  if (placed.length + lost.length !== marks.length) faults.push('marks neither placed nor lost');
  painter.setLevel('all');
  // by name: Firefox cannot iterate the registry from an isolated world
  const drawn = HIGHLIGHT_NAMES.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
  if (drawn !== placed.length) faults.push(`${drawn} ranges drawn of ${placed.length}`);
  for (const id of placed.slice(0, 5)) {
    const rect = painter.rangeOf(id)?.getClientRects()[0];
    if (rect) painter.markAt(rect.left + 1, rect.top + 1);
  }
  const guide = createGuide(painter, map.document, signal);
  guide.step(1);
  guide.step(-1);
  const range = placed[0] === undefined ? null : painter.rangeOf(placed[0]);
  const card = createCard({ document, signal, words: { close: 'x', why: 'Why', noMatch: 'None' } });
  const content = { kind: 'risk', kindLabel: 'Risk', why: ['a'], matched: null, actions: [] } as const;
  if (range) card.show([content], range);
  const words = {
    kinds: { risk: 'R', measure: 'M', outlook: 'O' },
    levels: { off: '0', key: '1', all: '2' },
  };
  const rest = { label: 'L', levelLabel: 'V', collapse: 'C', expand: 'E', close: 'X' };
  const ignore = (): void => undefined;
  createLegend({
    document,
    signal,
    words: { ...words, ...rest },
    onLevel: ignore,
    onCollapse: ignore,
    onClose: ignore,
  }).update({ counts: { risk: 1, measure: 1, outlook: 1 }, level: 'all', collapsed: false });
  const placement = { side: 'right', width: 400, collapsed: false } as const;
  createPanelHost({ document, signal, placement, labels: LABELS, onPlacement: ignore, onUnpin: ignore });
  painter.setLevel('off');
  painter.clear();
  stop.abort();
  if (CSS.highlights.size > 0) faults.push('highlights were left behind');
  if (sheetsOf(document).length > 0) faults.push('a style sheet was left behind');
  return faults;
};

/** An element named `adoptedStyleSheets` would stand in the property's place. */
const sheetsOf = (document: Document): readonly CSSStyleSheet[] =>
  Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')?.get?.call(document) ?? [];
