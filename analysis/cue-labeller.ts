import { KINDS, type Lang } from './kind';
import type { Label, Labeller, LabelRequest } from './labeller';
import { explainLabel } from './labels/explain-label';
import { isBare } from './labels/is-bare';
import { type LinearModel, openModel } from './labels/linear-model';
import { type ParsedSentence, parseSentence } from './labels/parse-sentence';
import english from './models/labels-en.json';
import chinese from './models/labels-zh.json';

const STORED = { en: english, zh: chinese } as const;

/**
 * The labeller that ships in the package: bilingual cue lexicons and word patterns, weighed by a linear model
 * for each language. No network, no DOM; the models are opened on first use (a few milliseconds).
 */
export function createLabeller(): Labeller {
  const models = new Map<Lang, LinearModel>();
  const modelFor = (lang: Lang): LinearModel => {
    const model = models.get(lang) ?? openModel(STORED[lang], lang);
    models.set(lang, model);
    return model;
  };
  return {
    id: `cues-${english.id}-${chinese.id}`,
    async label(batch, signal) {
      const parse = parseOnce();
      const verdicts: (readonly Label[])[] = [];
      for (const request of batch) {
        signal.throwIfAborted();
        verdicts.push(labelOne(request, modelFor(request.lang), parse));
      }
      return verdicts;
    },
  };
}

type Parse = (text: string, lang: Lang) => ParsedSentence;

/** Within a batch each sentence is also its neighbours' context: it is parsed once. */
function parseOnce(): Parse {
  const parsed = new Map<string, ParsedSentence>();
  return (text, lang) => {
    const key = lang + text;
    const sentence = parsed.get(key) ?? parseSentence(text, lang);
    parsed.set(key, sentence);
    return sentence;
  };
}

function labelOne(request: LabelRequest, model: LinearModel, parse: Parse): readonly Label[] {
  const { text, lang, previous, next, role } = request;
  const sentence = parse(text, lang);
  const { margins, contributions } = model.judge({
    sentence,
    previous: previous === null ? null : parse(previous, lang),
    next: next === null ? null : parse(next, lang),
  });
  const canState = /[\p{L}\p{N}]/u.test(sentence.text) && !isBare(text, lang, role);
  return KINDS.map((kind) => {
    const holds = canState && margins[kind] >= 0;
    return {
      kind,
      score: canState ? scoreOf(margins[kind]) : 0,
      evidence: explainLabel(kind, holds, text, sentence, contributions),
    };
  });
}

/**
 * The logistic of the margin, to four places. Engines differ in the last digits of `exp`, so the side of 0.5 is
 * taken from the margin itself, which is made of sums, products and square roots only.
 */
function scoreOf(margin: number): number {
  const score = Math.round(10_000 / (1 + Math.exp(-margin))) / 10_000;
  return margin >= 0 ? Math.max(0.5, score) : Math.min(0.4999, score);
}
