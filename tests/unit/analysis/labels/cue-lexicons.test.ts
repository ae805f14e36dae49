import { describe, expect, it } from 'vitest';
import { CHINESE_CUES } from '../../../../analysis/labels/chinese-cues';
import { CUE_IDS } from '../../../../analysis/labels/cue-entry';
import { ENGLISH_CUES } from '../../../../analysis/labels/english-cues';
import { englishKeys } from '../../../../analysis/labels/find-cues';
import { parseSentence } from '../../../../analysis/labels/parse-sentence';

const LEXICONS = [
  { lang: 'en', entries: ENGLISH_CUES, keyOf: (term: string) => englishKeys(term).join(' ') },
  { lang: 'zh', entries: CHINESE_CUES, keyOf: (term: string) => term },
] as const;

describe.each(LEXICONS)('the $lang cue lexicon', ({ lang, entries, keyOf }) => {
  it('has each group once, in the order of the ids', () => {
    expect(entries.map(({ id }) => id)).toEqual(CUE_IDS);
  });

  it.each(entries.map((entry) => [entry.id, entry] as const))('finds %s in its own example', (id, entry) => {
    expect(parseSentence(entry.example, lang).cues.map((cue) => cue.id)).toContain(id);
  });

  it('names no term twice in a group, and no empty one', () => {
    for (const { id, terms } of entries) {
      const keys = terms.map(keyOf);
      expect(
        keys.every((key) => key !== ''),
        id,
      ).toBe(true);
      expect(
        terms.filter((term, i) => terms.indexOf(term) !== i),
        id,
      ).toEqual([]);
    }
  });

  it('holds no entry that its own language cannot match', () => {
    for (const { terms } of entries) {
      for (const term of terms) {
        expect(parseSentence(term, lang).cues.length, term).toBeGreaterThan(0);
      }
    }
  });
});

describe('finding cues', () => {
  const idsIn = (text: string, lang: 'en' | 'zh') => parseSentence(text, lang).cues.map(({ id }) => id);

  it('matches regular inflections of an English cue', () => {
    for (const form of ['worsen', 'worsens', 'worsened', 'worsening'])
      expect(idsIn(form, 'en')).toContain('risk/decline');
  });

  it('reads traditional characters as simplified ones, at the same place', () => {
    const [cue] = parseSentence('出口萎縮', 'zh').cues.filter(({ id }) => id === 'risk/decline');
    expect(cue).toMatchObject({ start: 2, end: 4 });
  });

  it('does not take one character of a longer Chinese word for a cue', () => {
    expect(idsIn('主要社会机会', 'zh')).not.toContain('measure/directive');
    expect(idsIn('主要社会机会', 'zh')).not.toContain('outlook/future');
    expect(idsIn('要修路', 'zh')).toContain('measure/directive');
  });

  it('takes the words of a denied strength neither for praise nor for a guard', () => {
    expect(idsIn('The upturn is not yet solid', 'en')).toContain('risk/frailty');
    expect(idsIn('The upturn is not yet solid', 'en')).not.toContain('what/good');
    expect(idsIn('The upturn is not yet solid', 'en')).not.toContain('guard/negation');
    expect(idsIn('The upturn is solid', 'en')).toContain('what/good');
    expect(idsIn('基础尚不牢固', 'zh')).not.toContain('guard/negation');
  });
});
