/** A period named in a text: `2022`, `2022-Q1`, `2022-H1`, `2022-01`; without the year (`Q1`, `H1`, `01`) when none stands beside it. */
export interface PeriodMention {
  readonly period: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
};
const CHINESE_DIGITS = '一二三四五六七八九';

const ENGLISH_PART =
  /\b(?:(first|second|third|fourth|final)[ -](quarter|half)(?: of)?(?: the year)?(?:,? (?:of )?(20\d\d|19\d\d))?|(?:(20\d\d)[ -]?)?\b([qh])([1-4])(?: (?:of )?(20\d\d))?|([1-4])([qh])(?: ?(20\d\d))?)\b/g;
const ENGLISH_MONTH = new RegExp(`\\b(${MONTHS.join('|')})(?: \\d{1,2},?)?(?: (20\\d\\d|19\\d\\d))?\\b`, 'g');
const CHINESE_PART = /(?:(20\d\d|19\d\d)年)?(?:第?([一二三四1-4])季度|(上半年|下半年|前三季度))/g;
const CHINESE_MONTH = /(?:(20\d\d|19\d\d)年)?(?<![\d-])(1[0-2]|[1-9])月/g;
const YEAR = /(?<![\d.,$])((?:19|20)\d\d)(?![\d%]|,\d|\.\d)(?:年|\b)/g;

/** The periods a folded text names, in order, the more exact one where they overlap. */
export function findPeriods(folded: string): readonly PeriodMention[] {
  const found: PeriodMention[] = [];
  const add = (match: RegExpExecArray | RegExpMatchArray, year: string | undefined, part: string) => {
    const start = match.index ?? 0;
    found.push({ period: year ? `${year}-${part}` : part, start, end: start + match[0].length });
  };
  for (const match of folded.matchAll(ENGLISH_PART)) {
    const [, ordinal, unit, year, yearBefore, letter, number, yearAfter, number2, letter2, year2] = match;
    if (ordinal) add(match, year, `${unit === 'half' ? 'H' : 'Q'}${ORDINALS[ordinal] ?? 1}`);
    else if (letter) add(match, yearBefore ?? yearAfter, `${letter.toUpperCase()}${number}`);
    else if (letter2) add(match, year2, `${letter2.toUpperCase()}${number2}`);
  }
  for (const match of folded.matchAll(ENGLISH_MONTH)) {
    const month = MONTHS.indexOf(match[1] ?? '') + 1;
    // "may" and "march" are verbs too: a year or a preposition must stand beside them.
    const before = folded.slice(Math.max(0, match.index - 7), match.index);
    if (
      /^(?:may|march)$/.test(match[1] ?? '') &&
      !match[2] &&
      !/\b(?:in|of|by|from|since|until|to) $/.test(before)
    )
      continue;
    add(match, match[2], String(month).padStart(2, '0'));
  }
  for (const match of folded.matchAll(CHINESE_PART)) {
    const quarter = match[2] ? CHINESE_DIGITS.indexOf(match[2]) + 1 || Number(match[2]) : 0;
    const part = quarter
      ? `Q${quarter}`
      : match[3] === '上半年'
        ? 'H1'
        : match[3] === '下半年'
          ? 'H2'
          : 'Q1-Q3';
    add(match, match[1], part);
  }
  for (const match of folded.matchAll(CHINESE_MONTH)) add(match, match[1], (match[2] ?? '').padStart(2, '0'));
  const taken = found.map(({ start, end }) => ({ start, end }));
  for (const match of folded.matchAll(YEAR)) {
    const at = match.index;
    if (taken.some((span) => at >= span.start && at < span.end)) continue;
    found.push({ period: match[1] ?? '', start: at, end: at + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}
