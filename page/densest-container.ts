import { isBlock } from './build-blocks';
import { flatChildren, parentOf } from './flat-tree';
import { weighText } from './fold-text';
import { plain } from './plain';

/** The text of one block in a row. */
interface Passage {
  readonly block: Element;
  readonly texts: Text[];
  weight: number;
  linked: number;
  sentences: boolean;
}

export interface DensestText {
  readonly root: Element;
  readonly kept: ReadonlySet<Text>;
  readonly weight: number;
}

/** Chrome of the page and things that are not text of the article, whatever they hold. */
const AROUND =
  'nav,footer,aside,dialog,button,script,style,noscript,template,textarea,iframe,svg,[hidden],[aria-hidden=true],[role=navigation],[role=dialog],[role=banner],[id^=comment]';
const CONSENT =
  /cookie|consent|gdpr|newsletter|subscri|copyright|breadcrumb|comment|share|related|sidebar|footer/;
const SENTENCE = /[.!?。！？；;：:]/;

/** Lightest block that counts as running text: a short sentence. */
const LEAST = 20;
/** The container must hold this share of the page's running text. */
const SHARE = 0.75;

/**
 * The part of the live page that holds most running text outside links: for the pages where Readability
 * finds little, such as statements of a few lines, text set straight into table cells, and `<br>` pages.
 */
export function findDensest(document: Document, texts: readonly Text[]): DensestText | null {
  const body = document.body;
  if (!body) return null;
  const passages = gatherPassages(body, texts);
  const running = passages.filter(isRunning);
  const total = running.reduce((sum, passage) => sum + passage.weight, 0);
  if (total === 0) return null;
  const held = new Map<Element, number>();
  for (const passage of running) {
    for (let up: Element | null = passage.block; up; up = parentOf(up))
      held.set(up, (held.get(up) ?? 0) + passage.weight);
  }
  let root: Element = body;
  for (let next: Element | undefined = root; next; ) {
    root = next;
    next = (flatChildren(root) as Element[]).find((child) => (held.get(child) ?? 0) >= total * SHARE);
  }
  const inside = passages.filter(({ block }) => isInside(root, block));
  const kept = new Set<Text>();
  for (const passage of inside.slice(inside.findIndex(isRunning), inside.findLastIndex(isRunning) + 1)) {
    if (passage.linked < passage.weight / 2) for (const text of passage.texts) kept.add(text);
  }
  return { root, kept, weight: held.get(root) ?? 0 };
}

const isRunning = ({ weight, linked, sentences }: Passage): boolean =>
  weight >= LEAST && linked < weight / 2 && sentences;

function gatherPassages(body: Element, texts: readonly Text[]): Passage[] {
  const passages: Passage[] = [];
  const around = new Map<Element, boolean>();
  for (const text of texts) {
    const data = text.data.trim();
    const parent = parentOf(text);
    const block = data === '' || !parent || !isInside(body, parent) ? null : blockOf(parent);
    if (!block || !parent) continue;
    let skipped = around.get(parent);
    if (skipped === undefined) {
      skipped =
        plain(parent, 'closest')(AROUND) !== null ||
        CONSENT.test(`${block.className} ${block.id}`.toLowerCase());
      around.set(parent, skipped);
    }
    if (skipped) continue;
    let passage = passages[passages.length - 1];
    if (passage?.block !== block) {
      passage = { block, texts: [], weight: 0, linked: 0, sentences: false };
      passages.push(passage);
    }
    const weight = weighText(data);
    passage.texts.push(text);
    passage.weight += weight;
    if (plain(parent, 'closest')('a')) passage.linked += weight;
    passage.sentences ||= SENTENCE.test(data);
  }
  return passages;
}

function blockOf(element: Element): Element | null {
  let block: Element | null = element;
  while (block && !isBlock(block)) block = parentOf(block);
  return block;
}

function isInside(root: Element, element: Element): boolean {
  if (plain(root, 'contains')(element)) return true;
  let up: Element | null = element;
  while (up && up !== root) up = parentOf(up);
  return up !== null;
}
