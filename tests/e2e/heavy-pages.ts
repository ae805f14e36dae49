/** A page that is built by a script so that reading it without bounds would take long. */
export interface HeavyPage {
  readonly name: string;
  readonly right: readonly string[];
  /** Script that builds it; `sentence(i)` gives a sentence of an article about policy. */
  readonly build: string;
}

const READ = ['ready'];
const REFUSED = ['failed', 'not-article', 'off-topic'];
const ANY = [...READ, ...REFUSED];

const PARAGRAPHS = `const article = (n = 8) => { for (let i = 0; i < n; i++) add('p', sentence(i)); };
const add = (tag, text = '', to = main) => to.appendChild(Object.assign(document.createElement(tag), { textContent: text }));
const sentence = (i) => 'In district ' + i + ' downward pressure on industry may increase in the second quarter. In district ' + i + ' the government will introduce tax refunds and expand credit support for small firms.';`;

export const HEAVY_PAGES: readonly HeavyPage[] = [
  {
    name: 'a million elements',
    right: REFUSED,
    build: `article(); const box = document.createElement('div'); box.hidden = true;
      for (let i = 0; i < 1000; i++) { const row = add('div', '', box); for (let j = 0; j < 999; j++) row.appendChild(document.createElement('i')); }
      main.appendChild(box);`,
  },
  {
    name: 'twenty thousand links',
    right: ANY,
    build: `article(); for (let i = 0; i < 20000; i++) add('a', 'Link ' + i + ' ').href = '/x' + i;`,
  },
  {
    name: 'ten megabytes in one text',
    right: REFUSED,
    build: `article(); add('p', sentence(1).repeat(60000)).hidden = true;`,
  },
  {
    name: 'a hundred thousand levels',
    right: REFUSED,
    build: `article(); let at = document.createElement('div'); main.appendChild(at).hidden = true;
      for (let i = 0; i < 100000; i++) at = add('div', '', at); add('p', sentence(0), at);`,
  },
  {
    name: 'a title of five megabytes',
    right: READ,
    build: `article(); document.title = 'Economic policy | '.repeat(300000);`,
  },
  {
    name: 'a heading of five megabytes',
    right: ANY,
    build: `article(); add('h1', 'Economic policy   '.repeat(300000)).hidden = true;`,
  },
  {
    name: 'fifty thousand meta elements',
    right: READ,
    build: `article(); for (let i = 0; i < 50000; i++) { const meta = add('meta', '', document.head); meta.setAttribute('property', 'og:' + i + ' '.repeat(200)); meta.content = 'x'.repeat(200); }`,
  },
  {
    name: 'JSON-LD of twenty megabytes',
    right: READ,
    build: `article(); for (const text of ['{"@type":"Article","a":"' + 'x'.repeat(2e7) + '"}', '['.repeat(2e6)]) {
        const script = document.createElement('script'); script.type = 'application/ld+json'; script.textContent = text; document.head.append(script); }`,
  },
  {
    name: 'a hundred thousand comments',
    right: READ,
    build: `article(); for (let i = 0; i < 100000; i++) main.appendChild(new Comment('x'));`,
  },
  {
    name: 'class names and styles of bait',
    right: READ,
    build: `article(); for (let i = 0; i < 2000; i++) { const p = add('p', 'x'); p.className = 'ad-comment-article-'.repeat(500); p.setAttribute('style', ';  '.repeat(3000)); }`,
  },
  {
    name: 'a hundred quotations in one another, with ten megabytes',
    right: REFUSED,
    build: `article(); let at = add('pre'); for (let i = 0; i < 110; i++) at = add('pre', '', at); add('div', '1,234 '.repeat(1600000), at);`,
  },
  {
    name: 'one sentence two thousand times',
    right: READ,
    build: `for (let i = 0; i < 500; i++) add('p', (sentence(0) + ' ').repeat(2));`,
  },
  {
    name: 'five thousand shadow roots',
    right: ANY,
    build: `article(); for (let i = 0; i < 5000; i++) add('x-y').attachShadow({ mode: 'open' }).textContent = 'Exports fell in district ' + i + '. ';`,
  },
  {
    name: 'three hundred frames',
    right: ANY,
    build: `article(2); for (let i = 0; i < 300; i++) add('iframe').srcdoc = '<p>' + sentence(i);`,
  },
  {
    name: 'changes without end',
    right: READ,
    build: `article(); setInterval(() => { for (let i = 0; i < 300; i++) add('p', sentence(Math.random())); while (main.children.length > 900) main.children[20].remove(); }, 30);`,
  },
  {
    name: 'moves without end',
    right: ANY,
    build: `article(); let n = 0; setInterval(() => { history.pushState({}, '', '?' + n++ + 'x'.repeat(2000)); document.title = 'T'.repeat(100000) + n; }, 60);`,
  },
];

/** The page, which counts the longest time in which it could do nothing, from its last own work on. */
export const heavyHtml = ({ build }: HeavyPage): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ministry sets out economic policy to steady industrial growth</title></head>
<body><main><h1>Ministry sets out economic policy to steady industrial growth</h1></main><script>{
const main = document.querySelector('main');
${PARAGRAPHS}
${build}
}
document.body.getBoundingClientRect();
let last = 0; window.longest = 0;
addEventListener('load', () => setTimeout(function beat() {
  const now = performance.now();
  if (last > 0) longest = Math.max(longest, now - last);
  last = now;
  setTimeout(beat, 20);
}, 0));
</script></body></html>`;
