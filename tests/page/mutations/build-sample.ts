import { ARTICLES, type SampleArticle } from './sample-articles';
import { setText } from './tagged-text';

/** The page as built: which sentence has which words. */
export interface BuiltPage {
  readonly article: SampleArticle;
  /** By sentence number; those from `shown` on are folded away at first. */
  readonly sentences: readonly string[];
  readonly shown: number;
}

/** Builds the article with a page around it into the document, in place of all that was there. */
export function buildPage(document: Document, lang: SampleArticle['lang']): BuiltPage {
  const article = ARTICLES[lang];
  const make = (tag: string, text = '', className = ''): HTMLElement => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const sentences: string[] = [];
  const paragraph = (words: readonly string[], className: string): HTMLElement => {
    const element = make('p', '', className);
    const text = document.createTextNode('');
    const space = lang === 'en' ? ' ' : '';
    const tags = words.flatMap((sentence, i) => {
      sentences.push(sentence);
      const own = Array.from(sentence.split(''), (_, at) => ({
        sentence: sentences.length - 1,
        at,
        copy: 0,
      }));
      return i > 0 && space ? [null, ...own] : own;
    });
    setText(text, words.join(space), tags);
    element.append(text);
    return element;
  };

  document.documentElement.removeAttribute('class');
  document.documentElement.lang = lang;
  document.title = `${article.title} | The Example`;
  const body = document.createElement('body');
  const style = make('style', '.folded{display:none}.gone{display:none}');
  const nav = make('nav');
  for (const name of ['News', 'Markets', 'Weather']) {
    const link = make('a', name);
    link.setAttribute('href', '#x');
    nav.append(link, ' ');
  }
  const main = make('main');
  const box = make('article', '', 'story');
  const inner = make('div', '', 'story-body');
  inner.append(...article.paragraphs.map((words) => paragraph(words, 'line')));
  const shown = sentences.length;
  inner.append(...article.folded.map((words) => paragraph(words, 'line folded')));
  box.append(make('h1', article.title), make('div', 'By Our Correspondent, 12 May 2025', 'byline'), inner);
  main.append(box);
  const aside = make('aside', '', 'side');
  aside.append(make('h3', 'Most read'), make('span', '0', 'ticker'));
  body.append(style, nav, main, aside, make('footer', 'About this site. All rights reserved.'));
  document.documentElement.replaceChild(body, document.body);
  return { article, sentences, shown };
}
