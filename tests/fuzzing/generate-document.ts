import { mutateMarkup } from './mutate-markup';
import { oddPiece, oddText } from './odd-pieces';
import { createRandom, type Random, seedOf } from './random';

export interface FuzzDocument {
  /** Seed of the run and place in it: both make the document again. */
  readonly run: number;
  readonly index: number;
  readonly made: 'generated' | 'mutated';
  readonly html: string;
}

/** Longest document made, UTF-16 code units: the bounds of the reader have tests of their own. */
const LONGEST = 120_000;

/** Document `index` of the run `run`: from a grammar of odd markup, or one of `samples` mutated; never over `longest`. */
export function fuzzDocument(
  run: number,
  index: number,
  samples: readonly string[],
  longest = LONGEST,
): FuzzDocument {
  const random = createRandom(seedOf(run, index));
  const [first, ...rest] = samples;
  const isMutated = first !== undefined && random.chance(0.5);
  const html = isMutated ? mutateMarkup(random.pick([first, ...rest]), random, longest) : generate(random);
  return { run, index, made: isMutated ? 'mutated' : 'generated', html: html.slice(0, longest) };
}

const SENTENCES = [
  'The ministry said on Tuesday that demand at home remained weak, and that small firms felt it most.',
  'It will extend the tax relief for manufacturers until the end of the year, officials told reporters.',
  'Exports are expected to slow by 3.5 percent in the second half, as orders have fallen for three months.',
  '“Prices of grain may rise again,” the deputy minister warned, “if shipping stays interrupted.”',
  '工业和信息化部表示，经济下行压力仍然较大，中小企业困难较多。',
  '下一步将继续实施减税降费政策，加大对制造业的金融支持力度。',
  '预计下半年出口增速将放缓至5%左右，外部需求有可能进一步减弱。',
  'U.S. Treasury Secretary J. Doe met Dr. Smith at 3 p.m. on Jan. 5 in Washington, D.C., a spokesman said.',
] as const;

function generate(random: Random): string {
  const doctype = random.pick(['<!doctype html>', '', '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">']);
  const lang = random.pick(['en', 'zh-CN', '', 'xx-invalid-'.repeat(9), '"><b', '\u202e']);
  const head = random.chance(0.3)
    ? random.some(3, () => oddPiece(random)).join('')
    : '<meta charset="utf-8">';
  const title = `${random.pick(SENTENCES).slice(0, 40)}${random.chance(0.2) ? oddText(random) : ''} | Site`;
  const oddness = random.pick([0, 0.02, 0.1, 0.4]);
  const body = random.some(40, () => block(random, oddness, 0)).join(random.pick(['', '\n', ' ']));
  const dir = random.pick(['ltr', 'rtl', 'auto', 'up']);
  return `${doctype}<html lang="${lang}" dir="${dir}"><head><title>${title}</title>${head}</head><body>${body}`;
}

function block(random: Random, oddness: number, depth: number): string {
  if (random.chance(oddness)) return oddPiece(random);
  const tag = random.pick([
    'p',
    'p',
    'p',
    'p',
    'div',
    'li',
    'h2',
    'blockquote',
    'td',
    'section',
    'article',
    'pre',
  ]);
  const inner =
    depth < 4 && tag !== 'p' && random.chance(0.4)
      ? random.some(5, () => block(random, oddness, depth + 1)).join('')
      : sentences(random, oddness);
  const close = random.chance(oddness / 4) ? '' : `</${tag}>`;
  if (tag === 'td') return `<table><tr><td>${inner}</td><td>${random.below(99)}%</td></tr></table>`;
  return `<${tag}>${inner}${close}`;
}

function sentences(random: Random, oddness: number): string {
  return random
    .some(5, () => {
      const text = random.pick(SENTENCES);
      const at = random.below(text.length);
      const oddOne = random.chance(oddness) ? oddText(random) : '';
      const tag = random.pick(['b', 'i', 'a href="x"', 'span', 'em', 'nobr']);
      const wrapped = random.chance(0.2)
        ? `<${tag}>${text.slice(at)}</${tag.split(' ')[0]}>`
        : text.slice(at);
      return text.slice(0, at) + oddOne + wrapped;
    })
    .join(random.pick([' ', '<br>', '<br><br>', '', '\n', '&nbsp;', '\u3000\u3000']));
}
