const WORDS = [
  'The ministry warned that downward pressure on industry may increase in the second quarter.',
  'The government will introduce tax refunds and expand credit support for small firms.',
  'Officials expect growth to recover to about 5 percent in the second half of the year.',
];
const TITLE = 'Ministry sets out economic policy to steady industrial growth';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body><main><article><h1>${TITLE}</h1>${body}</article></main></body></html>`;

const paragraphs = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<p>${WORDS.map((text) => text.replace('The', `Item ${i}: the`)).join(' ')}</p>`,
  ).join('');

/** A page that was or could be met, and which statuses are right for it. */
export interface HostilePage {
  readonly name: string;
  readonly body: string;
  readonly right: readonly string[];
}

const READ = ['ready', 'off-topic'];
const ANY = [...READ, 'not-article', 'failed', 'unsupported-language'];

/** Pages that are empty, huge, broken or at war with their own document. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  { name: 'zero bytes', body: '', right: ['not-article'] },
  { name: 'five megabytes of one word', body: page(`<p>${'growth '.repeat(750_000)}</p>`), right: ANY },
  { name: 'twenty thousand sentences', body: page(paragraphs(6_700)), right: ['ready'] },
  {
    name: 'broken markup',
    body: page(
      `<p>${WORDS.join('<b><i><table><tr><p></i>')}${'<div><span>'.repeat(300)}${paragraphs(8)}</p></article></em></strong>`,
    ),
    right: ANY,
  },
  {
    name: 'lone surrogates',
    body: page(
      `${paragraphs(6)}<p id="x">.</p><script>document.getElementById('x').textContent = '\\uD83D ${WORDS.join(' \\uDE00 ')} \\uD800';</script>`,
    ),
    right: READ,
  },
  {
    name: 'a page that replaces its body',
    body: page(`${paragraphs(6)}<script>
      let n = 0;
      const again = () => {
        document.body = document.body.cloneNode(true);
        if (++n < 20) setTimeout(again, 60);
      };
      setTimeout(again, 30);
    </script>`),
    right: [...READ, 'failed', 'not-article'],
  },
  {
    name: 'a page that overrides what readers use',
    body: page(`<script>
      Object.defineProperty(Document.prototype, 'cloneNode', { value() { throw new Error('mine'); } });
      Node.prototype.cloneNode = () => { throw new Error('mine'); };
      Array.prototype.map = () => { throw new Error('mine'); };
      window.CSS = undefined; window.chrome = null; window.browser = null;
    </script>${paragraphs(8)}`),
    right: READ,
  },
  {
    name: 'deep nesting',
    body: page(`${paragraphs(6)}${'<div>'.repeat(5_000)}${WORDS[0]}${'</div>'.repeat(5_000)}`),
    right: ANY,
  },
  {
    name: 'the strictest content security policy',
    body: page(
      paragraphs(8),
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
    ),
    right: READ,
  },
];
