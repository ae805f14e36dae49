import { oddPiece, oddText } from './odd-pieces';
import type { Random } from './random';

/** A real page with one to eight wounds: cut, doubled, nested, tags swapped, bytes broken, odd pieces put in. */
export function mutateMarkup(html: string, random: Random, longest: number): string {
  let text = html;
  if (text.length > longest) {
    const at = random.below(text.length - longest);
    // the head says what the page is: kept with a stretch of what follows
    text = text.slice(0, 4000) + text.slice(at + 4000, at + longest);
  }
  const wounds = 1 + random.below(8);
  for (let i = 0; i < wounds && text.length < 2 * longest; i += 1) text = wound(text, random);
  return text;
}

function wound(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const length = random.below(Math.min(text.length - at, random.pick([20, 500, 5000])) + 1);
  const before = text.slice(0, at);
  const piece = text.slice(at, at + length);
  const after = text.slice(at + length);
  switch (random.below(11)) {
    case 0:
      return before + after;
    case 1:
      return before + piece + piece + after;
    case 2:
      return before;
    case 3:
      return before + oddPiece(random) + piece + after;
    case 4:
      return before + oddText(random) + piece + after;
    case 5:
      return swapTags(text, random);
    case 6:
      return dropTags(text, random);
    case 7: {
      const to = random.below(before.length + 1);
      return before.slice(0, to) + piece + before.slice(to) + after;
    }
    case 8: {
      const tag = random.pick([
        'div',
        'form',
        'table',
        'a href="x"',
        'svg',
        'template',
        'details',
        'button',
        'b',
      ]);
      return `${before}<${tag}>${piece}</${tag.split(' ')[0]}>${after}`;
    }
    case 9:
      return before + misread(piece, random) + after;
    default:
      return before + piece.replace(/[<>"'=&/]/g, (sign) => (random.chance(0.2) ? '' : sign)) + after;
  }
}

const TAGS = [
  'p',
  'div',
  'span',
  'td',
  'li',
  'h1',
  'form',
  'pre',
  'svg',
  'select',
  'article',
  'x-y',
] as const;

/** Some tags become other tags. */
function swapTags(text: string, random: Random): string {
  const share = random.pick([0.01, 0.1]);
  return text.replace(/<(\/?)([a-z][a-z0-9]{0,9})\b/gi, (whole, slash: string) =>
    random.chance(share) ? `<${slash}${random.pick(TAGS)}` : whole,
  );
}

/** Some closing tags, or opening ones, go missing. */
function dropTags(text: string, random: Random): string {
  const share = random.pick([0.01, 0.2]);
  const kind = random.chance(0.7) ? /<\/[a-z][a-z0-9]{0,9}>/gi : /<[a-z][^<>]{0,200}>/gi;
  return text.replace(kind, (tag) => (random.chance(share) ? '' : tag));
}

/** The bytes of one encoding read as another. */
function misread(piece: string, random: Random): string {
  const bytes = new TextEncoder().encode(piece);
  return new TextDecoder(random.pick(['gb18030', 'big5', 'windows-1252', 'utf-16le', 'shift_jis'])).decode(
    bytes,
  );
}
