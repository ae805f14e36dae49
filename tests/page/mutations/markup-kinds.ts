import { isBetweenIdeographs, linesOf, type Mutation, pick, type Stage, shellOf, storyOf } from './mutation';
import {
  cloneTagged,
  ownTexts,
  retag,
  setText,
  splitTagged,
  type Tag,
  tagsOf,
  tagsUnder,
} from './tagged-text';

/** Changes of the markup around words that stay as they are. */
export const MARKUP_KINDS: readonly Mutation[] = [
  {
    name: 'wrap',
    what: 'parts of sentences wrapped in span, mark, a, b, em',
    apply: (stage) => {
      for (let n = 1 + stage.dice(6); n > 0; n -= 1) {
        const node = pick(ownTexts(stage.document.body), stage.dice);
        if (!node || node.length < 4) continue;
        const from = 1 + stage.dice(node.length - 2);
        const part = splitTagged(node, from);
        if (part.length > 2) splitTagged(part, 1 + stage.dice(part.length - 1));
        const tag = pick(['span', 'mark', 'a', 'b', 'em'], stage.dice) ?? 'span';
        wrap(part, stage.document.createElement(tag));
      }
    },
  },
  {
    name: 'split and normalise',
    what: 'text nodes split at any place, or all joined again',
    apply: (stage) => {
      if (stage.dice(2)) return normalise(stage);
      for (let n = 1 + stage.dice(20); n > 0; n -= 1) {
        const node = pick(ownTexts(stage.document.body), stage.dice);
        if (node && node.length > 1) splitTagged(node, 1 + stage.dice(node.length - 1));
      }
    },
  },
  {
    name: 'equal clones',
    what: 'elements replaced by equal ones, as hydration does',
    apply: (stage) => {
      const all = stage.document.querySelectorAll<HTMLElement>('.line, .story-body, .story, main');
      for (let n = 1 + stage.dice(5); n > 0; n -= 1) {
        const element = pick([...all], stage.dice);
        if (element?.isConnected) element.replaceWith(cloneTagged(element, 'same'));
      }
    },
  },
  {
    name: 'parsed anew',
    what: 'the whole article made again from its markup',
    apply: (stage) => {
      const story = storyOf(stage);
      const tags = tagsUnder(story);
      const parsed = new DOMParser().parseFromString(story.innerHTML, 'text/html');
      // a parser drops and moves nothing here, since the markup is well-formed
      story.replaceChildren(...parsed.body.childNodes);
      retag(tags, story);
    },
  },
  {
    name: 'body replaced',
    what: 'a new body, by script or by document.open',
    apply: (stage) => {
      const { document } = stage;
      const tags = tagsUnder(document.body);
      // markup does not carry what stands in a shadow root; a clone does
      if (stage.dice(3) > 0 || shellOf(document)) {
        document.documentElement.replaceChild(cloneTagged(document.body, 'same'), document.body);
        return;
      }
      const { innerHTML } = document.body;
      const { title } = document;
      document.open();
      document.write(
        `<!doctype html><html lang="${stage.built.article.lang}"><head></head><body></body></html>`,
      );
      document.close();
      document.title = title;
      const parsed = new DOMParser().parseFromString(innerHTML, 'text/html');
      // a style sheet at the beginning is parsed into the head
      document.body.replaceChildren(...parsed.head.childNodes, ...parsed.body.childNodes);
      retag(tags, document.body);
    },
  },
  {
    name: 'drop cap',
    what: 'the first letter of a paragraph in an element of its own',
    apply: (stage) => {
      const line = pick(linesOf(stage), stage.dice);
      const node = line && ownTexts(line)[0];
      if (!node || node.length < 3) return;
      splitTagged(node, 1);
      const cap = stage.document.createElement('span');
      cap.setAttribute('style', 'float:left;font-size:3em');
      wrap(node, cap);
    },
  },
  {
    name: 'font wrapping',
    what: 'all text in font elements, as translation by the browser does, the words unchanged',
    apply: (stage) => {
      for (const node of ownTexts(stage.document.body)) {
        const outer = stage.document.createElement('font');
        const inner = stage.document.createElement('font');
        for (const font of [outer, inner]) font.setAttribute('style', 'vertical-align: inherit');
        wrap(node, outer);
        wrap(node, inner);
      }
      stage.document.documentElement.classList.add('translated-ltr');
    },
  },
  {
    name: 'moved',
    what: 'the article in another container, or under other tags',
    apply: (stage) => {
      const { document } = stage;
      const story = storyOf(stage);
      if (stage.dice(2)) {
        const box = document.createElement(pick(['section', 'div', 'article'], stage.dice) ?? 'div');
        const home = pick([document.body, document.querySelector('main') ?? document.body], stage.dice);
        home?.insertBefore(
          box,
          home.querySelector('aside')?.parentElement === home ? home.querySelector('aside') : null,
        );
        box.append(story);
        return;
      }
      const line = pick(linesOf(stage), stage.dice);
      if (!line) return;
      const other = document.createElement(pick(['div', 'section', 'blockquote'], stage.dice) ?? 'div');
      other.className = line.className;
      other.append(...line.childNodes);
      line.replaceWith(other);
    },
  },
  {
    name: 'into a shadow root',
    what: 'the article in an open shadow root, or out of it again, as a page does that becomes one of components',
    apply: (stage) => {
      const { document } = stage;
      const story = storyOf(stage);
      const shell = shellOf(document);
      if (shell?.shadowRoot?.contains(story)) return shell.replaceWith(story);
      shell?.remove();
      if (story === document.body) return;
      const host = document.createElement('x-story');
      const root = host.attachShadow({ mode: 'open', clonable: true });
      story.replaceWith(host);
      const style = document.querySelector('style');
      root.append(...(style ? [style.cloneNode(true)] : []), story);
    },
  },
  {
    name: 'breaks',
    what: 'br and wbr inside sentences',
    apply: (stage) => {
      for (let n = 1 + stage.dice(5); n > 0; n -= 1) {
        const node = pick(ownTexts(stage.document.body), stage.dice);
        if (!node || node.length < 6) continue;
        const isZh = stage.built.article.lang === 'zh';
        const any = 1 + stage.dice(node.length - 2);
        const space = node.data.indexOf(' ', any);
        const isBreak = stage.dice(2) === 1 && (isZh ? isBetweenIdeographs(node.data, any) : space > 0);
        const rest = splitTagged(node, isBreak && !isZh ? space : any);
        rest.before(stage.document.createElement(isBreak ? 'br' : 'wbr'));
      }
    },
  },
  {
    name: 'attribute churn',
    what: 'classes, styles and data attributes that change nothing to be seen',
    apply: (stage) => {
      const all = [...stage.document.body.querySelectorAll<HTMLElement>('*')];
      for (let n = 0; n < 30; n += 1) {
        const element = pick(all, stage.dice);
        element?.classList.toggle(`is-${stage.dice(9)}`);
        if (element) element.dataset.seen = String(n);
        if (stage.dice(3) === 0) element?.style.setProperty('--x', String(n));
      }
    },
  },
  {
    name: 'restless ticker',
    what: 'a clock beside the article and one in it that never rest',
    apply: (stage) => {
      const ticker = stage.document.querySelector('.ticker');
      for (let n = 0; n < 40; n += 1) ticker?.replaceChildren(String(stage.dice(1000)));
      const byline = stage.document.querySelector('.byline');
      byline?.append(`, ${stage.dice(60)} minutes ago`);
    },
  },
];

function wrap(node: Text, around: Element): void {
  node.replaceWith(around);
  around.append(node);
}

/** As `Node.normalize`, with the characters followed. */
function normalise({ document }: Stage): void {
  for (const node of ownTexts(document.body)) {
    if (!node.isConnected || node.previousSibling?.nodeType === Node.TEXT_NODE) continue;
    const tags: Tag[] = [...tagsOf(node)];
    let data = node.data;
    for (let next = node.nextSibling; next?.nodeType === Node.TEXT_NODE; next = node.nextSibling) {
      tags.push(...tagsOf(next as Text));
      data += (next as Text).data;
      next.remove();
    }
    setText(node, data, tags);
  }
}
