import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChinese } from '../../../analysis/figures/number-forms';
import { findPeriods } from '../../../analysis/figures/periods';
import { findFigures } from '../../../analysis/find-figures';
import { cpuTimeOf } from '../cpu-time';

/** The only figure of a text in short: its words, then what was read. */
function read(text: string): string {
  return findFigures(text, 'en')
    .map((figure) => {
      const { span, value, upTo, unit, currency, modifier, direction, basis, period } = figure;
      const read = [value, upTo, unit, currency, modifier, direction, basis, period];
      return `${text.slice(span.start, span.end)} = ${read.filter((part) => part !== null).join(' ')}`;
    })
    .join('; ');
}

describe('findFigures', () => {
  it.each([
    [
      'GDP grew 5.5% year-on-year in the first quarter of 2022.',
      '5.5% = 5.5 percent up year-on-year 2022-Q1',
    ],
    ['growth of around 5.5 percent', '5.5 percent = 5.5 percent about up'],
    ['by five and a half percent', 'five and a half percent = 5.5 percent'],
    ['at 5-1/4 to 5-1/2 percent', '5-1/4 to 5-1/2 percent = 5.25 5.5 percent'],
    ['a rate of 4¾%', '4¾% = 4.75 percent'],
    ['half a percentage point', 'half a percentage point = 0.5 percentage-point'],
    ['cut by 25 basis points', '25 basis points = 25 basis-point down'],
    ['between 2 and 3 percent', '2 and 3 percent = 2 3 percent'],
    ['5%-5.5%', '5%-5.5% = 5 5.5 percent'],
    ['a US$3bn fund', 'US$3bn = 3000000000 currency USD'],
    ['RMB 2.5 trillion in bonds', 'RMB 2.5 trillion = 2500000000000 currency CNY'],
    ['HK$5.4 billion', 'HK$5.4 billion = 5400000000 currency HKD'],
    ['at least 12 million new urban jobs', '12 million = 12000000 count at-least'],
    ['no more than 3 percent of GDP', '3 percent = 3 percent at-most'],
    ['less than 2 percent', '2 percent = 2 percent below'],
    ['a 3.6 percent decline from a year earlier', '3.6 percent = 3.6 percent down year-on-year'],
    ['PMI rose to 50.1 points', '50.1 points = 50.1 index-point up'],
    ['an annualised 2.4 percent', '2.4 percent = 2.4 percent annualised'],
    ['a policy rate of –0.75%', '–0.75% = -0.75 percent'],
    ['10,000 tonnes', '10,000 = 10000 count'],
  ])('reads English: %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['增长百分之五', '百分之五 = 5 percent up'],
    ['下降1.2个百分点', '1.2个百分点 = 1.2 percentage-point down'],
    ['下调25个基点', '25个基点 = 25 basis-point down'],
    ['约1.2万亿元', '1.2万亿元 = 1200000000000 currency CNY about'],
    ['超过500多万人', '500多万人 = 5000000 count above'],
    ['一季度同比增长４.８％左右', '４.８％ = 4.8 percent about up year-on-year Q1'],
    ['上半年城镇新增就业698万人', '698万人 = 6980000 count up H1'],
    ['赤字率拟按4%左右安排', '4% = 4 percent about'],
    ['增加三倍', '三倍 = 3 multiple up'],
    ['环比下降0.2%', '0.2% = 0.2 percent down month-on-month'],
    ['一季度环比增长1.6%', '1.6% = 1.6 percent up quarter-on-quarter Q1'],
    ['不低于95%', '95% = 95 percent at-least'],
    ['不超过30亿美元', '30亿美元 = 3000000000 currency USD at-most'],
    ['超过三成', '三成 = 30 percent above'],
    ['5%至5.5%', '5%至5.5% = 5 5.5 percent'],
  ])('reads Chinese: %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    'on 20 January 2022',
    '2022年1月20日',
    'the G20 and M2',
    'section 301',
    '5 measures of 5G',
    'page 12 of 40',
  ])('finds no amount in %s', (text) =>
    expect(findFigures(text, 'en').filter(({ unit }) => unit !== 'count')).toEqual([]),
  );

  it('reads a year set as a deadline', () => {
    expect(read('to be built by 2030')).toBe('2030 = 2030 year at-most 2030');
    expect(read('到2027年建成')).toBe('2027 = 2027 year at-most 2027');
  });

  it('gives ordered, disjoint spans that lie in the text, and finite values', () => {
    const pieces = fc.constantFrom(
      '5.5%',
      '百分之五',
      '1,200',
      '万亿元',
      '-',
      'to',
      '5-1/4',
      ' percent',
      '同比',
      '\udc00',
      '两',
      '点',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 5 }), fc.nat().map(String))),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const { span, value, upTo } of findFigures(text, 'zh')) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            expect(Number.isFinite(value)).toBe(true);
            if (upTo !== null) expect(upTo).toBeGreaterThan(value);
            last = span.end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('reads back any percentage it is given, in both languages and widths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (hundredths) => {
        const value = hundredths / 100;
        const wide = String(value).replace(/\d/g, (digit) =>
          String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
        );
        for (const text of [`rose by ${value}% in May`, `约${value}%左右`, `增长${wide}％`])
          expect(findFigures(text, 'en').map((figure) => figure.value)).toEqual([value]);
      }),
    );
  });

  it.each([
    ['digits', '1,111'.repeat(60_000)],
    ['fractions', '1-1/'.repeat(60_000)],
    ['Chinese numerals', '一二三万亿点'.repeat(40_000)],
    ['number words', 'one hundred and twenty '.repeat(10_000)],
    ['verbs', 'rose fell growing '.repeat(15_000)],
    ['years', '2022年第一季度'.repeat(20_000)],
  ])('takes time in proportion to a long run of %s', (_, text) => {
    expect(cpuTimeOf(() => findFigures(text, 'en'))).toBeLessThan(8_000);
  });
});

describe('parseChinese', () => {
  it.each([
    ['五', 5],
    ['十二', 12],
    ['二十五', 25],
    ['一百零三', 103],
    ['三千五百万', 35_000_000],
    ['一万二千', 12_000],
    ['五点五', 5.5],
    ['零点二五', 0.25],
    ['半', 0.5],
    ['两', 2],
  ])('reads %s', (text, value) => expect(parseChinese(text)).toBe(value));

  it.each(['', '点', '五点', '二二', '半半', '一点二点三'])('refuses %s', (text) =>
    expect(parseChinese(text)).toBeNull(),
  );
});

describe('findPeriods', () => {
  const periodsOf = (text: string) => findPeriods(text.toLowerCase()).map(({ period }) => period);
  it.each([
    ['in the first quarter of 2022', ['2022-Q1']],
    ['Q3 2023 and 2024 Q1', ['2023-Q3', '2024-Q1']],
    ['the second half of the year', ['H2']],
    ['in January 2022, then in May', ['2022-01', '05']],
    ['growth may slow and protesters march', []],
    ['2022年一季度', ['2022-Q1']],
    ['今年上半年和前三季度', ['H1', 'Q1-Q3']],
    ['2024年1月至3月', ['2024-01', '03']],
    ['since 2019', ['2019']],
    ['2,022 cases', []],
  ])('reads %s', (text, periods) => expect(periodsOf(text)).toEqual(periods));
});
