import { weighText } from './fold-text';

/** An article of its own has a headline and this much text; posts of a live blog and teasers have not. */
const WHOLE = 500;
/** A page with more `article` elements is a list. */
const MOST = 100;

/**
 * On a page that appends the next article below (infinite scroll): which of its `article` elements, by number, are
 * other articles. The page's own is the one that holds `own`, else the one in view, which the address names as well.
 * None where there is one article at most.
 */
export function otherArticles(document: Document, own: Node | null): readonly number[] {
  const all = [...document.getElementsByTagName('article')];
  if (all.length < 2 || all.length > MOST) return [];
  const whole = all.filter(
    (article) => article.querySelector('h1') && weighText(article.textContent ?? '') >= WHOLE,
  );
  const middle = (document.defaultView?.innerHeight ?? 0) / 2;
  const ours =
    whole.find((article) => article.contains(own)) ??
    whole.findLast((article) => article.getBoundingClientRect().top <= middle) ??
    whole[0];
  return whole.flatMap((article) =>
    ours && !article.contains(ours) && !ours.contains(article) ? [all.indexOf(article)] : [],
  );
}
