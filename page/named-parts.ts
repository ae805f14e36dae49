import { isBlock, tagOf } from './build-blocks';
import { plain } from './plain';

/**
 * What sites call the parts that stand between or around the paragraphs, as whole words of a class. Of an
 * id only what cannot be a subject: sections are called `social-protection` or `credit` there.
 */
const NAMES =
  /(?:^|[-_\s])(captions?|(?:(?:photo|image|img|media|picture)-?)?credits?|byline|bio|(?:about-?)?author(?=[-_]?(?:bio|box|card|info|about|desc|profile|meta))|newsletters?|sign-?up|subscribe|related|recirc|recommend(?:ed|ations?)?|share|sharing|social-?(?:share|sharing|media|links?|icons?|bar|buttons?|follow|embed|list)|comments?|promo|breadcrumbs?|copyright|disclaimer|tags?|tag-?list|read-?more|more-on|also-?read|most-?(?:read|popular)|trending|adverts?|ads?|sponsor(?:ed)?|sr-only|visually-hidden|screen-reader(?:-text)?)(?=$|[-_\s])/i;
const NAMES_IN_ID = /(?:^|[-_])(breadcrumbs?|newsletters?|comments?|byline)(?=$|[-_])/i;
const HUMP = /([a-z])(?=[A-Z])/g;
/** Names of the whole, whatever else they are called. */
const WHOLE = /^(?:HTML|BODY|MAIN|ARTICLE)$/;

const NONE: readonly string[] = [];

/**
 * The names, among those that say "not of the text" (captions, share bars, author boxes …), of the blocks that
 * hold an element. What they are worth is for the caller to judge by how much of the text bears them.
 */
export function createPartNames(): (element: Element | null) => readonly string[] {
  const known = new Map<Element, readonly string[]>();
  const namesOf = (element: Element | null): readonly string[] => {
    if (!element) return NONE;
    let names = known.get(element);
    if (!names) {
      const outer = namesOf(plain(element, 'parentElement'));
      const own = isBlock(element) && !WHOLE.test(tagOf(element)) ? ownName(element) : null;
      names = own && !outer.includes(own) ? [...outer, own] : outer;
      known.set(element, names);
    }
    return names;
  };
  return namesOf;
}

function ownName(element: Element): string | null {
  if (tagOf(element) === 'FIGCAPTION') return 'caption';
  const attribute = plain(element, 'getAttribute');
  const called = (attribute('class') ?? '').slice(0, 500).replace(HUMP, '$1-');
  const id = (attribute('id') ?? '').replace(HUMP, '$1-');
  const name = (called && NAMES.exec(called)?.[1]) || (id && NAMES_IN_ID.exec(id)?.[1]);
  return name ? name.toLowerCase() : null;
}
