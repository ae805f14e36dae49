import type { Lang } from './kind';

/**
 * Whether the end that was proposed at `end` of `block` (for the sentence that begins at `start`) is none:
 * after an abbreviation, an initial, a list number, or inside brackets.
 */
export function isFalseEnd(block: string, start: number, end: number, lang: Lang): boolean {
  const left = block.slice(Math.max(start, end - reach), end).trimEnd();
  const right = block.slice(end, end + reach).trimStart();
  if (right === '') return true;
  if (isListNumber(block, start, end)) return true;
  if (isInsideBrackets(left, right)) return true;
  // Chinese sentences do not end in a Latin full stop: "1.扩大", "(Holdings Ltd.)".
  if (lang === 'zh' && /(?:(?:^|[^\d])\d{1,2}[.．]|\.[)）])$/.test(left) && /^\p{Script=Han}/u.test(right))
    return true;
  // "Why?" he asked. · A small (nominal?) change.
  if (lang === 'en' && /^\p{Ll}/u.test(right) && /[?!…][”"’')]*$|\.\.\.$/.test(left)) return true;
  return left.endsWith('.') && isAbbreviation(left.slice(-longestAbbreviation), right);
}

/** How far to either side is looked: bounds the work, and longer brackets are no asides. */
const reach = 160;
const longestAbbreviation = 24;

/** "3." or "(2)." or "第1." alone before the text that it numbers. */
function isListNumber(block: string, start: number, end: number): boolean {
  if (end - start > 12) return false;
  return /^\s*(?:[(（]?\d{1,3}|第?\d{1,3}|[ivxIVX]{1,4}|[A-Z])[.．)）]{1,2}\s*$/.test(
    block.slice(start, end),
  );
}

function isInsideBrackets(left: string, right: string): boolean {
  if (!/[(（[《]/.test(left)) return false;
  for (const [open, close] of ['()', '（）', '[]', '《》']) {
    const opened = left.lastIndexOf(open ?? '');
    if (opened === -1 || left.indexOf(close ?? '', opened) !== -1) continue;
    const closes = right.indexOf(close ?? '');
    const opensAgain = right.indexOf(open ?? '');
    if (closes !== -1 && (opensAgain === -1 || closes < opensAgain)) return true;
  }
  return false;
}

function isAbbreviation(left: string, right: string): boolean {
  const token = /(?:^|[\s(“"‘'[/–—-])((?:[\p{L}\d&’']+\.)+)$/u.exec(left)?.[1];
  if (!token) return false;
  const word = token.slice(0, -1);
  if (beforeNames.has(word)) return true;
  if (beforeNumbers.has(word)) return /^[\d#$€£]/.test(right);
  const starts = isSentenceStart(right);
  if (/^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word) || insideNames.has(word)) return !starts;
  // A lone initial ("J. Powell"): never the end, unless the next word can only begin a sentence ("Plan B. The").
  return /^[A-Z]$/.test(word) && !starts;
}

/** Titles: what follows is always the name. */
const beforeNames = new Set(
  'Mr Mrs Ms Mx Dr Prof Gov Sen Sens Rep Reps Gen Lt Col Maj Capt Sgt Cmdr Adm Hon Rev Fr Messrs Amb Pres Supt St Mt vs e.g i.e cf viz'.split(
    ' ',
  ),
);
/** Words that are abbreviated only before a number or a date. */
const beforeNumbers = new Set(
  'No Nos no nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Fig Figs Art Arts Sec Secs Para Vol Ch Rs p pp approx est ca c Eq Tab'.split(
    ' ',
  ),
);
/** May stand inside a name or at the end of a sentence. */
const insideNames = new Set(
  'Inc Corp Ltd Co Cos Bros Jr Sr Dept Univ Assn Intl Natl Ave Blvd Ph.D'.split(' '),
);

/** Words that begin a sentence far more often than they continue a name after an abbreviation. */
const starters = new Set(
  'The It Its In He She They We I You This That These Those But And A An On For As At After While Although However Meanwhile There Shares Last If When With Our His Her Their To Under By From Since Some Many Most All No Now So Then Such What Who Why How Both Also Still Yet Even More'.split(
    ' ',
  ),
);

function isSentenceStart(right: string): boolean {
  if (/^["“‘'][A-Z]/.test(right)) return true;
  const first = /^["“‘'([]*([A-Za-z]+)/.exec(right)?.[1];
  return first !== undefined && starters.has(first);
}
