import { foldText, weighText } from './fold-text';

/** Between a headline and the name of the site; a bare hyphen only beside a space, since words hold it too. */
const SEPARATOR = /\s+[|\-–—·»:]\s+|\s*[_|｜]\s*|\s+-|-\s+/;
const LONGEST = 300;

/**
 * The headline: the page's own `h1` where it agrees with what the page declares, else the declared headline,
 * else the longest part of the document's title. Never empty if the page names itself anywhere. Headings are
 * looked for in `roots`, which may be shadow roots.
 */
export function chooseTitle(
  document: Document,
  declared: string,
  roots: readonly ParentNode[] = [document],
): string {
  const headline = foldText(declared).slice(0, LONGEST);
  const documentTitle = foldText(document.title ?? '').slice(0, LONGEST);
  const headings = roots
    .flatMap((root) => [...root.querySelectorAll('h1')])
    .slice(0, 5)
    .map((heading) => foldText(heading.textContent ?? ''))
    .filter((text) => text !== '' && text.length <= LONGEST);
  const known = key(`${headline} ${documentTitle}`);
  const declaredKey = key(headline || documentTitle);
  const agreeing = headings.filter((text) => {
    const own = key(text);
    return (
      weighText(text) >= 12 && (known.includes(own) || (declaredKey !== '' && own.includes(declaredKey)))
    );
  });
  const longest = agreeing.sort((a, b) => b.length - a.length)[0];
  return longest ?? (stripSite(headline) || stripSite(documentTitle) || headings[0] || '');
}

const key = (text: string): string => text.replace(/[\s\p{P}]/gu, '').toLowerCase();

function stripSite(title: string): string {
  const parts = title.split(SEPARATOR).filter(Boolean);
  if (parts.length < 2) return title;
  const [first = ''] = parts;
  // The site's name mostly stands last, and a short first part is a section or the site itself.
  const longest = parts.reduce((best, part) => (weighText(part) > weighText(best) ? part : best), first);
  return weighText(first) * 2 >= weighText(longest) ? first : longest;
}
