// Trains the sentence labeller (analysis/models/labels-*.json): node scripts/run-ts.mjs scripts/train-labeller.ts [--check] [--only=en]
// from labelled sentences in ../shared/gold/train, which stay outside this repository. Thresholds are those that
// give the best F1 under cross-validation with publishers kept apart. --check prints the figures and writes nothing.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, type Lang } from '../analysis/kind';
import { decide, fitLabels, type Settings } from './labelling/fit-labels';
import { type LabelledSentence, readLabelled } from './labelling/read-labelled';
import { storeLabels } from './labelling/store-labels';
import { learnWordVectors, type WordVectors } from './labelling/word-vectors';

const freedom = {
  word: 1,
  phrase: 1,
  long: 0.5,
  cue: 1,
  pair: 1,
  chain: 0.3,
  around: 0.4,
  shape: 0.5,
  sense: 1,
} as const;
/** Chosen by cross-validation with publishers kept apart; the result changes little around them. */
const SETTINGS: Readonly<Record<Lang, Settings>> = {
  en: { closeness: 2, freedom, leastSentences: 3, mostFeatures: 13_000 },
  zh: { closeness: 2, freedom, leastSentences: 3, mostFeatures: 20_000 },
};
const FOLDS = 5;

const gold = join(process.cwd(), '..', 'shared', 'gold');
const isCheck = process.argv.includes('--check');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7);

for (const lang of ['en', 'zh'] as const) {
  if (only !== undefined && only !== lang) continue;
  const sentences = readLabelled(gold, lang);
  // Chinese has no words to learn vectors of; pairs of characters gained nothing.
  const vectors: WordVectors = lang === 'en' ? learnWordVectors(gold, lang) : new Map();
  const thresholds = crossValidate(lang, sentences, vectors);
  if (!isCheck) write(lang, sentences, vectors, thresholds);
}

/** Prints F1 for each kind on publishers not trained on, and returns the thresholds that gave it. */
function crossValidate(
  lang: Lang,
  sentences: readonly LabelledSentence[],
  vectors: WordVectors,
): readonly number[] {
  const foldOf = foldsByPublisher(sentences);
  const decided: { values: readonly number[]; labels: readonly number[] }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fitLabels(
      sentences.filter((s) => foldOf(s) !== fold),
      SETTINGS[lang],
      vectors,
    );
    const held = sentences.filter((s) => foldOf(s) === fold);
    decide(model, held).forEach((values, i) => {
      decided.push({ values, labels: held[i]?.labels ?? [] });
    });
  }
  const best = KINDS.map((_, k) =>
    bestThreshold(decided.map(({ values, labels }) => ({ value: values[k] ?? 0, label: labels[k] ?? 0 }))),
  );
  const figures = KINDS.map((kind, k) => `${kind} ${best[k]?.f1.toFixed(3)}`).join('  ');
  const macro = best.reduce((sum, { f1 }) => sum + f1, 0) / KINDS.length;
  console.log(
    `${lang}  ${sentences.length} sentences  F1 across publishers: ${figures}  macro ${macro.toFixed(3)}`,
  );
  return best.map(({ threshold }) => threshold);
}

/** Publishers are dealt to folds, largest first, each to the fold that has the fewest sentences so far. */
function foldsByPublisher(sentences: readonly LabelledSentence[]): (sentence: LabelledSentence) => number {
  const sizes = new Map<string, number>();
  for (const { publisher } of sentences) sizes.set(publisher, (sizes.get(publisher) ?? 0) + 1);
  const loads = Array.from({ length: FOLDS }, () => 0);
  const folds = new Map<string, number>();
  for (const [publisher, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const fold = loads.indexOf(Math.min(...loads));
    loads[fold] = (loads[fold] ?? 0) + size;
    folds.set(publisher, fold);
  }
  return ({ publisher }) => folds.get(publisher) ?? 0;
}

function bestThreshold(decided: { value: number; label: number }[]): { threshold: number; f1: number } {
  decided.sort((a, b) => b.value - a.value);
  const positives = decided.reduce((sum, { label }) => sum + label, 0);
  let right = 0;
  let best = { threshold: 0, f1: 0 };
  decided.forEach(({ value, label }, i) => {
    right += label;
    const f1 = (2 * right) / (i + 1 + positives);
    if (f1 > best.f1) best = { threshold: value, f1 };
  });
  return best;
}

function write(
  lang: Lang,
  sentences: readonly LabelledSentence[],
  vectors: WordVectors,
  thresholds: readonly number[],
): void {
  const model = fitLabels(sentences, SETTINGS[lang], vectors);
  const digest = createHash('sha256')
    .update(JSON.stringify(storeLabels(lang, '', model, thresholds)))
    .digest('hex');
  const json = `${JSON.stringify(storeLabels(lang, `${lang}-${digest.slice(0, 8)}`, model, thresholds))}\n`;
  const file = `analysis/models/labels-${lang}.json`;
  writeFileSync(file, json);
  console.log(`${file}: ${model.names.length} features, ${Math.round(Buffer.byteLength(json) / 1024)} kB`);
}
