import type { FigureBasis, FigureModifier } from '../figure';

/** Wordings right before a figure; the longer ones first, since "no more than" ends in "more than". */
const BEFORE: readonly (readonly [FigureModifier, readonly string[]])[] = [
  ['at-most', ['no more than', 'not more than', 'no higher than', 'not exceed', 'not exceeding', 'at most']],
  [
    'at-most',
    ['a maximum of', 'capped at', 'up to', '不超过', '不高于', '不得超过', '至多', '最多', '控制在'],
  ],
  [
    'at-least',
    ['no less than', 'not less than', 'at least', 'a minimum of', 'no fewer than', 'no lower than'],
  ],
  ['at-least', ['不低于', '不少于', '至少', '达到或超过', '不得低于', '最低']],
  ['below', ['less than', 'fewer than', 'lower than', 'below', 'under', '低于', '不到', '不足', '少于']],
  ['above', ['more than', 'higher than', 'upwards of', 'in excess of', 'exceed', 'exceeding', 'exceeds']],
  ['above', ['exceeded', 'surpassing', 'above', 'over', '超过', '高于', '突破', '逾', '超', '多于']],
  [
    'about',
    ['approximately', 'roughly', 'around', 'about', 'nearly', 'almost', 'close to', 'some', 'circa', '~'],
  ],
  ['about', ['大约', '大概', '约为', '约', '接近', '将近', '近', '左右']],
];

const AFTER: readonly (readonly [FigureModifier, readonly string[]])[] = [
  ['about', ['左右', '上下', ' or so']],
  ['at-least', ['以上', '及以上', ' or more', ' or higher', ' or above', ' and above', '+']],
  ['at-most', ['以内', '之内', ' or less', ' or lower']],
  ['below', ['以下', '之下']],
];

/** The modifier beside the figure at `start`–`end` of a folded text. */
export function modifierOf(folded: string, start: number, end: number): FigureModifier | null {
  const before = folded.slice(Math.max(0, start - 18), start).trimEnd();
  for (const [modifier, wordings] of BEFORE) {
    if (wordings.some((wording) => endsWithWord(before, wording))) return modifier;
  }
  const after = folded.slice(end, end + 12);
  for (const [modifier, wordings] of AFTER) {
    if (wordings.some((wording) => after.startsWith(wording))) return modifier;
  }
  // "500多万", "30余家": more than the number says.
  return /[多余]/.test(folded.slice(start, end)) ? 'above' : null;
}

function endsWithWord(text: string, wording: string): boolean {
  if (!text.endsWith(wording)) return false;
  const beforeWording = text[text.length - wording.length - 1] ?? ' ';
  return !/[a-z]/.test(wording[0] ?? '') || !/[a-z]/.test(beforeWording);
}

const BASES: readonly (readonly [FigureBasis, RegExp])[] = [
  ['annualised', /annuali[sz]ed|saar|折年率|年化/],
  [
    'year-on-year',
    /year[- ]on[- ]year|year[- ]over[- ]year|\byoy\b|\by\/y\b|(?:from|than|over) (?:a|the same (?:period|month|quarter) (?:of )?)(?: ?last)? ?year(?: earlier| ago)?|同比|按年|与去年同期/,
  ],
  [
    'quarter-on-quarter',
    /quarter[- ]on[- ]quarter|quarter[- ]over[- ]quarter|\bqoq\b|\bq\/q\b|(?:from|over) the (?:previous|prior|preceding) quarter|按季|季环比/,
  ],
  [
    'month-on-month',
    /month[- ]on[- ]month|month[- ]over[- ]month|\bmom\b|\bm\/m\b|(?:from|over) the (?:previous|prior|preceding) month|from a month earlier|环比|按月/,
  ],
];

/** What the figure is measured against, read in its clause. */
export function basisOf(clause: string, period: string | null): FigureBasis | null {
  for (const [basis, pattern] of BASES) {
    if (!pattern.test(clause)) continue;
    // 环比 is against the previous month or quarter, whichever the period is.
    return basis === 'month-on-month' && /环比/.test(clause) && /Q\d$/.test(period ?? '')
      ? 'quarter-on-quarter'
      : basis;
  }
  return null;
}
