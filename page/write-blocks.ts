import type { Block, BlockRole } from '../analysis/article';
import { firstSpace, foldedRuns } from './fold-text';

/** A stretch of the article text that stands unbroken in one text node, code unit by code unit. */
export interface Run {
  /** Where it begins in the article text. */
  readonly at: number;
  readonly length: number;
  readonly node: Text;
  /** Where it begins in the node's data. */
  readonly offset: number;
}

export interface BlockWriter {
  /** Adds a text node to the block; white space separates words also where the node is not kept. */
  write(node: Text, kept: boolean, bold: boolean): void;
  /** A word border that the page draws without a character, as between the cells of a row. */
  space(): void;
  /**
   * One line break is white space, unless a sentence ended before it, an indent follows, or the line before it is all
   * bold and the next is not: a heading. Two end the block.
   */
  lineBreak(role: BlockRole): void;
  /** Where an inline element ends: ends the block as well if that is a time of day, as before an entry of a live blog. */
  endInline(role: BlockRole): void;
  /** Ends the block, if it has text. */
  flush(role: BlockRole): void;
  finish(): { readonly text: string; readonly blocks: readonly Block[]; readonly runs: readonly Run[] };
}

const SENTENCE_END = /[.!?;:。！？；：…][)\]"'”’»）」』】]*$/;
const ANY_SPACE = /\s/g;
/** Chinese paragraphs begin with two of these. */
const INDENT = /[\u3000\u00a0]/g;
const TIME_OF_DAY = /^\d?\d[:：]\d\d[ .:\dapm]{0,9}$/i;
const LETTER = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;

/** Writes blocks one after the other, each folded, with the run of each stretch of text. */
export function createBlockWriter(): BlockWriter {
  const blocks: Block[] = [];
  const runs: { at: number; length: number; node: Text; offset: number }[] = [];
  // Parts are joined once at the end: reading the tail of one growing string would copy it each time.
  const parts: string[] = [];
  const breaker = foldedRuns();
  let length = 0;
  let begin = 0;
  let head = '';
  let tail = '';
  let spaceNode: Text | null = null;
  let spaceOffset = 0;
  let spaced = false;
  let breaks = 0;
  let indent = 0;
  let breakRole: BlockRole = 'paragraph';
  let initial = false;
  /** Whether the block is bold so far, and whether the text that comes is. */
  let allBold = true;
  let isBold = false;

  const append = (chars: string): void => {
    parts.push(chars);
    length += chars.length;
    if (head.length < 2) head += chars.slice(0, 2);
    tail = chars.length > 3 ? chars : tail.slice(-4) + chars;
  };

  const emit = (node: Text, offset: number, chars: string): void => {
    const last = runs[runs.length - 1];
    if (last?.node === node && last.offset + last.length === offset && last.at + last.length === length)
      last.length += chars.length;
    else runs.push({ at: length, length: chars.length, node, offset });
    append(chars);
    allBold &&= isBold;
  };

  const flush = (role: BlockRole): void => {
    spaced = false;
    spaceNode = null;
    breaks = 0;
    indent = 0;
    allBold = true;
    if (length === begin) return;
    const previous = blocks[blocks.length - 1];
    if (initial && previous && LETTER.test(head)) joinInitial(previous, role);
    else {
      blocks.push({ span: { start: begin, end: length }, role });
      initial = length - begin === 1 && role === 'paragraph' && CAPITAL.test(head);
    }
    append('\n');
    begin = length;
    head = '';
    tail = '';
  };

  /** A drop cap in an element of its own: "T" and "he committee …" are one paragraph. */
  const joinInitial = (previous: Block, role: BlockRole): void => {
    parts.splice(parts.lastIndexOf('\n'), 1);
    length -= 1;
    for (let i = runs.length - 1; i >= 0; i -= 1) {
      const run = runs[i];
      if (!run || run.at < begin) break;
      run.at -= 1;
    }
    blocks[blocks.length - 1] = { span: { start: previous.span.start, end: length }, role };
    initial = false;
  };

  const beforeWord = (): void => {
    const ended =
      breaks > 1 || (breaks > 0 && (indent > 1 || (allBold && !isBold) || SENTENCE_END.test(tail.slice(-4))));
    const separated = spaced;
    const node = spaceNode;
    if (ended) flush(breakRole);
    breaks = 0;
    indent = 0;
    spaced = false;
    spaceNode = null;
    if (!separated || length === begin) return;
    if (node) emit(node, spaceOffset, ' ');
    else append(' ');
  };

  const noteSpace = (node: Text, offset: number, gap: string): void => {
    const at = firstSpace(gap);
    if (at < 0) return;
    if (breaks > 0) indent += gap.match(INDENT)?.length ?? 0;
    if (spaced && spaceNode) return;
    spaced = true;
    spaceNode = node;
    spaceOffset = offset + at;
  };

  /** Text that stands in the article as it stands in the node, but for a single space at either end. */
  const stretch = (node: Text, from: number, to: number): void => {
    const { data } = node;
    let start = from;
    let end = to;
    if (data[start] === ' ' && start < end) {
      noteSpace(node, start, ' ');
      start += 1;
    }
    if (data[end - 1] === ' ' && start < end) end -= 1;
    if (start < end) {
      if (spaced || breaks > 0) beforeWord();
      emit(node, start, data.slice(start, end));
    }
    if (end < to) noteSpace(node, end, ' ');
  };

  return {
    write(node, kept, bold) {
      const { data } = node;
      isBold = bold;
      if (!kept) return noteSpace(node, 0, data);
      let from = 0;
      breaker.lastIndex = 0;
      for (let match = breaker.exec(data); match; match = breaker.exec(data)) {
        stretch(node, from, match.index);
        noteSpace(node, match.index, match[0]);
        from = match.index + match[0].length;
      }
      stretch(node, from, data.length);
    },
    space() {
      spaced = true;
    },
    lineBreak(role) {
      breaks += 1;
      breakRole = role;
      spaced = true;
    },
    endInline(role) {
      if (tail.length === length - begin && TIME_OF_DAY.test(tail)) flush(role);
    },
    flush,
    finish() {
      if (blocks.length > 0) parts.pop();
      return { text: parts.join(''), blocks, runs };
    },
  };
}

/** The characters of a run as the article text holds them. */
export const runText = (run: Run): string =>
  run.node.data.slice(run.offset, run.offset + run.length).replace(ANY_SPACE, ' ');
