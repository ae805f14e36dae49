import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../../../analysis/comparing/concepts';
import { contrastAxes } from '../../../analysis/comparing/contrast-axes';
import { expandBraces } from '../../../analysis/comparing/expand-braces';
import { oppositeOn } from '../../../analysis/comparing/find-opposites';
import { findUpdates } from '../../../analysis/comparing/find-updates';
import { glossaryNames } from '../../../analysis/comparing/glossary-names';
import { glossaryWords } from '../../../analysis/comparing/glossary-words';
import { STOP_WORDS } from '../../../analysis/comparing/stop-words';
import { termsOf } from '../../../analysis/comparing/terms';
import { updateCues } from '../../../analysis/comparing/update-cues';
import { CHANGES } from '../../../analysis/comparison';
import { KINDS } from '../../../analysis/kind';
import { parseTable } from '../../../analysis/themes/parse-table';

describe('the glossary', () => {
  const rows = [...parseTable(glossaryWords), ...parseTable(glossaryNames)];

  it('has unique ids in order, and wordings in both languages', () => {
    for (const table of [glossaryWords, glossaryNames]) {
      const ids = parseTable(table).map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort());
    }
    expect(rows.filter(({ en, zh }) => en.length === 0 || zh.length === 0)).toEqual([]);
  });

  it('says no wording twice in one entry', () => {
    const doubled = rows.filter(({ en, zh }) => new Set(en).size < en.length || new Set(zh).size < zh.length);
    expect(doubled).toEqual([]);
  });

  it('finds every entry by each of its wordings', () => {
    for (const { id, en, zh } of rows) {
      for (const wording of [...en, ...zh]) expect(conceptsOf(wording), `${id}: ${wording}`).toContain(id);
    }
  });
});

describe('the axes of contrast', () => {
  const rows = parseTable(contrastAxes);
  const all = () => true;

  it('have two ends at least, and wordings in both languages', () => {
    for (const axis of new Set(rows.map(({ id }) => id.split(' ')[0]))) {
      const ends = rows.map(({ id }) => id.split(' ')).filter(([name]) => name === axis);
      expect(new Set(ends.map(([, end]) => end)).size, axis).toBeGreaterThanOrEqual(2);
    }
    expect(rows.filter(({ en, zh }) => en.length === 0 || zh.length === 0)).toEqual([]);
  });

  it('tell opposite ends apart across languages', () => {
    expect(oppositeOn('The bank raised its key rate.', '央行宣布下调政策利率。', all)).toMatchObject({
      axis: 'rates',
      was: 'raised its key rate',
      now: '下调政策利率',
    });
    expect(
      oppositeOn('The key rate was left alone: rates on hold.', 'They cut the policy rate.', all)?.axis,
    ).toBe('rates');
  });

  it('see no contrast where a text is negated or pulls both ways', () => {
    expect(oppositeOn('Prices will not fall.', 'Prices rise.', all)).toBeNull();
    expect(oppositeOn('Exports fall while imports rise.', 'Exports rise.', all)).toBeNull();
    expect(oppositeOn('Prices rise.', 'Prices climb.', all)).toBeNull();
  });
});

describe('the wordings of updates', () => {
  it.each(parseTable(updateCues).map((row) => [row.id, row] as const))('find "%s"', (id, row) => {
    const [of, change] = id.split(' ');
    expect(CHANGES).toContain(change);
    const kind = KINDS.find((known) => known === of) ?? 'measure';
    for (const wording of [...row.en, ...row.zh])
      expect(
        findUpdates(wording, kind).map((update) => update.change),
        wording,
      ).toEqual([change]);
  });

  it('are read only for the kind they fit', () => {
    expect(findUpdates('Growth was revised down.', 'outlook').map(({ change }) => change)).toEqual([
      'weaker',
    ]);
    expect(findUpdates('Growth was revised down.', 'measure')).toEqual([]);
  });
});

describe('expandBraces', () => {
  it('gives every choice, an empty one included', () => {
    expect(expandBraces('{cut, lower} {, the} rate')).toEqual([
      'cut rate',
      'cut the rate',
      'lower rate',
      'lower the rate',
    ]);
    expect(expandBraces('plain')).toEqual(['plain']);
    expect(expandBraces('open {brace')).toEqual(['open {brace']);
  });
});

describe('termsOf', () => {
  it('gives stems without stop words, and pairs of Chinese characters', () => {
    expect([...termsOf('The prices of houses had risen by 5 percent')]).toEqual([
      'pric',
      'hous',
      'ris',
      'percent',
    ]);
    expect([...termsOf('稳定物价，保供')]).toEqual(['稳定', '定物', '物价', '保供']);
    expect(STOP_WORDS.has('hav')).toBe(true);
  });
});
