import { detectLanguage } from './detect-language';
import type { Evidence } from './evidence';
import type { TopicInput, TopicVerdict } from './topic';
import { type TopicFeatures, topicFeatures } from './topic-features';
import { countHits, groupInputs, type TopicModel, termInputs, topicModel } from './topic-model';

/**
 * Whether a page is about economic policy, from its title and first paragraphs. A page in a language the
 * engine does not read is never taken for one. Evidence is in log-odds and readable: groups of cue words and
 * single words; runs of characters that are no words count towards the score but are not shown.
 */
export function assessTopic(input: TopicInput): TopicVerdict {
  const { lang, detected } = detectLanguage(`${input.title}\n${input.lead}`.slice(0, 4000));
  if (!lang) {
    const evidence = detected ? [{ cue: detected, rule: 'topic/language', weight: -1 }] : [];
    return { policy: false, score: 0, evidence };
  }
  const model = topicModel(lang);
  const features = topicFeatures(input, lang);
  const found = contributions(features, model);
  const margin = found.reduce((sum, { weight }) => sum + weight, model.bias);
  // An infinite margin cannot occur: inputs and weights are bounded.
  const score = round(1 / (1 + Math.exp(-margin)));
  return { policy: score >= 0.5, score, evidence: readable(found) };
}

interface Contribution extends Evidence {
  readonly isShown: boolean;
}

function contributions(features: TopicFeatures, model: TopicModel): Contribution[] {
  const found: Contribution[] = [];
  const allHits = countHits(features);
  for (const [group, hits] of features.groups) {
    const weights = model.groups.get(group) ?? [];
    const weight = groupInputs(hits, allHits).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
    const words = [...hits.words].sort((a, b) => b[1] - a[1]).slice(0, 3);
    const cue = words.map(([word]) => features.surface.get(word) ?? word).join(', ');
    found.push({ cue, rule: `topic/${group}`, weight, isShown: true });
  }
  for (const [term, value] of termInputs(features, (name) => model.terms.has(name))) {
    const known = model.terms.get(term);
    if (!known) continue;
    const cue = features.surface.get(term) ?? term;
    found.push({ cue, rule: 'topic/word', weight: value * known.weight, isShown: known.isWord });
  }
  return found;
}

/** How many reasons are kept: more than fit a popup help nobody. */
const mostReasons = 8;
const leastWeight = 0.05;

function readable(found: readonly Contribution[]): Evidence[] {
  const kept: Evidence[] = [];
  const byStrength = found
    .filter(({ isShown, weight }) => isShown && Math.abs(weight) >= leastWeight)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.cue < b.cue ? -1 : 1));
  for (const { cue, rule, weight } of byStrength) {
    if (kept.length === mostReasons) break;
    // "tax" beside "tax cut" says nothing more.
    if (rule === 'topic/word' && kept.some((other) => other.cue.includes(cue))) continue;
    kept.push({ cue, rule, weight: round(weight) });
  }
  return kept;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
