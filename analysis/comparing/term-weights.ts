import type { Lang } from '../kind';
import frequencies from '../models/term-frequencies.json';

// Learned counts: in how many sentences of news and official texts each term and concept stands.
const TERMS: Readonly<Record<Lang, ReadonlyMap<string, number>>> = {
  en: new Map(Object.entries(frequencies.terms.en)),
  zh: new Map(Object.entries(frequencies.terms.zh)),
};
const CONCEPTS: ReadonlyMap<string, number> = new Map(Object.entries(frequencies.concepts));
/** What a term counts that was met too seldom to be listed. */
const UNLISTED: Readonly<Record<Lang, number>> = { en: 3, zh: 5 };
/** A share of sentences for concepts never met: as rare as the rarest listed ones. */
const UNLISTED_RATE = 0.0002;

/** How much a term tells of a sentence's subject: the logarithm of its rarity (inverse document frequency). */
export const weightOfTerm = (term: string, lang: Lang): number =>
  Math.log(frequencies.sentences[lang] / (TERMS[lang].get(term) ?? UNLISTED[lang]));

/** The same for a concept. Plain words (`w:`) count half: sentences of all subjects share them. */
export const weightOfConcept = (concept: string): number =>
  -Math.log(Math.max(CONCEPTS.get(concept) ?? 0, UNLISTED_RATE)) * (concept.startsWith('w:') ? 0.5 : 1);
