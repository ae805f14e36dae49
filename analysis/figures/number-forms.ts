/** A number as it stands in a folded text, before its unit is known. */
export interface NumberForm {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Spelt out in words: only a unit beside it makes it a figure. */
  readonly spelt: boolean;
}

const DIGITS = /\d{1,3}(?:-[1-7]\/[248]| ?[¼½¾])|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
const CHINESE = /[零〇一二两三四五六七八九十百千万亿点半]+/g;
const ENGLISH = /[a-z]+/g;
/** Currency signs that stand against the digits; behind any other letter digits are part of a name ("m2", "g20"). */
const SIGN = /(?:rm|rs|cny|rmb|usd|eur|sgd|hkd|gbp|chf)$/;
/** Longer runs are identifiers, not figures. */
const LONGEST = 20;
const FRACTIONS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

/** The numbers of a folded text in every form, ordered by start. */
export function findNumbers(folded: string): readonly NumberForm[] {
  return [...inDigits(folded), ...inChinese(folded), ...inEnglish(folded)].sort((a, b) => a.start - b.start);
}

function inDigits(folded: string): NumberForm[] {
  const forms: NumberForm[] = [];
  for (const match of folded.matchAll(DIGITS)) {
    const before = folded.slice(Math.max(0, match.index - 4), match.index);
    if (match[0].length > LONGEST || (/[a-z]$/.test(before) && !SIGN.test(before))) continue;
    const scaled = chineseScale(folded, match.index + match[0].length);
    // "at -0.75%": a sign stands after a space and against the digits.
    const sign = /(?:^|[ (为至到])-$/.test(before) ? -1 : 1;
    const start = sign < 0 ? match.index - 1 : match.index;
    const value = sign * parseDigits(match[0]) * scaled.factor;
    if (Number.isFinite(value)) forms.push({ start, end: scaled.end, value, spelt: false });
  }
  return forms;
}

/** "1,200", "5.25", "5-1/4", "5½". */
function parseDigits(text: string): number {
  const mixed = /^(\d+)(?:-(\d)\/(\d)| ?([¼½¾]))$/.exec(text);
  if (!mixed) return Number(text.replaceAll(',', ''));
  return Number(mixed[1]) + (mixed[4] ? (FRACTIONS[mixed[4]] ?? 0) : Number(mixed[2]) / Number(mixed[3]));
}

const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** The scale characters after digits: 万亿 is 1e12. */
function chineseScale(folded: string, from: number): { factor: number; end: number } {
  let factor = 1;
  let end = from;
  // "500多万", "30余亿": the vague character stands between number and scale.
  if (/[多余]/.test(folded[end] ?? '') && SCALES[folded[end + 1] ?? '']) end += 1;
  while (end - from < 4 && SCALES[folded[end] ?? '']) {
    factor *= SCALES[folded[end] ?? ''] ?? 1;
    end += 1;
  }
  return factor === 1 ? { factor, end: from } : { factor, end };
}

function inChinese(folded: string): NumberForm[] {
  const forms: NumberForm[] = [];
  for (const match of folded.matchAll(CHINESE)) {
    // After digits these are scale characters, read with the digits.
    if (match[0].length > LONGEST || /[\d多余]/.test(folded[match.index - 1] ?? '')) continue;
    let end = match.index + match[0].length;
    // The 百 of a percentage (百分之) that follows without a break is no hundred.
    if (folded[end - 1] === '百' && folded[end] === '分') end -= 1;
    const value = parseChinese(folded.slice(match.index, end));
    if (value !== null) forms.push({ start: match.index, end, value, spelt: true });
  }
  return forms;
}

/** 五点五 → 5.5, 一万二千 → 12000, 半 → 0.5; null when the characters are no number. */
export function parseChinese(text: string): number | null {
  const [whole = '', fraction, ...rest] = text.split('点');
  if (rest.length > 0) return null;
  if (fraction === undefined) return wholeChinese(whole);
  const digits = [...fraction].map((character) =>
    '零一二三四五六七八九'.indexOf(character.replace('〇', '零')),
  );
  const base = wholeChinese(whole);
  if (base === null || digits.length === 0 || digits.some((digit) => digit < 0)) return null;
  return Number(`${base}.${digits.join('')}`);
}

function wholeChinese(text: string): number | null {
  if (text === '半') return 0.5;
  let total = 0;
  let section = 0;
  let digit = -1;
  for (const character of text) {
    const at = '零一二三四五六七八九'.indexOf(
      character === '两' ? '二' : character === '〇' ? '零' : character,
    );
    if (at >= 0) {
      if (digit > 0) return null;
      digit = at;
    } else if (character === '半') {
      return null;
    } else if (character === '万' || character === '亿') {
      total = (total + section + Math.max(digit, 0)) * (character === '万' ? 1e4 : 1e8);
      section = 0;
      digit = -1;
    } else {
      section += (digit > 0 ? digit : 1) * (character === '十' ? 10 : (SCALES[character] ?? 1));
      digit = -1;
    }
  }
  const value = total + section + Math.max(digit, 0);
  return text === '' || (value === 0 && !/[零〇]/.test(text)) ? null : value;
}

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
  .concat(' sixteen seventeen eighteen nineteen')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);
const JOINERS = new Set(['and', 'a', 'hundred', 'half', 'quarter', 'point', 'quarters']);

/** "five and a half", "one hundred and twenty-five", "half a", "three quarters of a". */
function inEnglish(folded: string): NumberForm[] {
  const forms: NumberForm[] = [];
  let run: RegExpMatchArray[] = [];
  const flush = () => {
    const form = englishForm(run);
    if (form) forms.push(form);
    run = [];
  };
  for (const match of folded.matchAll(ENGLISH)) {
    const last = run.at(-1);
    const gap = last ? folded.slice((last.index ?? 0) + last[0].length, match.index) : '';
    if (run.length > 0 && (run.length > 7 || !/^[ -]$/.test(gap))) flush();
    const word = match[0];
    if (SMALL.has(word) || word === 'half' || word === 'quarter' || (run.length > 0 && JOINERS.has(word)))
      run.push(match);
    else flush();
  }
  flush();
  return forms;
}

function englishForm(run: readonly RegExpMatchArray[]): NumberForm | null {
  let used = run.length;
  while (used > 0 && ['and', 'point'].includes(run[used - 1]?.[0] ?? '')) used -= 1;
  const first = run[0];
  const last = run[used - 1];
  if (!first || !last || used === 0) return null;
  let value = 0;
  let afterPoint = '';
  let pointed = false;
  for (const [word] of run.slice(0, used)) {
    const small = SMALL.get(word);
    if (word === 'point') pointed = true;
    else if (pointed && small !== undefined) afterPoint += String(small);
    else if (small !== undefined) value += small;
    else if (word === 'hundred') value = Math.max(value, 1) * 100;
    else if (word === 'half') value += 0.5;
    else if (word === 'quarter') value += 0.25;
    else if (word === 'quarters') value *= 0.25;
  }
  const whole = afterPoint ? Number(`${value}.${afterPoint}`) : value;
  return Number.isFinite(whole) && whole > 0
    ? { start: first.index ?? 0, end: (last.index ?? 0) + last[0].length, value: whole, spelt: true }
    : null;
}
