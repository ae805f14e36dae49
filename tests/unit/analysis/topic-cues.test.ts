import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../analysis/kind';
import { TOPIC_CUES } from '../../../analysis/topic-cues';
import { topicFeatures } from '../../../analysis/topic-features';

describe.each(LANGS)('topic cues (%s)', (lang) => {
  const cues = Object.entries(TOPIC_CUES[lang]).flatMap(([group, words]) =>
    words.split('|').map((word) => ({ group, word })),
  );

  it('stand in one group each', () => {
    const seen = new Map<string, string>();
    const twice = cues.filter(({ word, group }) => {
      const other = seen.get(word);
      seen.set(word, group);
      return other !== undefined;
    });
    expect(twice).toEqual([]);
  });

  it('are each found in a text that holds them, for their group', () => {
    const lost = cues.filter(({ word, group }) => {
      const text = lang === 'en' ? `There is ${word} today` : `今有${word}矣`;
      const { groups } = topicFeatures(
        { title: '', lead: text, description: '', section: '', keywords: [] },
        lang,
      );
      return !groups.has(group);
    });
    expect(lost).toEqual([]);
  });
});
