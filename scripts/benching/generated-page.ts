import type { Lang } from '../../analysis/kind';
import { generatedArticle } from './generated-article';
import type { ServedPage } from './visit-page';

const links = (count: number, word: string): string =>
  Array.from({ length: count }, (_, i) => `<li><a href="/${word}/${i}">${word} ${i}</a></li>`).join('');

/** A generated article as a news site would serve it: with navigation, related links and a footer around it. */
export function generatedPage(lang: Lang, words: number): ServedPage {
  const { title, text } = generatedArticle(lang, words);
  const paragraphs = text.split('\n').map((paragraph) => `<p>${paragraph}</p>`);
  const body = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | The Example</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<style>body{margin:0;font:17px/1.6 serif}header{position:sticky;top:0;height:60px;overflow:hidden;background:#eee}nav ul{display:flex;gap:12px;list-style:none}main{display:flex;gap:40px;max-width:1000px;margin:auto}article{flex:2}aside{flex:1;font-size:14px}</style></head>
<body><header><nav class="menu"><ul>${links(30, 'section')}</ul></nav></header>
<main><article><h1>${title}</h1>${paragraphs.join('\n')}</article><aside class="related"><ul>${links(20, 'story')}</ul></aside></main>
<footer><ul>${links(40, 'about')}</ul></footer></body></html>`;
  return {
    url: `https://the-example.test/news/${lang}-${words}.html`,
    contentType: 'text/html; charset=utf-8',
    body,
  };
}
