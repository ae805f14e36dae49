// Counts in how many sentences each term and each concept stands, for the weights of `compare`.
//   node scripts/run-ts.mjs scripts/count-terms.ts SENTENCES.jsonl > analysis/models/term-frequencies.json
// Lines of the input: {"lang": "en", "text": "…"}. Only counts are kept, and only of terms met in many sentences.
import { readFileSync } from 'node:fs';
import { conceptsOf } from '../analysis/comparing/concepts';
import { termsOf } from '../analysis/comparing/terms';
import { toSimplified } from '../analysis/simplify-chinese';

const rarest = { en: 8, zh: 12 }; // below that a term weighs as much as an unknown one
const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: count-terms.ts SENTENCES.jsonl');
  process.exit(2);
}

const counts = { en: new Map<string, number>(), zh: new Map<string, number>() };
const concepts = { en: new Map<string, number>(), zh: new Map<string, number>() };
const sentences = { en: 0, zh: 0 };
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (!line) continue;
  const { lang, text } = JSON.parse(line) as { lang: string; text: string };
  if (lang !== 'en' && lang !== 'zh') continue;
  const simplified = toSimplified(text);
  sentences[lang] += 1;
  for (const term of termsOf(simplified)) counts[lang].set(term, (counts[lang].get(term) ?? 0) + 1);
  for (const concept of conceptsOf(simplified))
    concepts[lang].set(concept, (concepts[lang].get(concept) ?? 0) + 1);
}

const sorted = (map: Map<string, number>, least: number) =>
  Object.fromEntries([...map].filter(([, n]) => n >= least).sort(([a], [b]) => (a < b ? -1 : 1)));
const rates: Record<string, number> = {};
for (const id of [...new Set([...concepts.en.keys(), ...concepts.zh.keys()])].sort()) {
  const rate = (lang: 'en' | 'zh') => (concepts[lang].get(id) ?? 0) / sentences[lang];
  rates[id] = Number(((rate('en') + rate('zh')) / 2).toPrecision(3));
}
console.log(
  JSON.stringify({
    sentences,
    concepts: rates,
    terms: { en: sorted(counts.en, rarest.en), zh: sorted(counts.zh, rarest.zh) },
  }),
);
