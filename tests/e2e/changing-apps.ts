/**
 * Pages that change after loading, as script-made sites do. Each fetches the demonstration's own articles, and does
 * on `window.change()` what its name says.
 */
const app = (script: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Industry ministry widens support to steady growth as economic pressure builds</title></head><body>
<header>The Example</header><main></main><footer>All rights reserved.</footer><script>
const main = document.querySelector('main');
const load = async (name) => {
  const text = await (await fetch('/' + name + '.html')).text();
  return document.importNode(new DOMParser().parseFromString(text, 'text/html').querySelector('article'), true);
};
const texts = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.data.trim()) found.push(node);
  return found;
};
${script}
</script></body></html>`;

const SHOWN = `load('industry').then((article) => main.append(article));`;

/** The article comes `after` milliseconds, long after the page has loaded. */
export const lateApp = (after: number): string =>
  app(`setTimeout(() => load('industry').then((article) => main.append(article)), ${after});`);

/** Everything after the first three paragraphs is hidden, until "read more". */
export const FOLDED_APP = app(`load('industry').then((article) => {
  for (const part of [...article.children].slice(7)) part.classList.add('folded');
  main.append(article);
});
document.head.insertAdjacentHTML('beforeend', '<style>.folded { display: none }</style>');
window.change = () => main.querySelectorAll('.folded').forEach((part) => part.classList.remove('folded'));`);

/** All nodes are replaced by new ones with the same words. */
export const HYDRATED_APP = app(`${SHOWN}
window.change = () => main.replaceChildren(main.firstElementChild.cloneNode(true));`);

/** Figures of the text are corrected, word by word as given. */
export const EDITED_APP = app(`${SHOWN}
window.change = (was, is) => {
  for (const node of texts(main)) if (node.data.includes(was)) node.data = node.data.replace(was, is);
};`);

/** The browser shows the page in German, marking it as Chrome does, and back. */
export const TRANSLATED_APP = app(`${SHOWN}
const originals = [];
window.change = (way) => {
  if (way === 'back') {
    for (const { font, node, data } of originals.splice(0)) { node.data = data; font.replaceWith(node); }
    document.documentElement.lang = 'en';
    document.documentElement.classList.remove('translated-ltr');
    return;
  }
  for (const node of texts(main)) {
    const font = document.createElement('font');
    originals.push({ font, node, data: node.data });
    node.replaceWith(font);
    font.append(document.createElement('font'));
    font.firstChild.append(node);
    if (way === 'German') node.data = node.data.replace(/[A-Za-z]+/g, (w) => 'der die und Wirtschaft Lage nicht'.split(' ')[w.length % 6]);
  }
  if (way === 'German') document.documentElement.lang = 'de';
  document.documentElement.classList.add('translated-ltr');
};`);

/** The next article is appended below; the address is the one of the article in view. */
export const ENDLESS_APP = app(`${SHOWN}
document.head.insertAdjacentHTML('beforeend', '<style>article { padding-bottom: 60vh }</style>');
window.change = async () => main.append(await load('credit'));
addEventListener('scroll', () => {
  const [first, second] = main.children;
  const at = second && second.getBoundingClientRect().top < innerHeight / 3 ? 2 : 1;
  const name = '/endless.html?article=' + at;
  if (location.pathname + location.search === name) return;
  document.title = main.children[at - 1].querySelector('h1').textContent;
  history.replaceState({}, '', name);
});`);

/** A part of the article stands in a fold. */
export const DETAILS_APP = app(`load('industry').then((article) => {
  const fold = document.createElement('details');
  fold.append(Object.assign(document.createElement('summary'), { textContent: 'More' }));
  fold.append(...[...article.children].slice(9));
  fold.open = true;
  article.append(fold);
  main.append(article);
});
window.change = (open) => { document.querySelector('details').open = open; };`);

/**
 * The article is drawn late in an open shadow root that is there from the beginning: nothing changes in the document
 * itself. `nested`: in the root of an element of that root.
 */
export const lateInShadow = (after: number, nested: boolean): string =>
  app(`const root = main.attachShadow({ mode: 'open' });
const inner = document.createElement('section');
const place = ${nested} ? inner.attachShadow({ mode: 'open' }) : root;
if (${nested}) root.append(inner);
setTimeout(() => load('industry').then((article) => place.append(article)), ${after});`);

/** The element that is to draw the article waits for its script, which comes late from `path`. */
export const lateDefined = (path: string): string =>
  app(`main.append(document.createElement('x-story'));
const script = document.createElement('script');
script.src = '${path}';
document.head.append(script);`);

/** That script; once it runs, nothing changes in the document. */
export const DEFINITION = `customElements.define('x-story', class extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    load('industry').then((article) => root.append(article));
  }
});`;

/** The article is drawn late in a frame of the same origin, a bare page at `path` that has loaded long before. */
export const lateInFrame = (path: string, after: number): string =>
  app(`const frame = document.createElement('iframe');
frame.src = '${path}';
frame.style.cssText = 'width:100%;height:1500px';
main.append(frame);
setTimeout(() => load('industry').then((article) => frame.contentDocument.body.append(article)), ${after});`);

/** What the sentence says that `ACROSS_TREES` divides. */
export const DIVIDED = 'Downward pressure on the industrial economy in the second quarter is much greater';

/** A sentence that begins in the document, slotted, and ends in the shadow root that it is slotted into. */
export const ACROSS_TREES = app(`load('industry').then((article) => {
  const [paragraph] = [...article.querySelectorAll('p')].filter((p) => p.textContent.includes('Downward pressure'));
  const [before, after] = paragraph.textContent.split(' in the second quarter');
  const host = document.createElement('x-paragraph');
  host.append(before);
  const inner = document.createElement('p');
  inner.append(document.createElement('slot'), ' in the second quarter' + after);
  host.attachShadow({ mode: 'open' }).append(inner);
  paragraph.replaceWith(host);
  main.append(article);
});`);
