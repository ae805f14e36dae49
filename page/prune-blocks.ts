import type { Block } from '../analysis/article';
import { type BuiltText, withoutBlocks } from './build-blocks';
import { weighText } from './fold-text';
import { createPartNames } from './named-parts';
import { isNotice, isRelatedHeading } from './notices';
import { plain } from './plain';

/** A running block has a sentence's length, a sentence's end, and is no list of links. */
const RUNNING = 60;
const SENTENCE = 25;
/** Shorter blocks without a sentence's end, outside the running text, are bylines, menus and buttons. */
const SHORT = 80;
/** A notice to the reader is not longer than this. */
const NOTICE = 240;
/** A block mostly of links, and not longer than this, leads elsewhere. */
const LINKED_SHARE = 0.75;
const LINKED = 240;
/** A name that more of the text than this bears is not the name of something beside it. */
const NAMED = 0.2;
/** Fragments before or after the running text are only dropped while they are less than this share of it. */
const FRINGE = 0.2;

const SENTENCE_END = /[.!?。！？；…:：][)\]"'”’»）」』】]*(?:\s|$)|[。！？；]/;
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
  const total = sum(facts);
  const isNamed = namedBeside(facts, total);
  const boxed = relatedBoxes(facts);
  let dropped = 0;
  const drops = facts.map((fact, i) => {
    const { block, text, weight, linked } = fact;
    const heading = block.role === 'heading';
    const fringe = isFringe(fact, i) && (i < first ? dropsHead && !heading : dropsTail);
    const drop =
      (i < Math.max(4, first) && isTitle(block)) ||
      (linked >= weight * LINKED_SHARE && weight < LINKED) ||
      fringe ||
      isNamed(fact) ||
      boxed[i] === true ||
      ((weight < NOTICE || text.startsWith('{')) && isNotice(text));
    if (drop) dropped += weight;
    return drop;
  });
  if (dropped * 2 > total) return withoutBlocks(built, (i) => i < 4 && isTitle(built.blocks[i] as Block));
  return withoutBlocks(built, (i) => drops[i] === true);
}

/** Marks the boxes of other stories: their heading, and the list or the links that follow it. */
function relatedBoxes(facts: readonly BlockFacts[]): readonly boolean[] {
  let open = false;
  return facts.map(({ text, weight, linked, block }, i) => {
    const heads = weight < SHORT && isRelatedHeading(text);
    const next = facts[i + 1];
    if (heads) open = !next || leadsElsewhere(next);
    else if (open) open = leadsElsewhere({ block, weight, linked });
    return open;
  });
}

const leadsElsewhere = ({
  block,
  weight,
  linked,
}: Pick<BlockFacts, 'block' | 'weight' | 'linked'>): boolean =>
  linked > weight / 2 || (block.role === 'list-item' && linked > 0);

/** Whether a block stands in a part that calls itself a caption, a share bar, a box of other stories and the like. */
function namedBeside(facts: readonly BlockFacts[], total: number): (fact: BlockFacts) => boolean {
  const weights = new Map<string, number>();
  for (const { names, weight } of facts)
    for (const name of names) weights.set(name, (weights.get(name) ?? 0) + weight);
  return ({ names }) => names.some((name) => (weights.get(name) ?? 0) < total * NAMED);
}

const sum = (facts: readonly BlockFacts[]): number => facts.reduce((total, fact) => total + fact.weight, 0);

interface BlockFacts {
  readonly block: Block;
  readonly text: string;
  readonly weight: number;
  readonly linked: number;
  readonly sentence: boolean;
  readonly running: boolean;
  /** What the elements around it call themselves, of the names that say "not of the text". */
  readonly names: readonly string[];
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
  const namesOf = createPartNames();
  let next = 0;
  return blocks.map((block) => {
    const slice = text.slice(block.span.start, block.span.end);
    const weight = weighText(slice);
    let linked = 0;
    const names = namesOf(runs[next]?.node.parentElement ?? null);
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
      names,
    };
  });
}
