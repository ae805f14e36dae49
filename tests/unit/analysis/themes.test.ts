import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findThemes } from '../../../analysis/find-themes';
import { toSimplified } from '../../../analysis/simplify-chinese';
import { foldText } from '../../../analysis/themes/fold-text';
import { THEMES, themeOf } from '../../../analysis/themes/inventory';
import { addPhrase, createPhraseTrie } from '../../../analysis/themes/phrase-trie';
import { stemEnglish } from '../../../analysis/themes/stem-english';
import { cpuTimeOf } from '../cpu-time';

const themesOf = (text: string, lang: 'en' | 'zh' = 'en') => findThemes(text, lang).map(({ theme }) => theme);

describe('the theme inventory', () => {
  it('has a few hundred themes in both languages, in every family', () => {
    expect(THEMES.length).toBeGreaterThanOrEqual(350);
    expect(THEMES.filter(({ en, zh }) => en.length === 0 || zh.length === 0)).toEqual([]);
    expect(new Set(THEMES.map(({ family }) => family)).size).toBe(16);
  });

  it('has unique kebab-case ids, in alphabetical order within a family', () => {
    expect(new Set(THEMES.map(({ id }) => id)).size).toBe(THEMES.length);
    expect(THEMES.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    for (const family of new Set(THEMES.map((theme) => theme.family))) {
      const ids = THEMES.filter((theme) => theme.family === family).map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
    }
  });

  it('names only parents it has', () => {
    expect(THEMES.filter(({ parent }) => parent !== null && themeOf(parent) === null)).toEqual([]);
  });

  it('gives no wording to two themes, inflections counted as one', () => {
    const trie = createPhraseTrie();
    const shared = THEMES.flatMap(({ id, en, zh }) =>
      [...en, ...zh].filter((variant) => addPhrase(trie, variant, id).length > 1),
    );
    expect(shared).toEqual([]);
  });

  it('writes English in lower case and Chinese in simplified characters without spaces', () => {
    expect(THEMES.flatMap(({ en }) => en).filter((variant) => foldText(variant) !== variant)).toEqual([]);
    const chinese = THEMES.flatMap(({ zh }) => zh);
    expect(chinese.filter((variant) => toSimplified(variant) !== variant || /\s/.test(variant))).toEqual([]);
  });

  it.each(THEMES.map((theme) => [theme.id, theme] as const))(
    'finds %s by each of its wordings',
    (id, theme) => {
      for (const variant of theme.en)
        expect(themesOf(`They spoke of ${variant}, again.`), variant).toContain(id);
      for (const variant of theme.zh) expect(themesOf(`会上谈到“${variant}”。`, 'zh'), variant).toContain(id);
    },
  );
});

describe('findThemes', () => {
  it('takes the longest wording and does not look inside it', () => {
    const text = 'Small- and medium-sized enterprises need help.';
    const [first] = findThemes(text, 'en');
    expect(first?.theme).toBe('smes');
    expect(text.slice(first?.span.start, first?.span.end)).toBe('Small- and medium-sized enterprises');
  });

  it('matches inflections, but no part of a word', () => {
    expect(themesOf('The bank was subsidising exporters.')).toEqual(['banks', 'subsidies', 'exports']);
    expect(themesOf('A banknote, a portrait and the importance of charters.')).toEqual([]);
  });

  it('does not join words across the end of a clause', () => {
    expect(themesOf('They cut rates. Budget talks follow.')).not.toContain('rate-on-hold');
    expect(themesOf('The price, stability of which')).not.toContain('price-stability');
  });

  it('reads Latin abbreviations inside Chinese, and full-width letters', () => {
    expect(themesOf('全年ＧＤＰ增长', 'zh')).toEqual(['gdp', 'economic-growth']);
    expect(themesOf('制造业PMI回升', 'zh')[0]).toBe('pmi');
  });

  it('is not fooled by phrases in which the word means something else', () => {
    expect(themesOf('They did a good job.')).toEqual([]);
  });

  it('gives ordered, disjoint spans within any text, lone surrogates included', () => {
    const pieces = fc.constantFrom(
      'inflation',
      '通胀',
      'small business',
      '中小企业',
      '\ud800',
      ' ',
      '，',
      'İ',
      '１',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { span } of findThemes(text, 'en')) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const text = 'small and medium sized small and medium '.repeat(20_000);
    const time = cpuTimeOf(() => {
      findThemes(text, 'en');
      findThemes('中小中小企中小'.repeat(50_000), 'zh');
    });
    expect(time).toBeLessThan(8_000);
  });
});

describe('stemEnglish', () => {
  it('sends the inflections of a word to one stem', () => {
    for (const forms of [
      ['price', 'prices', 'priced', 'pricing'],
      ['policy', 'policies'],
      ['cut', 'cuts', 'cutting'],
      ['hold', 'held', 'holding'],
      ['fall', 'fell', 'fallen', 'falling'],
      ['tax', 'taxes', 'taxed'],
    ])
      expect(new Set(forms.map(stemEnglish)).size, forms.join()).toBe(1);
  });

  it('keeps apart what only looks alike', () => {
    expect(stemEnglish('housing')).not.toBe(stemEnglish('house'));
    expect(stemEnglish('developing')).not.toBe(stemEnglish('developed'));
    expect(stemEnglish('news')).not.toBe(stemEnglish('new'));
  });
});

describe('foldText', () => {
  it('keeps the length of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length));
    expect(foldText('İstanbul ５％')).toHaveLength(11);
  });
});
