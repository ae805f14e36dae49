import hongKong from 'opencc-js/dict/HKVariantsRev';
import traditional from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariantsRev';

/**
 * Traditional Chinese in simplified characters, one for one: the result has the same length in UTF-16 code
 * units, so spans of the one are spans of the other. Text without traditional characters comes back as it is.
 */
export function toSimplified(text: string): string {
  const first = firstTraditional(text);
  if (first === -1) return text;
  const out: string[] = [text.slice(0, first)];
  for (let at = first; at < text.length; at += sliceLength) {
    const end = Math.min(at + sliceLength, text.length);
    const units = new Uint16Array(end - at);
    for (let i = at; i < end; i += 1) units[i - at] = simplifiedUnit(text, i);
    out.push(String.fromCharCode(...units));
  }
  return out.join('');
}

/** Whether the character (one UTF-16 code unit) is written differently in simplified Chinese. */
export const isTraditional = (unit: number): boolean => unit >= firstHan && (table()[unit] ?? 0) !== 0;

/** Whether the character is only written so in simplified Chinese (or is rare in traditional text). */
export const isSimplified = (unit: number): boolean => simplifiedOnly().has(unit);

const firstHan = 0x3400;
/** Code units converted at a time: the spread call below may not take arbitrarily many arguments. */
const sliceLength = 8192;
const zhu = '著'.charCodeAt(0);
const zhe = '着'.charCodeAt(0);

function firstTraditional(text: string): number {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (isTraditional(unit) || unit === zhu) return i;
  }
  return -1;
}

function simplifiedUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < firstHan) return unit;
  if (unit === zhu) return isWritten(text, at) ? zhu : zhe;
  return table()[unit] || unit;
}

/** 著 is kept where it means a work or "marked" (名著, 顯著), and is 着 where it is the particle (隨著). */
function isWritten(text: string, at: number): boolean {
  return (
    '显顯卓昭名原编編土论論专專巨译譯合撰'.includes(text[at - 1] ?? ' ') ||
    '名作称稱述书書录錄'.includes(text[at + 1] ?? ' ')
  );
}

let units: Uint16Array | null = null;
/** Code unit → its simplified code unit, 0 where it is the same. Built on first use: English pages never need it. */
function table(): Uint16Array {
  if (units) return units;
  units = new Uint16Array(0x10000);
  for (const [from, to] of entriesOf(traditional)) units[from] = to;
  // A regional variant (裏) goes by its standard form (裡) to the simplified one (里).
  for (const dictionary of [hongKong, taiwan]) {
    for (const [from, standard] of entriesOf(dictionary)) {
      const to = units[standard] || standard;
      if (!units[from] && to !== from) units[from] = to;
    }
  }
  units[zhu] = 0;
  return units;
}

let simplified: Set<number> | null = null;
function simplifiedOnly(): Set<number> {
  if (simplified) return simplified;
  // These are ordinary characters of traditional text too, so they tell nothing.
  const shared = new Set(
    [...'后里干面云台范余谷征准松丑斗表制板冬升占同向周回复几了才系志据折折出卷沈胡须尽'].map((c) =>
      c.charCodeAt(0),
    ),
  );
  simplified = new Set(
    entriesOf(traditional)
      .map(([, to]) => to)
      .filter((to) => !shared.has(to) && !isTraditional(to)),
  );
  return simplified;
}

/** The entries that are one code unit on both sides; the others would change the length. */
function entriesOf(dictionary: string): [from: number, to: number][] {
  return dictionary
    .split('|')
    .map((entry) => entry.split(' '))
    .flatMap(([from, to]) =>
      from?.length === 1 && to?.length === 1
        ? [[from.charCodeAt(0), to.charCodeAt(0)] as [number, number]]
        : [],
    );
}
