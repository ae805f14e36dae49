import type { Lang } from './kind';
import { toSimplified } from './simplify-chinese';
import type { TopicInput } from './topic';
import { TOPIC_CUES } from './topic-cues';

/** What the topic model sees of a page. */
export interface TopicFeatures {
  /** Words, pairs of words or runs of Chinese characters → how often they stand there, the title counting more. */
  readonly terms: ReadonlyMap<string, number>;
  /** Term → the first form in which it stood on the page, for people to read. */
  readonly surface: ReadonlyMap<string, string>;
  /** Cue group → the words found and how often, in the title and in the rest. */
  readonly groups: ReadonlyMap<string, GroupHits>;
}

export interface GroupHits {
  readonly words: ReadonlyMap<string, number>;
  readonly title: number;
  readonly lead: number;
}

/** Reads the model's features off a page's title and first paragraphs. */
export function topicFeatures(input: TopicInput, lang: Lang): TopicFeatures {
  const title = foldTopicText(input.title, lang).slice(0, longestTitle);
  const lead = foldTopicText(leadOf(input), lang).slice(0, longestLead);
  return lang === 'en' ? englishFeatures(title, lead) : chineseFeatures(title, lead);
}

const longestTitle = 300;
const longestLead = 1500;
/** A title says as much as this many mentions below it. */
const titleWeight = 2;

/** A page with a short first paragraph (a headline list, a paywall) is helped by its own description. */
function leadOf({ lead, description }: TopicInput): string {
  return lead.length < 400 && description && !lead.includes(description) ? `${description}\n${lead}` : lead;
}

/** One form for what is one word: case, width, plural and script folded. */
export function foldTopicText(text: string, lang: Lang): string {
  const folded = text.normalize('NFKC').replace(/[’‘]/g, "'");
  return lang === 'zh' ? toSimplified(folded) : folded.toLowerCase();
}

function englishFeatures(title: string, lead: string): TopicFeatures {
  const terms = new Map<string, number>();
  const surface = new Map<string, string>();
  const groups = new Map<string, MutableHits>();
  for (const [part, text] of [
    ['title', title],
    ['lead', lead],
  ] as const) {
    const weight = part === 'title' ? titleWeight : 1;
    for (const clause of text.split(/[.!?;:()\n|]+/)) {
      const met: Met = new Map();
      const forms = clause.match(/[a-z][a-z0-9&'-]*[a-z0-9]|[a-z]/g) ?? [];
      const words = forms.map(singular);
      const form = (i: number, size: number) => forms.slice(i, i + size).join(' ');
      words.forEach((word, i) => {
        const pair = `${word} ${words[i + 1] ?? ''}`;
        const triple = `${pair} ${words[i + 2] ?? ''}`;
        const next = words[i + 1];
        const tells = !emptyWords.has(word) && word.length > 1;
        if (tells) add(terms, word, weight);
        if (tells && next && !emptyWords.has(next)) add(terms, pair, weight);
        [word, pair, triple].forEach((term, more) => {
          countCue(groups, 'en', term, part, met);
          if (!surface.has(term)) surface.set(term, form(i, more + 1));
        });
      });
      countMeetings(groups, met, part);
    }
  }
  return { terms, surface, groups };
}

const singular = (word: string): string => {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  return /[^su'i]s$/.test(bare) && bare.length > 3 ? bare.slice(0, -1) : bare;
};

function chineseFeatures(title: string, lead: string): TopicFeatures {
  const terms = new Map<string, number>();
  const groups = new Map<string, MutableHits>();
  for (const [part, text] of [
    ['title', title],
    ['lead', lead],
  ] as const) {
    const weight = part === 'title' ? titleWeight : 1;
    for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
      for (let at = 0; at < run.length; at += 1) {
        for (let size = 1; size <= 4 && at + size <= run.length; size += 1)
          add(terms, run.slice(at, at + size), weight);
      }
    }
    for (const sentence of text.split(/[。！？；\n]+/)) {
      const met: Met = new Map();
      for (const [cue] of cuesOf('zh')) {
        for (let at = sentence.indexOf(cue); at !== -1; at = sentence.indexOf(cue, at + cue.length))
          countCue(groups, 'zh', cue, part, met);
      }
      countMeetings(groups, met, part);
    }
  }
  return { terms, surface: new Map(), groups };
}

interface MutableHits {
  words: Map<string, number>;
  title: number;
  lead: number;
}

/** Group → its first cue in one sentence. */
type Met = Map<string, string>;

function countCue(
  groups: Map<string, MutableHits>,
  lang: Lang,
  term: string,
  part: 'title' | 'lead',
  met: Met,
): void {
  const group = cuesOf(lang).get(term);
  if (!group) return;
  countHit(groups, group, term, part);
  if (!met.has(group)) met.set(group, term);
}

function countHit(
  groups: Map<string, MutableHits>,
  group: string,
  term: string,
  part: 'title' | 'lead',
): void {
  const hits = groups.get(group) ?? { words: new Map(), title: 0, lead: 0 };
  hits[part] += 1;
  add(hits.words, term, part === 'title' ? titleWeight : 1);
  groups.set(group, hits);
}

/** What meets in one sentence tells more than what stands somewhere on the page: who acts, on what. */
function countMeetings(groups: Map<string, MutableHits>, met: Met, part: 'title' | 'lead'): void {
  const first = (names: readonly string[]) => names.map((name) => met.get(name)).find(Boolean);
  const actor = first(actors);
  const instrument = first(instruments);
  const economy = first(economies);
  const business = first(businesses);
  if (actor && instrument) countHit(groups, 'authority and instrument', `${actor} … ${instrument}`, part);
  if (actor && economy) countHit(groups, 'authority and economy', `${actor} … ${economy}`, part);
  if (business && !actor && !instrument && met.get('economy data') === undefined)
    countHit(groups, 'business alone', business, part);
}

const actors = ['authority', 'central bank', 'world bodies'];
const instruments = ['public money', 'monetary policy', 'trade', 'rules and plans'];
const economies = ['economy data', 'one industry'];
const businesses = ['company', 'markets'];
/** Groups that are counted from what meets in one sentence, beside those of cue words. */
export const MEETINGS = ['authority and instrument', 'authority and economy', 'business alone'] as const;

const add = (counts: Map<string, number>, key: string, by: number) =>
  counts.set(key, (counts.get(key) ?? 0) + by);

const cueTables = new Map<Lang, ReadonlyMap<string, string>>();
function cuesOf(lang: Lang): ReadonlyMap<string, string> {
  const known = cueTables.get(lang);
  if (known) return known;
  const table = new Map<string, string>();
  for (const [group, words] of Object.entries(TOPIC_CUES[lang])) {
    for (const word of words.split('|'))
      table.set(lang === 'en' ? word.split(' ').map(singular).join(' ') : word, group);
  }
  cueTables.set(lang, table);
  return table;
}

/** Words without a subject of their own. Day and month names are here too: they tell when, not what. */
const emptyWords = new Set(
  'the a an of and or to in on at by for with from as is are was were be been being has have had do does did will would can could may might shall should must it its this that these those he she they we you i his her their our your my him them us me who whom which what when where why how not no nor so if then than but also into over under about after before between during through up down out off again more most much many some any each other such only own same very just said say says told according there here now one two three four five six seven eight nine ten first second last new while because both all per via amid among against since until mr mr mrs ms january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm et gmt today yesterday tomorrow year month week day time reuter com www http https reuters editing reporting'.split(
    ' ',
  ),
);
