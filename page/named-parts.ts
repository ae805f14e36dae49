import { isBlock, tagOf } from './build-blocks';
import { plain } from './plain';

/**
 * What sites call the parts that stand between or around the paragraphs, as whole words of a class; not of an id,
 * which names subjects too (`credit`, `social-security`).
 */
const NAMES =
  /(?:^|[-_\s])(captions?|credits?|byline|author-?(?:bio|box|info)|newsletters?|sign-?up|subscribe|related|recirc|recommend\w{0,9}|shar(?:e|ing)|social-\w{1,12}|promo|breadcrumbs?|copyright|disclaimer|tags|read-?more|trending|adverts?|ads?|sponsor\w{0,9}|sr-only|visually-hidden)(?=$|[-_\s])/;
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
  const called = plain(element, 'getAttribute')('class')?.slice(0, 500).replace(HUMP, '$1-').toLowerCase();
  // in lower case: a pattern that minds no case takes twice as long to make ready
  return (called && NAMES.exec(called)?.[1]) || null;
}
