import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../analysis/compare';
import { describePoint } from '../../../analysis/describe-point';
import { findThemes } from '../../../analysis/find-themes';
import { measureStrength } from '../../../analysis/measure-strength';
import { themeOf } from '../../../analysis/themes/inventory';
import { builtInBriefing } from '../../../briefings/built-in/miit-2022-01-20';

const { points, source } = builtInBriefing;
const seedFile = resolve(import.meta.dirname, '../../../../shared/seed-briefing.txt');
const hasSeed = existsSync(seedFile);

describe('the built-in briefing', () => {
  it('has risks, measures and an outlook, each with its own id', () => {
    expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
    expect(new Set(points.map(({ kind }) => kind))).toEqual(new Set(['risk', 'measure', 'outlook']));
  });

  it('gives every point a quotation, a translation of our own, a date and the speaker', () => {
    for (const point of points) {
      expect(point.quotations.length, point.id).toBeGreaterThan(0);
      expect(point.translations.zh?.by).toBe('ballast');
      expect(point.translations.zh?.text).toMatch(/[\u4e00-\u9fff]{4}/);
      expect(point.date).toBe('2022-01-20');
      expect(point.speaker).toBe('Luo Junjie, MIIT');
      expect([null, '2022-Q1']).toContain(point.period);
    }
  });

  it('says it in its own words, not in those it quotes', () => {
    for (const point of points) expect(point.quotations.map(({ text }) => text)).not.toContain(point.text);
  });

  it('names only themes of the inventory, and all that its wording names', () => {
    for (const point of points) {
      expect(
        point.themes.filter((theme) => themeOf(theme) === null),
        point.id,
      ).toEqual([]);
      const named = findThemes(point.text, 'en').map(({ theme }) => theme);
      expect(
        named.filter((theme) => !point.themes.includes(theme)),
        point.id,
      ).toEqual([]);
    }
  });

  it('carries the strength its wording has', () => {
    for (const point of points)
      expect(point.strength, point.id).toBe(measureStrength(point.text, 'en', point.kind));
  });

  it('is found again, unchanged, in its own Chinese translation', () => {
    const chinese = points.map((point, index) =>
      describePoint({
        id: `zh-${point.id}`,
        kind: point.kind,
        text: point.translations.zh?.text ?? '',
        lang: 'zh',
        sentences: [index],
      }),
    );
    const { verdicts } = compare(points, chinese);
    for (const verdict of verdicts)
      expect(verdict).toMatchObject({
        status: 'repeated',
        pagePoints: expect.arrayContaining([`zh-${verdict.point}`]),
      });
  });
});

if (!hasSeed)
  console.warn('the source text of the built-in briefing is not here: its quotations go unchecked');

describe.skipIf(!hasSeed)('the built-in briefing beside its source text', () => {
  const seed = hasSeed ? readFileSync(seedFile, 'utf8') : '';
  const [head = '', body = ''] = seed.split('\n---\n');
  const quotations = points.flatMap((point) => point.quotations.map(({ text }) => text));

  it('quotes word for word', () => {
    expect(quotations.filter((quotation) => !body.includes(quotation))).toEqual([]);
  });

  it('leaves no sentence of the speaker uncovered', () => {
    const sentences = body.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.trim());
    const uncovered = sentences.filter(
      (sentence) => !quotations.some((quotation) => sentence.includes(quotation)),
    );
    // What is left says where and when, and stands in the summary.
    expect(uncovered.every((sentence) => /^Zhongxin Finance|held a press conference/.test(sentence))).toBe(
      true,
    );
    expect(builtInBriefing.summary).toContain('press conference of 20 January 2022');
  });

  it('names title, publisher, address and dates as the source does', () => {
    expect(head).toContain(`title: ${source.title}`);
    expect(head).toContain(`publisher: ${source.publisher}`);
    expect(head).toContain(`address: ${source.url}`);
    expect(head).toContain(`published: ${source.published}`);
    expect(head).toContain(source.eventDate);
  });
});
