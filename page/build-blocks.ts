import type { Block, BlockRole } from '../analysis/article';
import { walkFlat } from './flat-tree';
import { plain } from './plain';
import { createBlockWriter, type Run } from './write-blocks';

export interface BuiltText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly runs: readonly Run[];
}

const SHOW_ELEMENTS_AND_TEXT = 0x1 | 0x4;
const TEXT = 3;

/** Never part of the text, even inside a kept paragraph. `rt` and `rp` are the reading aids of ruby. */
const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT RT RP IFRAME OBJECT AUDIO VIDEO CANVAS TEXTAREA SELECT SVG'.split(' '),
);

/** Elements that begin and end a block. Everything else is inline and never splits a sentence. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY ' +
    'TFOOT THEAD TR UL'
  ).split(' '),
);

/** Whether an element stands on lines of its own, a table cell among them. */
export const isBlock = (element: Element): boolean => {
  const tag = tagOf(element);
  return BLOCKS.has(tag) || tag === 'TD' || tag === 'TH';
};

/** In capitals, also in XHTML. A form whose field is called `tagName` is a form all the same. */
export const tagOf = ({ tagName }: Element): string =>
  typeof tagName === 'string' ? tagName.toUpperCase() : 'FORM';

const ROLES: Readonly<Record<string, BlockRole>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list-item',
  DD: 'list-item',
  DT: 'list-item',
  BLOCKQUOTE: 'quote',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
};

const BOLD = /^(?:B|STRONG)$/;

/** A row whose cells hold any of these lays the page out; it is not a row of data. */
const LAYOUT_CELL = 'p, div, table, ul, ol, br + br, h1, h2, h3, h4, article, section';

/** Most characters a cell of a data table is believed to hold. */
const LONGEST_CELL = 300;

/**
 * The article's blocks from the live page: walks `root` in document order and writes the text nodes that
 * `keeps` accepts, through shadow roots unless the page is plain. Reads the DOM only; layout is never asked for.
 */
export function buildBlocks(root: Node, keeps: (text: Text) => boolean, isPlain = true): BuiltText {
  const document = plain(root, 'ownerDocument') ?? (root as Document);
  const walker = isPlain ? document.createTreeWalker(root, SHOW_ELEMENTS_AND_TEXT) : walkFlat(root);
  const writer = createBlockWriter();
  const roles: (BlockRole | null)[] = [];
  let role: BlockRole = outerRole(root);
  let bold = 0;

  const enter = (element: Element): void => {
    const tag = tagOf(element);
    roles.push(null);
    if (BOLD.test(tag)) bold += 1;
    if (tag === 'TD' || tag === 'TH') {
      if (role === 'table-row') writer.space();
      else writer.flush(role);
      return;
    }
    if (!BLOCKS.has(tag)) return;
    writer.flush(role);
    const next = tag === 'TR' ? rowRole(element) : ROLES[tag];
    if (!next || (role === 'quote' && next !== 'heading')) return;
    roles[roles.length - 1] = role;
    role = next;
  };
  const leave = (element: Element): void => {
    const tag = tagOf(element);
    const before = roles.pop();
    if (BOLD.test(tag)) bold -= 1;
    if (BLOCKS.has(tag) || ((tag === 'TD' || tag === 'TH') && role !== 'table-row')) writer.flush(role);
    else if (role !== 'table-row') writer.endInline(role);
    if (before) role = before;
  };

  let node: Node | null = walker.currentNode;
  let depth = 0;
  while (node) {
    if (node.nodeType === TEXT) {
      writer.write(node as Text, keeps(node as Text), bold > 0);
    } else if (node === root || !SKIPPED.has(tagOf(node as Element))) {
      if (tagOf(node as Element) === 'BR') {
        writer.lineBreak(role);
      } else {
        if (node !== root) enter(node as Element);
        const child: Node | null = walker.firstChild();
        if (child) {
          depth += 1;
          node = child;
          continue;
        }
        if (node !== root) leave(node as Element);
      }
    }
    if (depth === 0) break;
    node = walker.nextSibling();
    while (!node && depth > 0) {
      const parent = walker.parentNode();
      depth -= 1;
      if (!parent || depth === 0) break;
      leave(parent as Element);
      node = walker.nextSibling();
    }
  }
  writer.flush(role);
  return writer.finish();
}

/** The same text without the blocks that `drops` picks; the runs follow. */
export function withoutBlocks(built: BuiltText, drops: (index: number) => boolean): BuiltText {
  const kept = built.blocks.filter((_, i) => !drops(i));
  if (kept.length === built.blocks.length) return built;
  const blocks: Block[] = [];
  const runs: Run[] = [];
  let text = '';
  let next = 0;
  for (const { span, role } of kept) {
    if (text !== '') text += '\n';
    const shift = text.length - span.start;
    text += built.text.slice(span.start, span.end);
    blocks.push({ span: { start: span.start + shift, end: span.end + shift }, role });
    for (let run = built.runs[next]; run && run.at < span.end; run = built.runs[next]) {
      next += 1;
      if (run.at >= span.start) runs.push({ ...run, at: run.at + shift });
    }
  }
  return { text, blocks, runs };
}

/** The role that the elements around `root` give to what stands in it. */
function outerRole(root: Node): BlockRole {
  const element = plain(root, 'nodeType') === TEXT ? root.parentElement : (root as Element);
  const around =
    element && plain(element, 'closest')?.('h1, h2, h3, h4, h5, h6, li, dd, blockquote, figcaption');
  return (around && ROLES[tagOf(around)]) || 'paragraph';
}

function rowRole(row: Element): BlockRole | undefined {
  const cells = row.children;
  if (cells.length < 2 || row.querySelector(LAYOUT_CELL)) return undefined;
  for (const cell of cells) {
    if ((cell.textContent ?? '').length > LONGEST_CELL) return undefined;
  }
  return 'table-row';
}
