import type { FigureUnit } from '../figure';

/** What a number counts, read from the words beside it. */
export interface UnitReading {
  readonly unit: FigureUnit;
  readonly currency: string | null;
  /** What the number is to be multiplied by: "billion". */
  readonly factor: number;
  /** Where number and unit begin and end in the text. */
  readonly start: number;
  readonly end: number;
}

/** Longest wordings first; each is tried at the place right after the number. */
const AFTER: readonly (readonly [RegExp, FigureUnit])[] = [
  [/^ ?(?:-| of an? | ?an? )?(?:percentage[ -]points?|percent points?|ppts?|pp)\b/, 'percentage-point'],
  [/^ ?(?:个|個)?百分点/, 'percentage-point'],
  [/^ ?(?:-| of an? )?(?:basis[ -]points?|bps?)\b/, 'basis-point'],
  [/^ ?个?(?:基点|基本点)/, 'basis-point'],
  [/^ ?(?:%|per ?cent\b|pct\b|-per ?cent\b)/, 'percent'],
  [/^ ?(?:-fold|fold|times)\b/, 'multiple'],
  [/^倍/, 'multiple'],
  [/^(?:个)?点(?![多半钟])/, 'index-point'],
  [/^ ?-?points?\b/, 'index-point'],
];

const SCALE = /^ ?-?(thousand|million|billion|trillion|mn|bn|tn|m|b|k)\b/;
const FACTORS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  m: 1e6,
  b: 1e9,
  k: 1e3,
};

const CURRENCY_AFTER: readonly (readonly [RegExp, string])[] = [
  [/^ ?-?(?:yuan|renminbi|rmb|cny)\b/, 'CNY'],
  [/^ ?-?(?:us dollars?|u\.s\. dollars?|american dollars?|usd|dollars?)\b/, 'USD'],
  [/^ ?-?(?:hong kong dollars?|hkd)\b/, 'HKD'],
  [/^ ?-?(?:singapore dollars?|sgd)\b/, 'SGD'],
  [/^ ?-?(?:australian dollars?|aud)\b/, 'AUD'],
  [/^ ?-?(?:euros?|eur)\b/, 'EUR'],
  [/^ ?-?(?:pounds?(?: sterling)?|gbp)\b/, 'GBP'],
  [/^ ?-?(?:yen|jpy)\b/, 'JPY'],
  [/^ ?-?(?:won|krw)\b/, 'KRW'],
  [/^ ?-?(?:rupees?|inr)\b/, 'INR'],
  [/^ ?-?(?:ringgit|myr)\b/, 'MYR'],
  [/^ ?-?(?:swiss francs?|francs?|chf)\b/, 'CHF'],
  [/^ ?(?:多|余)?(?:美元|美金)/, 'USD'],
  [/^ ?(?:多|余)?(?:港元|港币)/, 'HKD'],
  [/^ ?(?:多|余)?欧元/, 'EUR'],
  [/^ ?(?:多|余)?英镑/, 'GBP'],
  [/^ ?(?:多|余)?日元/, 'JPY'],
  [/^ ?(?:多|余)?韩元/, 'KRW'],
  [/^ ?(?:多|余)?(?:新元|新加坡元)/, 'SGD'],
  [/^ ?(?:多|余)?(?:令吉|林吉特|马币)/, 'MYR'],
  [/^ ?(?:多|余)?(?:瑞郎|瑞士法郎)/, 'CHF'],
  [/^ ?(?:多|余)?(?:元|块)/, 'CNY'],
];

const CURRENCY_BEFORE: readonly (readonly [RegExp, string])[] = [
  [/(?:us\$|usd ?)$/, 'USD'],
  [/(?:hk\$|hkd ?)$/, 'HKD'],
  [/(?:s\$|sgd ?)$/, 'SGD'],
  [/(?:a\$|aud ?)$/, 'AUD'],
  [/(?:c\$|cad ?)$/, 'CAD'],
  [/(?:nt\$)$/, 'TWD'],
  [/(?:rmb ?|cny ?|¥ ?|￥ ?|人民币)$/, 'CNY'],
  [/(?:\brm ?)$/, 'MYR'],
  [/(?:₹ ?|\brs\.? ?)$/, 'INR'],
  [/(?:€ ?|\beur ?)$/, 'EUR'],
  [/(?:£ ?|\bgbp ?)$/, 'GBP'],
  [/(?:\bchf ?)$/, 'CHF'],
  [/(?:\$ ?)$/, 'USD'],
];

