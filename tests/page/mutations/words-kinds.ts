import { isBetweenIdeographs, type Mutation, pick, type Stage } from './mutation';
import { edgesOf, ownTexts, setText, splitTagged, type Tag, tagsOf } from './tagged-text';

/** Signs that look alike, or mean the same. */
const ALIKE: readonly (readonly string[])[] = [
  ['"', '“', '”', '„'],
  ["'", '’', '‘'],
  ['-', '‐', '–', '—', '‑'],
  [' ', '\u00a0', '\u2009', '\u3000'],
  ['%', '％'],
  ['，', ','],
  ['：', ':'],
  ...'0123456789'.split('').map((digit, i) => [digit, String.fromCharCode(0xff10 + i)]),
  ...'ABEIJLOPS'.split('').map((letter) => [letter, String.fromCharCode(letter.charCodeAt(0) + 0xfee0)]),
];
const UNSEEN = ['\u00ad', '\u200b', '\ufeff', '\u2060', '\u200e'];

/** Changes of the text: its typography, its figures and words, and what stands beside it. */
export const WORDS_KINDS: readonly Mutation[] = [
  {
    name: 'typography',
    what: 'quotes, dashes, spaces, widths exchanged for their like; soft hyphens and zero-width marks set',
    apply: (stage) => {
      for (let n = 1 + stage.dice(8); n > 0; n -= 1) {
        const node = pick(ownTexts(stage.document.body), stage.dice);
        if (node)
          rewrite(node, (char) => (stage.dice(3) ? char : likeOf(char, stage.dice)), stage.dice, UNSEEN);
      }
    },
  },
  {
    name: 'reflow',
    what: 'white space broken and indented anew',
    apply: (stage) => {
      const gaps = stage.built.article.lang === 'zh' ? ['\n', '\n      '] : [];
      for (let n = 1 + stage.dice(8); n > 0; n -= 1) {
        const node = pick(ownTexts(stage.document.body), stage.dice);
        if (node) rewrite(node, (char) => (char === ' ' && stage.dice(2) ? '\n' : char), stage.dice, gaps);
      }
    },
  },
  {
    name: 'sentence added',
    what: 'a new sentence in the paragraph, before or after one',
    apply: (stage) => {
      const edges = edgesOf(stage.document.body, stage.dice(stage.built.shown));
      const words = pick(stage.built.article.asides, stage.dice) ?? '';
      if (!edges) return;
      const space = stage.built.article.lang === 'en' ? ' ' : '';
      if (stage.dice(2)) insertAt(stage, edges.first.node, edges.first.at, `${words}${space}`);
      else insertAt(stage, edges.last.node, edges.last.at + 1, `${space}${words}`);
    },
  },
  {
    name: 'live edit',
    what: 'a figure, a word or a "not" changed in a sentence, or words set before it: it says another thing',
    apply: (stage) => {
      const sentence = stage.dice(stage.built.shown);
      const edges = edgesOf(stage.document.body, sentence);
      if (!edges) return;
      const nodes = ownTexts(stage.document.body).filter((node) =>
        tagsOf(node).some((tag) => tag?.sentence === sentence && tag.copy === 0),
      );
      forget(nodes, sentence);
      const isZh = stage.built.article.lang === 'zh';
      const node = pick(nodes, stage.dice);
      const figure = node?.data.search(/\d/) ?? -1;
      const way = stage.dice(4);
      if (way === 0 && node && figure >= 0 && tagsOf(node)[figure]?.sentence === sentence + DEAD) {
        const digit = (Number(node.data[figure]) + 1 + stage.dice(8)) % 10;
        setText(node, splice(node.data, figure, 1, String(digit)), tagsOf(node));
      } else if (way === 1)
        insertAt(stage, edges.first.node, edges.first.at, isZh ? '并非' : 'It is not true that ');
      else if (way === 2)
        insertAt(stage, edges.last.node, edges.last.at, isZh ? '的说法不实' : ', but not yet');
      else insertAt(stage, edges.last.node, edges.last.at, isZh ? '九' : ' 9');
    },
  },
  {
    name: 'translation',
    what: 'all words replaced by those of another language, and back',
    apply: (stage) => {
      const back = stage.aside.get('original');
      if (back) {
        stage.aside.delete('original');
        return back();
      }
      const original = ownTexts(stage.document.body).map((node) => ({
        node,
        data: node.data,
        tags: tagsOf(node),
      }));
      stage.aside.set('original', () => {
        for (const { node, data, tags } of original) if (node.isConnected) setText(node, data, tags);
        stage.document.documentElement.lang = stage.built.article.lang;
      });
      for (const { node, data } of original)
        setText(
          node,
          data.replace(/\p{L}+/gu, (word) => ' Wörter'.repeat(1 + (word.length % 3))),
          [],
        );
      stage.document.documentElement.lang = 'de';
    },
  },
];

/** Sentences that say another thing are known to the rig under a number of their own. */
export const DEAD = 1000;

function forget(nodes: readonly Text[], sentence: number): void {
  for (const node of nodes) {
    const tags = tagsOf(node).map((tag) =>
      tag?.sentence === sentence ? { ...tag, sentence: sentence + DEAD } : tag,
    );
    setText(node, node.data, tags);
  }
}

const splice = (text: string, at: number, length: number, words: string): string =>
  text.slice(0, at) + words + text.slice(at + length);

function likeOf(char: string, dice: Stage['dice']): string {
  return pick(ALIKE.find((signs) => signs.includes(char)) ?? [char], dice) ?? char;
}

/** Rewrites a node one character for one, with marks that say nothing set between some. */
function rewrite(
  node: Text,
  change: (char: string) => string,
  dice: Stage['dice'],
  between: readonly string[],
): void {
  const tags = tagsOf(node);
  const next: Tag[] = [];
  const isSpace = between[0]?.trim() === '' && between[0] !== '\ufeff';
  let data = '';
  node.data.split('').forEach((char, i) => {
    data += change(char);
    next.push(tags[i] ?? null);
    if (between.length === 0 || dice(12) > 0 || (isSpace && !isBetweenIdeographs(node.data, i + 1))) return;
    const mark = pick(between, dice) ?? '';
    data += mark;
    next.push(...mark.split('').map(() => null));
  });
  setText(node, data, next);
}

/** New words at a place, in the same node or in an element of their own. */
function insertAt(stage: Stage, node: Text, at: number, words: string): void {
  const tags = tagsOf(node);
  if (stage.dice(2)) {
    const added = [...tags.slice(0, at), ...words.split('').map(() => null), ...tags.slice(at)];
    setText(node, splice(node.data, at, 0, words), added);
    return;
  }
  const element = stage.document.createElement('span');
  element.textContent = words;
  if (at === 0) node.before(element);
  else if (at >= node.length) node.after(element);
  else splitTagged(node, at).before(element);
}
