import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../analysis/detect-language';

describe('detectLanguage', () => {
  it.each([
    ['Central bank keeps its key rate steady as inflation slows', 'en'],
    ['Minister sees growth picking up', 'en'],
    ['央行宣布下调存款准备金率', 'zh'],
    ['Die Zentralbank hat den Leitzins nicht verändert, sagte der Präsident', 'de'],
    ['La banque centrale a maintenu ses taux pour la troisième fois', 'fr'],
    ['El banco central mantuvo la tasa de interés por tercera vez en el año', 'es'],
    ['日銀は政策金利を据え置くことを決めた', 'ja'],
    ['経済対策を閣議決定', 'ja'],
    ['한국은행은 기준금리를 동결했다', 'ko'],
    ['Центральный банк сохранил ключевую ставку', 'ru'],
  ])('reads %s as %s', (text, detected) => {
    const found = detectLanguage(text);
    expect(found.detected).toBe(detected);
    expect(found.lang).toBe(detected === 'en' || detected === 'zh' ? detected : null);
  });

  it('goes by the text where the page declares something else', () => {
    expect(detectLanguage('国务院常务会议部署稳增长措施', 'en').lang).toBe('zh');
    expect(detectLanguage('The ministry said that it will cut the fees for small firms.', 'zh-CN').lang).toBe(
      'en',
    );
  });

  it('takes the declared language only where the text does not tell', () => {
    expect(detectLanguage('Bundesbank Bilanz 2024', 'de-DE').detected).toBe('de');
    expect(detectLanguage('Fed holds', null).detected).toBe('en');
  });

  it('decides a mixed page by most of its text', () => {
    const chinese = '工业经济面临较大下行压力，要加强原材料和劳动力保障。'.repeat(4);
    expect(detectLanguage(`Press release\n${chinese}`).lang).toBe('zh');
    expect(
      detectLanguage(`${'The industrial economy faces pressure in this quarter. '.repeat(6)}稳增长`).lang,
    ).toBe('en');
  });

  it('tells the script of Chinese text, and goes by the declared one where it is the same in both', () => {
    expect(detectLanguage('經濟增長面臨壓力').script).toBe('traditional');
    expect(detectLanguage('经济增长面临压力').script).toBe('simplified');
    expect(detectLanguage('中央政策', 'zh-HK').script).toBe('traditional');
    expect(detectLanguage('中央政策', 'zh-CN').script).toBe('simplified');
  });

  it('says nothing of a text without letters', () => {
    expect(detectLanguage(' 12 % — 3.4 ')).toEqual({ lang: null, detected: null, script: null });
  });
});
