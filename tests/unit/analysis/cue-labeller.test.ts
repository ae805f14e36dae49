import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLabeller } from '../../../analysis/cue-labeller';
import { KINDS, type Kind, type Lang } from '../../../analysis/kind';
import type { LabelRequest } from '../../../analysis/labeller';
import { cpuTimeOfAsync } from '../cpu-time';

const labeller = createLabeller();
const { signal } = new AbortController();
const request = (text: string, lang: Lang = 'en', more: Partial<LabelRequest> = {}): LabelRequest => ({
  text,
  lang,
  previous: null,
  next: null,
  role: 'paragraph',
  ...more,
});
const verdictOn = async (text: string, lang: Lang = 'en') =>
  (await labeller.label([request(text, lang)], signal))[0] ?? [];
const kindsOf = async (text: string, lang: Lang = 'en'): Promise<Kind[]> =>
  (await verdictOn(text, lang)).filter(({ score }) => score >= 0.5).map(({ kind }) => kind);

describe('the labeller', () => {
  it.each<[string, Lang, Kind[]]>([
    ['Exporters warn that weak demand and rising costs threaten thousands of jobs.', 'en', ['risk']],
    ['The central bank cut its key rate by 25 basis points on Tuesday.', 'en', ['measure']],
    ['Economists expect the economy to grow 3.1 percent next year.', 'en', ['outlook']],
    ['The museum opens at nine and closes at five.', 'en', []],
    ['经济下行压力加大，企业经营困难增多。', 'zh', ['risk']],
    ['要加大对中小企业的支持力度，落实减税降费政策。', 'zh', ['measure']],
    ['专家预计，明年出口增速将有所回升。', 'zh', ['outlook']],
    ['博物馆上午九点开门。', 'zh', []],
  ])('labels "%s"', async (text, lang, kinds) => {
    expect(await kindsOf(text, lang)).toEqual(kinds);
  });

  it('labels traditional Chinese as it labels the same words in simplified characters', async () => {
    const [traditional] = await labeller.label([request('專家預計，明年出口增速將有所回升。', 'zh')], signal);
    const [simplified] = await labeller.label([request('专家预计，明年出口增速将有所回升。', 'zh')], signal);
    expect(traditional?.map(({ score }) => score)).toEqual(simplified?.map(({ score }) => score));
  });

  it('gives a verdict on every kind, in order, with evidence for each label that holds', async () => {
    const verdict = await verdictOn(
      'Officials fear that the drought will push food prices higher next year.',
    );
    expect(verdict.map(({ kind }) => kind)).toEqual(KINDS);
    for (const { score, evidence } of verdict) if (score >= 0.5) expect(evidence.length).toBeGreaterThan(0);
  });

  it('shows cue words as they stand in the sentence, those of the kind first', async () => {
    const text = 'Officials FEAR that the drought will hurt farmers.';
    const risk = (await verdictOn(text))[0];
    expect(risk?.evidence[0]?.rule).toMatch(/^risk\//);
    expect(risk?.evidence.map(({ cue }) => cue)).toContain('FEAR');
    for (const { cue } of risk?.evidence ?? []) expect(text).toContain(cue);
  });

  it('shows the longer cue where one cue lies in another', async () => {
    const risk = (await verdictOn('经济下行压力加大。', 'zh'))[0];
    const cues = risk?.evidence.map(({ cue }) => cue) ?? [];
    expect(cues).toContain('下行压力');
    expect(cues).not.toContain('下行');
  });

  it('shows evidence in traditional characters where the page has them', async () => {
    const text = '經濟下行壓力加大，企業經營困難增多。';
    const risk = (await verdictOn(text, 'zh'))[0];
    for (const { cue } of risk?.evidence ?? []) expect(text).toContain(cue);
  });

  it('gives the same verdict whatever else is in the batch', async () => {
    const one = request('The ministry will publish a plan.', 'en', { previous: 'Prices fell.', next: null });
    const alone = await labeller.label([one], signal);
    const among = await labeller.label([request('Prices fell.'), one, request('价格下跌。', 'zh')], signal);
    expect(among[1]).toEqual(alone[0]);
  });

  it('rejects with the reason of the signal when aborted', async () => {
    const gone = new AbortController();
    gone.abort(new Error('the tab closed'));
    await expect(labeller.label([request('Prices fell.')], gone.signal)).rejects.toThrow('the tab closed');
  });
});

describe('a strength that is denied', () => {
  it.each([
    'The recovery is not yet solid.',
    'The foundation of the recovery is not yet firm.',
    'Domestic demand lacks momentum.',
    'The labour market remains fragile.',
    'The housing market is on shaky ground.',
    'Confidence among small firms is far from solid.',
    'Export growth has run out of steam.',
    '经济恢复的基础尚不牢固。',
    '工业经济回升基础还不稳固。',
    '企业投资缺乏动力。',
    '复苏势头减弱，基础不稳。',
    '外贸恢复仍显脆弱。',
  ])('is a risk: "%s"', async (text) => {
    expect(await kindsOf(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en')).toEqual(['risk']);
  });

  it.each([
    'The recovery is solid and broad-based.',
    'The foundation of growth is firm.',
    '经济基础稳固，动能充足。',
  ])('is none where it is affirmed: "%s"', async (text) => {
    expect(await kindsOf(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en')).toEqual([]);
  });
});

describe('the labeller on bad input', () => {
  it.each(['', ' ', '…', '\ud800', '\udc00\ud800', '\0', '。'])('gives no label to %j', async (text) => {
    for (const lang of ['en', 'zh'] as const) expect(await kindsOf(text, lang)).toEqual([]);
  });

  it('never throws and keeps every score in [0, 1], whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.constantFrom<Lang>('en', 'zh'),
        async (text, lang) => {
          const [verdict] = await labeller.label(
            [request(text, lang, { previous: text, next: text })],
            signal,
          );
          for (const { score } of verdict ?? []) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it.each([
    ['letters', 'a'.repeat(100_000)],
    ['words', 'risk '.repeat(20_000)],
    ['digits', '1'.repeat(100_000)],
    ['commas in numbers', '1,'.repeat(50_000)],
    ['quotation marks', '"'.repeat(100_000)],
    ['apostrophes', "a'".repeat(50_000)],
    ['spaces', ' '.repeat(100_000)],
    ['Chinese', '风险将会'.repeat(25_000)],
  ])('takes a bounded time for 100 kB of %s', async (_, text) => {
    const time = await cpuTimeOfAsync(async () => {
      for (const lang of ['en', 'zh'] as const) await labeller.label([request(text, lang)], signal);
    });
    expect(time).toBeLessThan(2_000);
  });
});
