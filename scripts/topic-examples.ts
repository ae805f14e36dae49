import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../analysis/kind';
import { type TopicFeatures, topicFeatures } from '../analysis/topic-features';

interface Page {
  readonly doc: string;
  readonly lang: Lang;
  readonly kind: string;
  readonly certainty: string;
  readonly publisher: string;
  readonly title: string;
  readonly lead: string;
}

/** A labelled document as the topic model is trained on it. */
export interface Example {
  readonly features: TopicFeatures;
  readonly label: number;
  readonly weight: number;
  readonly publisher: string;
  readonly text: string;
  /** Title and first sentences only: what a page shows that holds its text back. */
  readonly isShort: boolean;
}

/** How far a label can be trusted: what the annotator was torn about, and what a rule guessed, counts less. */
const trust: Readonly<Record<string, number>> = { 'title-read': 0.8, heur: 0.8, 'lead-read-unsure': 0.6 };
/**
 * Readers meet more other news than the documents hold: about one page in five of a news or government site is
 * economic policy, here it is two in five. Other pages count more, so that the verdict fits what is met.
 */
const mix: Readonly<Record<string, number>> = { policy: 1, econ_other: 1.5, news_other: 3, article_other: 3 };

const gold = join(process.cwd(), '..', 'shared', 'gold');

/** The training documents of a language, without those that are also in the dev set. */
export function readExamples(lang: Lang): Example[] {
  const isLeak = devPages();
  const pages = jsonLines<Page>('train/page_texts.jsonl');
  const titles = new Set(pages.map(({ title }) => title.trim()));
  const more = labelledDocuments().filter(({ title }) => !titles.has(title.trim()));
  return [...pages, ...more]
    .filter((page) => page.lang === lang && !isLeak(page))
    .flatMap((page) => [
      exampleOf(page, lang, false),
      ...(page.lead.length > 1.5 * shortLead[lang] ? [exampleOf(page, lang, true)] : []),
    ]);
}

/** Characters of a first paragraph. */
const shortLead: Readonly<Record<Lang, number>> = { en: 300, zh: 100 };
/** A beginning counts less than its page. */
const shortWeight = 0.6;

function exampleOf(page: Page, lang: Lang, isShort: boolean): Example {
  return {
    // Titles such as "… monetary policy 20210317" were made up when the documents were collected.
    features: topicFeatures(
      {
        title: / monetary policy \S*[\d{]/.test(page.title) ? '' : page.title,
        lead: isShort ? page.lead.slice(0, shortLead[lang]) : page.lead,
        description: '',
        section: '',
        keywords: [],
      },
      lang,
    ),
    label: page.kind === 'policy' ? 1 : 0,
    weight: (trust[page.certainty] ?? 1) * (mix[page.kind] ?? 1) * (isShort ? shortWeight : 1),
    publisher: page.publisher,
    text: `${page.title}\n${page.lead}`,
    isShort,
  };
}

/** The documents whose sentences were labelled: they were read whole, and come from more publishers. */
function labelledDocuments(): Page[] {
  const leads = new Map<string, string>();
  for (const { doc, lang, text } of jsonLines<{ doc: string; lang: Lang; text: string }>(
    'train/sentences.jsonl',
  )) {
    leads.set(doc, `${leads.get(doc) ?? ''}${text.trim()}${lang === 'zh' ? '' : ' '}`);
  }
  return tableRows('train/docs.tsv').map(([doc = '', lang, kind = '', publisher = '', , title = '']) => ({
    doc,
    lang: lang as Lang,
    kind,
    certainty: 'read',
    publisher,
    title,
    lead: leads.get(doc)?.slice(0, 1500) ?? '',
  }));
}

function jsonLines<Row>(file: string): Row[] {
  const lines = readFileSync(join(gold, file), 'utf8').split('\n').filter(Boolean);
  return lines.map((line): Row => JSON.parse(line));
}

function tableRows(file: string): string[][] {
  const [, ...rows] = readFileSync(join(gold, file), 'utf8').trim().split('\n');
  return rows.map((row) => row.split('\t'));
}

/** Tells what is also in the dev set, by address or title. */
function devPages(): (page: Page) => boolean {
  const pages = tableRows('dev/pages.tsv');
  const urls = new Set(pages.map((row) => row[7]).filter(Boolean));
  const titles = new Set(pages.map((row) => row[8]?.trim()).filter(Boolean));
  for (const { title } of jsonLines<{ title: string }>('dev/texts_zh.jsonl')) titles.add(title.trim());
  const docs = new Set(tableRows('train/docs.tsv').flatMap((row) => (urls.has(row[8]) ? [row[0]] : [])));
  return (page) => docs.has(page.doc) || titles.has(page.title.trim());
}