const COUNTED =
  /^ ?(?:more )?(?:new |urban |small |private |local |key |major )?(?:people|jobs|workers|persons|households|companies|firms|enterprises|businesses|projects|measures|units|vehicles|cars|homes|flats|tonnes|tons|barrels|cities|provinces|countries|factories|kilowatts?|visitors|students|policies|steps|items|articles|shipments|containers|acres|hectares)\b/;
const COUNTED_CHINESE =
  /^(?:多|余)?(?:人|户|家|项|吨|辆|套|座|条|亩|公斤|斤|千瓦|千瓦时|立方米|平方米|公里|桶|件|台|艘|架|个(?!百分点|月|基点|点|重点)|名|所|省|城市|国家|标准箱|人次|公顷|次)/;

/** The unit of the number that stands at `start`–`end`; null when nothing beside it says what it counts. */
export function unitOf(folded: string, start: number, end: number, spelt: boolean): UnitReading | null {
  const after = folded.slice(end, end + 40);
  const scale = SCALE.exec(after);
  const scaleEnd = scale ? end + scale[0].length : end;
  // A lone letter is a scale only behind a currency sign: "$3m", not "3 m".
  const factor = scale ? (FACTORS[scale[1] ?? ''] ?? 1) : 1;
  const before = spelt ? null : currencyBefore(folded, start);
  if (before) return { ...before, factor, end: scaleEnd };
  if (folded.slice(Math.max(0, start - 3), start) === '百分之')
    return { unit: 'percent', currency: null, factor: 1, start: start - 3, end };
  // 三成: three tenths.
  if (/^成(?:[左以多的,，。;；]|$)/.test(after))
    return { unit: 'percent', currency: null, factor: 10, start, end: end + 1 };
  for (const [pattern, unit] of AFTER) {
    const match = pattern.exec(after);
    if (match) return { unit, currency: null, factor: 1, start, end: end + match[0].length };
  }
  const rest = folded.slice(scaleEnd, scaleEnd + 40);
  for (const [pattern, currency] of CURRENCY_AFTER) {
    const match = pattern.exec(rest);
    if (match && !(spelt && match[0] === '块'))
      return { unit: 'currency', currency, factor, start, end: scaleEnd + match[0].length };
  }
  return countOf(folded, start, end, scale, spelt);
}

function currencyBefore(
  folded: string,
  start: number,
): Pick<UnitReading, 'unit' | 'currency' | 'start'> | null {
  const before = folded.slice(Math.max(0, start - 6), start);
  for (const [pattern, currency] of CURRENCY_BEFORE) {
    const match = pattern.exec(before);
    if (match) return { unit: 'currency', currency, start: start - match[0].length };
  }
  return null;
}

function countOf(
  folded: string,
  start: number,
  end: number,
  scale: RegExpExecArray | null,
  spelt: boolean,
): UnitReading | null {
  const count = { unit: 'count', currency: null, start } as const;
  if (scale && (scale[1] ?? '').length > 1)
    return { ...count, factor: FACTORS[scale[1] ?? ''] ?? 1, end: end + scale[0].length };
  const after = folded.slice(end, end + 40);
  if (!spelt || /[万亿]$/.test(folded.slice(start, end))) {
    const chinese = COUNTED_CHINESE.exec(after);
    if (chinese) return { ...count, factor: 1, end: end + chinese[0].length };
    if (/[万亿]$/.test(folded.slice(start, end)) && (!spelt || end - start > 2))
      return { ...count, factor: 1, end };
  }
  if (!spelt && COUNTED.test(after)) return { ...count, factor: 1, end };
  return null;
}
