import { describe, expect, it } from 'vitest';
import { assessTopic } from '../../../analysis/assess-topic';
import { CHINESE_OTHER, CHINESE_POLICY, ENGLISH_OTHER, ENGLISH_POLICY } from './topic-subjects';

const told = (pages: readonly { title: string; lead: string }[]) =>
  pages.map((page) => ({
    title: page.title,
    isPolicy: assessTopic({ ...page, description: '', section: '', keywords: [] }).policy,
  }));

/** Plain cases all: a page in twenty may go wrong, so that one odd title does not stand for the verdict. */
describe('the topic verdict over many subjects and countries', () => {
  it.each([
    ['English', ENGLISH_POLICY],
    ['Chinese', CHINESE_POLICY],
  ])('finds policy pages (%s)', (_, pages) => {
    const missed = told(pages).filter(({ isPolicy }) => !isPolicy);
    expect(pages.length).toBeGreaterThanOrEqual(40);
    expect(missed.length, missed.map(({ title }) => title).join('\n')).toBeLessThanOrEqual(2);
  });

  it.each([
    ['English', ENGLISH_OTHER],
    ['Chinese', CHINESE_OTHER],
  ])('leaves companies, markets, politics, sport and life alone (%s)', (_, pages) => {
    const taken = told(pages).filter(({ isPolicy }) => isPolicy);
    expect(pages.length).toBeGreaterThanOrEqual(40);
    expect(taken.length, taken.map(({ title }) => title).join('\n')).toBeLessThanOrEqual(2);
  });

  it('is not talked out of policy by the industry that an authority speaks of', () => {
    const [first] = ENGLISH_POLICY;
    expect(first && told([first])).toMatchObject([{ isPolicy: true }]);
  });
});
