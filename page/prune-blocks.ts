import type { Block } from '../analysis/article';
import { type BuiltText, withoutBlocks } from './build-blocks';
import { weighText } from './fold-text';
import { plain } from './plain';

/** A running block has a sentence's length, a sentence's end, and is no list of links. */
const RUNNING = 60;
const SENTENCE = 25;
/** Shorter blocks without a sentence's end, outside the running text, are bylines, menus and buttons. */
const SHORT = 80;
/** A block mostly of links, and not longer than this, leads elsewhere. */
const LINKED_SHARE = 0.75;
const LINKED = 240;
/** Fragments before or after the running text are only dropped while they are less than this share of it. */
const FRINGE = 0.2;

const SENTENCE_END = /[.!?。！？；…:：][)\]"'”’»）」』】]*(?:\s|$)|[。！？；]/;
const NOTICE =
  /^(?:advert(?:isement|ising)?|sponsored|story continues below.*|skip to .*|share(?: this.*)?|image \d+ of \d+|广告|分享到?[:：]?|【?\s*(?:打印|关闭)\s*】?)$|^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|^[（(【[]?\s*(?:责任编辑|責任編輯|编辑|編輯|责编|发布时间|发布日期|發布時間|发布人|来源|來源)\s*[:：]/i;

/**
 * Takes out what Readability leaves standing around and inside the text: links to other stories, menus and
 * bylines before and after the running text, notices. Leaves the text whole when that
 * would be more than half of it, since then the page is not of the kind these rules know.
 */
export function pruneBlocks(built: BuiltText, isTitle: (block: Block) => boolean): BuiltText {
  const facts = describeBlocks(built);
  const first = facts.findIndex((fact) => fact.running);
  // a text may end in short sentences and lists, but hardly begins with them
  const last = facts.findLastIndex(
    (fact) => fact.sentence && fact.weight >= SENTENCE && fact.linked < fact.weight / 2,
  );
  const isFringe = (fact: BlockFacts, i: number): boolean =>
    first >= 0 &&
    (i < first || i > last) &&
    fact.weight < SHORT &&
    !fact.sentence &&
    (fact.block.role !== 'list-item' || fact.linked > 0);
  const share = (picks: (i: number) => boolean): boolean =>
    sum(facts.filter((fact, i) => picks(i) && isFringe(fact, i))) < sum(facts) * FRINGE;
  const dropsHead = share((i) => i < first);
  const dropsTail = share((i) => i > last);
  let total = 0;
  let dropped = 0;
  const drops = facts.map((fact, i) => {
    const { block, text, weight, linked } = fact;
    total += weight;
    const heading = block.role === 'heading';
    const fringe = isFringe(fact, i) && (i < first ? dropsHead && !heading : dropsTail);
    const drop =
      (i < 4 && isTitle(block)) ||
      (linked >= weight * LINKED_SHARE && weight < LINKED) ||
      fringe ||
      (weight < SHORT * 2 && NOTICE.test(text));
    if (drop) dropped += weight;
    return drop;
  });
  if (dropped * 2 > total) return withoutBlocks(built, (i) => i < 4 && isTitle(built.blocks[i] as Block));
  return withoutBlocks(built, (i) => drops[i] === true);
}

const sum = (facts: readonly BlockFacts[]): number => facts.reduce((total, fact) => total + fact.weight, 0);

interface BlockFacts {
  readonly block: Block;
  readonly text: string;
  readonly weight: number;
  readonly linked: number;
  readonly sentence: boolean;
  readonly running: boolean;
}

function describeBlocks({ text, blocks, runs }: BuiltText): BlockFacts[] {
  const links = new Map<Node, boolean>();
  const isLinked = (node: Text): boolean => {
    const parent = node.parentElement;
    if (!parent) return false;
    let known = links.get(parent);
    if (known === undefined) {
      const href = plain(parent, 'closest')('a')?.getAttribute('href') ?? '#';
      // a link within the page, such as a footnote or a heading's own anchor, leads nowhere else
      known = !href.startsWith('#');
      links.set(parent, known);
    }
    return known;
  };
  let next = 0;
  return blocks.map((block) => {
    const slice = text.slice(block.span.start, block.span.end);
    const weight = weighText(slice);
    let linked = 0;
    for (let run = runs[next]; run && run.at < block.span.end; run = runs[next]) {
      if (isLinked(run.node)) linked += weighText(text.slice(run.at, run.at + run.length));
      next += 1;
    }
    const sentence = SENTENCE_END.test(slice);
    return {
      block,
      text: slice,
      weight,
      linked,
      sentence,
      running: weight >= RUNNING && sentence && linked < weight / 2,
    };
  });
}
