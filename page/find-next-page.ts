import type { NextPage } from '../analysis/article';
import { foldText } from './fold-text';
import { once } from './once';

const NEXT = /^(?:next(?: page)?|下一?[页頁])?\s*[›»>→]*$/;
const WHOLE =
  /^\W?(?:(?:阅读|閱讀|查看|展开)?全文|(?:view as |on )?(?:a )?single page|(?:read|view|show) (?:all|(?:the )?(?:full|whole) (?:article|story|text)))\W*$/;
const NUMBER = /^\d{1,2}$/;
const LONGEST_LABEL = 24;
/** Links looked at: a page of many more is no page of an article. */
const MAX_LINKS = 4000;

/** An address with a page's number at its end: `_2.html`, `-2`, `/2`, `?page=2`. */
const NUMBERED = /^(.*?)(?:[?&]p(?:age)?(?:_?(?:no|num))?=|[-_/](?:page\/)?)(\d{1,2})(\.\w{3,5})?$/;
/** As it may be written. */
const NUMBERED_HREF = /(?:^|\D)\d{1,2}(?:\.\w{3,5})?\/?\s{0,3}$/;
/** Archives by day are numbered too. */
const DAY = /\d{4}[-/]\d\d$/;

/**
 * Where the same article goes on, as its page links to it; never fetched. A link called "next page", a page's number
 * or "full text" counts only if it stays on the origin and its address is this one with the number of the next
 * page, or begins as this one: "next" may also name another article.
 */
export function findNextPage(document: Document, url: string): NextPage | null {
  const here = pathOf(url, url);
  if (here === null) return null;
  const links = [...document.querySelectorAll('a[href],link[rel~=next][href]')].slice(0, MAX_LINKS);
  const pathAt = (link: Element): string | null => pathOf(link.getAttribute('href') ?? '', url);
  const at = once(() => numbered(here));
  const stem = (): string => (at().n === null ? here : at().rest).replace(/\.\w{3,5}$/, '');
  let whole: NextPage | null = null;
  for (const link of links) {
    // most links are called something else, which their length tells; addresses are dear to read
    const called = link.textContent?.trim() ?? '';
    if (called.length > LONGEST_LABEL * 3) continue;
    const isNumbered = NUMBERED_HREF.test(link.getAttribute('href')?.split('#', 1)[0] ?? '');
    if (!isNumbered && !mayBeWhole(called.toLowerCase())) continue;
    const label = foldText(called);
    const low = label.toLowerCase();
    const isNext = isNumbered && (NEXT.test(low) || NUMBER.test(low));
    const isWhole = !isNext && WHOLE.test(low);
    if (label.length > LONGEST_LABEL || !(isNext || isWhole)) continue;
    const path = pathAt(link);
    if (!path || path === here || /comment|cpage/i.test(path)) continue;
    const page = (): NextPage => ({ url: new URL(path, url).href, label });
    const to = numbered(path);
    if (to.n !== null && isCalled(low, to.n) && goesOn(here, at(), to, () => links.map(pathAt)))
      return page();
    if (!whole && isWhole && path.startsWith(stem())) whole = page();
  }
  return whole;
}

/** Its last characters, of which the pattern is made: asked of every link of the page. */
const mayBeWhole = (label: string): boolean => /(?:文|age|all|icle|ory|ext)\W{0,3}$/.test(label);

interface Numbered {
  readonly n: number | null;
  /** The address without the number. */
  readonly rest: string;
}

function numbered(path: string): Numbered {
  const [, stem = '', n, extension = ''] = NUMBERED.exec(path) ?? [];
  return n === undefined || DAY.test(stem)
    ? { n: null, rest: path }
    : { n: Number(n), rest: stem + extension };
}

/** Some sites count from nought, and call the second page 2 all the same. */
const isCalled = (label: string, n: number): boolean =>
  NEXT.test(label) || label === String(n) || label === String(n + 1);

/** One page further; where this page has a number itself, the first page must be linked too, or it may be an article's. */
function goesOn(here: string, at: Numbered, to: Numbered, paths: () => readonly (string | null)[]): boolean {
  if (to.rest === here) return to.n === 1 || to.n === 2;
  return (
    at.n !== null &&
    to.rest === at.rest &&
    to.n === at.n + 1 &&
    paths().some((path) => {
      if (path === at.rest) return true;
      const first = path ? numbered(path) : null;
      return first?.rest === at.rest && (first.n ?? 2) < 2;
    })
  );
}

/** Path and query on the same origin, without a slash at the end. */
function pathOf(href: string, base: string): string | null {
  if (!URL.canParse(href, base)) return null;
  const { origin, pathname, search, protocol } = new URL(href, base);
  const isNear = /^https?:$/.test(protocol) && origin === new URL(base).origin;
  return isNear ? `${pathname.replace(/\/$/, '')}${search}` : null;
}
