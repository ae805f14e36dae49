import { describe, expect, it } from 'vitest';
import { analyse } from '../../../analysis/analyse';
import type { Article } from '../../../analysis/article';
import type { Kind } from '../../../analysis/kind';
import type { Labeller, LabelRequest } from '../../../analysis/labeller';

/** Labels by one word for each kind, and keeps what it was asked. */
function createFake(words: Readonly<Record<Kind, string>>) {
  const asked: LabelRequest[][] = [];
  const labeller: Labeller = {
    id: 'fake/1',
    label: async (batch) => {
      asked.push([...batch]);
      return batch.map(({ text }) =>
        (['risk', 'measure', 'outlook'] as const).map((kind) => ({
          kind,
          score: text.includes(words[kind]) ? 0.9 : 0.1,
          evidence: [{ cue: words[kind], rule: `fake/${kind}`, weight: 1 }],
        })),
      );
    },
  };
  return { labeller, asked };
}

const words = { risk: 'pressure', measure: 'will cut', outlook: 'expected' };

function articleOf(paragraphs: readonly string[], title = 'Ministry on the economy'): Article {
  const text = paragraphs.join('\n');
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const span = { start: at, end: at + paragraph.length };
    at = span.end + 1;
    return { span, role: 'paragraph' as const };
  });
  return {
    url: 'https://news.example/a',
    title,
    publisher: null,
    author: null,
    published: null,
    declaredLang: null,
    text,
    blocks,
    quality: 'full',
    nextPage: null,
  };
}

const ports = (labeller: Labeller, batch?: number) => ({
  labeller,
  signal: new AbortController().signal,
  breathe: async () => undefined,
  ...(batch ? { batch } : {}),
});

const paragraphs = [
  'The economy is under pressure this quarter. The ministry will cut fees for small firms.',
  'Minister Ana Ruiz said that growth is expected to recover. Officials met on Monday.',
];

describe('analyse', () => {
  it('reads language, sentences, labels and points', async () => {
    const reading = await analyse(articleOf(paragraphs), ports(createFake(words).labeller));
    if (reading.status !== 'ready') throw new Error(reading.status);
    expect(reading.lang).toBe('en');
    expect(reading.labeller).toBe('fake/1');
    expect(reading.sentences.map(({ labels }) => labels.map(({ kind }) => kind))).toEqual([
      ['risk'],
      ['measure'],
      ['outlook'],
      [],
    ]);
    expect(reading.points.map(({ id, kind }) => [id, kind])).toEqual([
      ['s0r', 'risk'],
      ['s1m', 'measure'],
      ['s2o', 'outlook'],
    ]);
    expect(reading.points[2]?.speaker).toBe('Minister Ana Ruiz');
    expect(reading.points[0]?.evidence[0]?.rule).toBe('fake/risk');
  });

  it('gives the same reading again, whatever the size of the batches', async () => {
    const once = await analyse(articleOf(paragraphs), ports(createFake(words).labeller));
    const again = await analyse(articleOf(paragraphs), ports(createFake(words).labeller, 1));
    expect(again).toEqual(once);
  });

  it('shows the labeller the neighbours across batches', async () => {
    const { labeller, asked } = createFake(words);
    await analyse(articleOf(paragraphs), ports(labeller, 2));
    expect(asked.map((batch) => batch.length)).toEqual([2, 2]);
    expect(asked[1]?.[0]?.previous).toContain('will cut');
    expect(asked[0]?.[0]?.previous).toBeNull();
    expect(asked[1]?.[1]?.next).toBeNull();
  });

  it('breathes between batches and stops when told to', async () => {
    const controller = new AbortController();
    const { labeller, asked } = createFake(words);
    let breaths = 0;
    const stopped = analyse(articleOf(Array.from({ length: 50 }, (_, i) => `Sentence ${i} is here.`)), {
      labeller,
      signal: controller.signal,
      batch: 10,
      breathe: async () => {
        breaths += 1;
        if (breaths === 3) controller.abort(new Error('tab closed'));
      },
    });
    await expect(stopped).rejects.toThrow('tab closed');
    expect(asked.length).toBeLessThan(4);
  });

  it('says that a page is empty or in another language', async () => {
    const { labeller } = createFake(words);
    expect((await analyse(articleOf([' — ']), ports(labeller))).status).toBe('empty');
    const german = articleOf(
      ['Die Regierung will die Steuern für kleine Betriebe nicht erhöhen, sagte der Minister.'],
      'Steuern',
    );
    expect(await analyse(german, ports(labeller))).toMatchObject({
      status: 'unsupported-language',
      detected: 'de',
    });
  });
});

describe('points', () => {
  const key = async (texts: readonly string[]) => {
    const reading = await analyse(articleOf(texts), ports(createFake(words).labeller));
    return reading.status === 'ready' ? reading.points.filter((point) => point.key) : [];
  };

  it('marks at least one key point, and few of many', async () => {
    expect(await key(['Prices are under pressure.'])).toHaveLength(1);
    const many = await key(
      Array.from(
        { length: 60 },
        (_, i) => `In region ${i} the makers of item ${i * 7} are under pressure from case ${i * 3}.`,
      ),
    );
    expect(many.length).toBeGreaterThanOrEqual(4);
    expect(many.length).toBeLessThanOrEqual(6);
  });

  it('keeps one key point of each kind where there is one', async () => {
    const texts = [
      ...Array.from({ length: 9 }, (_, i) => `Output in sector ${i} is under pressure from cause ${i}.`),
      'The state will cut the levy.',
      'A recovery is expected.',
    ];
    expect(new Set((await key(texts)).map(({ kind }) => kind))).toEqual(
      new Set(['risk', 'measure', 'outlook']),
    );
  });

  it('does not take the same words twice', async () => {
    const lead = 'Exporters in the north are under pressure from weak foreign demand.';
    const points = await key([
      lead,
      'Nothing else happened on that day.',
      `Officials said exporters in the north are under pressure from weak foreign demand.`,
      'Rents are under pressure.',
    ]);
    expect(points.filter(({ text }) => text.includes('xporters'))).toHaveLength(1);
  });
});
