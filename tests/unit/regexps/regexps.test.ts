// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cpuTimeOf } from '../cpu-time';
import { attackStrings } from './attack-strings';
import { BOUNDED_INPUTS } from './bounded-inputs';
import { type FoundRegExp, regExpsBuiltBy, regExpsOf, shippedFiles } from './collect-regexps';
import { judgeRegExp } from './judge-regexp';

const files = shippedFiles().map(({ path, source }) => ({ path, ...regExpsOf(path, source) }));

/** Loads and uses each file that builds expressions, so that all of them are seen. */
const BUILDERS: Readonly<Record<string, () => Promise<unknown>>> = {
  'analysis/figures/directions.ts': async () =>
    (await import('../../../analysis/find-figures')).findFigures(
      'Output rose by 5 percent, fell by 3 percent.',
      'en',
    ),
  'analysis/figures/periods.ts': () => import('../../../analysis/figures/periods'),
  'analysis/find-figures.ts': async () =>
    (await import('../../../analysis/find-figures')).findFigures(
      '工业增加值同比增长6.5%，出口下降3%。',
      'zh',
    ),
  'analysis/find-speakers.ts': () => import('../../../analysis/find-speakers'),
  'analysis/labels/bare-chinese.ts': () => import('../../../analysis/labels/bare-chinese'),
  'analysis/labels/bare-english.ts': () => import('../../../analysis/labels/bare-english'),
  'page/fold-text.ts': async () => (await import('../../../page/fold-text')).foldedRuns(),
  'page/notices.ts': () => import('../../../page/notices'),
};

const built: FoundRegExp[] = [];
for (const [path, use] of Object.entries(BUILDERS)) built.push(...(await regExpsBuiltBy(path, use)));
const all = [...files.flatMap(({ literals }) => literals), ...built];
const nameOf = ({ path, source, flags }: FoundRegExp): string => `${path} /${source.slice(0, 100)}/${flags}`;
const boundOf = ({ path, source }: FoundRegExp) =>
  BOUNDED_INPUTS.find((bound) => bound.path === path && bound.source === source);

describe('the regular expressions that are shipped', () => {
  it('are all found', () => {
    expect(files.filter(({ builtOn }) => builtOn.length > 0).map(({ path }) => path)).toEqual(
      Object.keys(BUILDERS),
    );
    expect(all.length).toBeGreaterThan(250);
    expect(built.length).toBeGreaterThanOrEqual(files.flatMap(({ builtOn }) => builtOn).length - 3);
  });

  it('read a text in linear time, or one whose length is bounded', () => {
    const slow = all.filter(
      (found) => judgeRegExp(found.source, found.flags) !== 'linear' && !boundOf(found),
    );
    expect(slow.map(nameOf)).toEqual([]);
  });

  it('are never exponential, whatever bounds their text', () => {
    const worst = BOUNDED_INPUTS.filter(({ source }) => judgeRegExp(source, 'u') === 'exponential');
    expect(worst).toEqual([]);
  });

  it('are bounded only where that is needed', () => {
    const idle = BOUNDED_INPUTS.filter(
      (bound) =>
        !all.some((found) => boundOf(found) === bound && judgeRegExp(found.source, found.flags) !== 'linear'),
    );
    expect(idle).toEqual([]);
  });

  it('read strings made of their own pieces in milliseconds', () => {
    const slow: string[] = [];
    for (const found of all) {
      const most = boundOf(found)?.most ?? LONG;
      for (const text of attackStrings(found.source, most))
        if (isSlow(found, text)) slow.push(`${nameOf(found)} on ${JSON.stringify(text.slice(0, 12))}…`);
    }
    expect(slow).toEqual([]);
  }, 120_000);
});

const LONG = 50_000;
/** Milliseconds: a quadratic search of 50,000 characters takes more than a second on any machine. */
const PATIENCE = 250;

/** The best of several runs counts: a busy machine slows a run down, and none up. */
function isSlow(found: FoundRegExp, text: string): boolean {
  for (let run = 0; run < 4; run += 1) if (timeOf(found, text) < PATIENCE) return false;
  return true;
}

function timeOf({ source, flags }: FoundRegExp, text: string): number {
  const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  return cpuTimeOf(() => text.replace(expression, ''));
}

describe('the judge', () => {
  it.each([
    ['\\s+$', 'polynomial'],
    ['.*x', 'polynomial'],
    ['(.*)a.*b', 'polynomial'],
    ['\\s*,?\\s*x', 'polynomial'],
    ['(?:a|ab)*c', 'polynomial'],
    ['(?<!a+)b', 'polynomial'],
    ['a(?:a*b)?', 'polynomial'],
    ['(a+)+$', 'exponential'],
    ['(a|a)*$', 'exponential'],
    ['(?:a*b?)*c', 'exponential'],
    ['(?:\\d+,?)+%', 'exponential'],
    ['\\s+', 'linear'],
    ['^\\s+x', 'linear'],
    ['[,.]\\s+x', 'linear'],
    ['\\d{1,3}x', 'linear'],
    ['(?:^|;)\\s*x', 'linear'],
    ['\\d{1,3}(?:,\\d{3})+', 'linear'],
  ] as const)('takes %s for %s', (source, growth) => {
    expect(judgeRegExp(source, '')).toBe(growth);
  });
});
