import { describe, expect, it } from 'vitest';
import type { KindTally } from '../../../briefings/briefing';
import { formatDate } from '../../../components/format-date';
import { isFinding, ruleWords } from '../../../components/rule-words';
import { summarySentence } from '../../../components/summary-sentence';
import { wordsIn } from '../../../components/words';
import { readWords } from '../../gallery/read-words';

const words = wordsIn(await readWords());

describe('summarySentence', () => {
  const tally = (
    kind: KindTally['kind'],
    repeated: number,
    changed: number,
    missing: number,
    fresh: number,
  ) => ({
    kind,
    repeated,
    changed,
    missing,
    fresh,
  });

  it.each([
    [[tally('risk', 4, 0, 4, 0), tally('measure', 0, 0, 3, 3)], 'Repeats 4 of 8 risks, adds 3 measures.'],
    [[tally('risk', 0, 1, 0, 0)], 'Changes 1 risk.'],
    [[tally('outlook', 1, 0, 0, 1)], 'Repeats 1 of 1 outlook point, adds 1 outlook point.'],
    [[tally('risk', 0, 0, 8, 2)], 'Repeats none of the briefing’s 8 points, adds 2 risks.'],
    [[tally('risk', 0, 0, 8, 0)], 'No risks, measures or outlook found on this page.'],
    [[tally('risk', 0, 0, 0, 1)], 'Adds 1 risk.'],
  ] as const)('%#: %s', (tallies, sentence) => {
    expect(summarySentence(tallies, words)).toBe(sentence);
  });
});

describe('formatDate', () => {
  it.each([
    ['2022-01-20', '20 January 2022'],
    ['2022-01-20T23:59:59-11:00', '20 January 2022'],
    ['last Tuesday', 'last Tuesday'],
    ['', ''],
  ])('%s', (given, shown) => {
    expect(formatDate(given, 'en-GB')).toBe(shown);
  });
});

describe('ruleWords', () => {
  it.each([
    ['risk/downward-pressure', 'risk: downward pressure'],
    ['model/outlook', 'typical of a statement of outlook'],
    ['alike/theme/supply', 'the same theme'],
    ['alike/word', 'the same word'],
    ['alike/figure', 'the same figure'],
    ['change/reversed/price', 'shows the change'],
    ['topic/central bank', 'central bank'],
    ['topic/word', 'a telling word'],
    ['say', 'say'],
  ])('says %s as "%s"', (rule, plain) => {
    expect(ruleWords(rule, words)).toBe(plain);
  });

  it('finds nothing to quote where nothing was found', () => {
    expect(isFinding({ cue: 'A point.', rule: 'missing/no-page-point-alike', weight: 0 })).toBe(false);
  });
});
