import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AnalysePorts, analyse } from '../../analysis/analyse';
import { assessTopic } from '../../analysis/assess-topic';
import { compare } from '../../analysis/compare';
import { detectLanguage } from '../../analysis/detect-language';
import type { Evidence } from '../../analysis/evidence';
import type { ReadyReading } from '../../analysis/reading';
import { sliceOf } from '../../analysis/span';
import { builtInBriefing } from '../../briefings/built-in/miit-2022-01-20';
import type { PageProfile } from '../../briefings/page-profile';
import { pageFacts } from '../../page/page-facts';
import { profilePage } from '../../page/profile-page';
import { readArticle } from '../../page/read-article';
import { createPorts } from './engine';
import { bytesOf, createOpener } from './open-page';
import { messageOf, type Report } from './report';

/** HTML files, one row each: the same path as in the browser, with jsdom's document in place of the tab's. */
export async function analysePages(
  files: readonly string[],
  url: string | null,
  report: Report,
): Promise<void> {
  const open = await createOpener();
  const ports = createPorts();
  for (const file of files) {
    try {
      const dom = open(bytesOf(file), url ?? 'about:blank');
      try {
        const { document } = dom.window;
        const address = url ?? ownAddress(document);
        // A page that does not say where it lives is opened as the file it is, never taken for a site's front.
        const profile = profilePage(document, address === 'about:blank' ? pathToFileURL(file).href : address);
        report.row({ id: idOf(file), ...(await readPage(document, profile, address, ports)) });
      } finally {
        dom.window.close();
      }
    } catch (error) {
      report.problem(file, messageOf(error));
    }
    // jsdom frees a window only when the event loop turns: without this a thousand pages pile up.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const idOf = (file: string): string => basename(file).replace(/(?:\.x?html?)?(?:\.gz)?$/i, '');

/** Where the page says it lives; `about:blank` when it does not say. */
function ownAddress(document: Document): string {
  const stated = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
  ];
  return (
    stated.find((address) => address && /^https?:\/\//i.test(address) && URL.canParse(address)) ??
    'about:blank'
  );
}

async function readPage(document: Document, profile: PageProfile, url: string, ports: AnalysePorts) {
  const verdict = verdictOn(profile);
  const read = readArticle(document, { url, signal: new AbortController().signal, facts: pageFacts });
  if (read.status === 'failed') {
    const lang = detectLanguage(`${profile.title}\n${profile.lead}`, profile.declaredLang).detected;
    const unread: Evidence = { cue: read.detail, rule: `page/${read.reason}`, weight: 0 };
    return {
      ...header(url, lang, { ...verdict, evidence: [...verdict.evidence, unread] }),
      ...{
        title: profile.title,
        published: profile.published,
        text: '',
        sentences: [],
        points: [],
        comparison: null,
      },
    };
  }
  const { article } = read;
  const reading = await analyse(article, ports);
  const lang =
    reading.status === 'ready'
      ? reading.lang
      : reading.status === 'unsupported-language'
        ? reading.detected
        : null;
  const { title, published, text } = article;
  const result =
    reading.status === 'ready' ? resultOf(reading) : { sentences: [], points: [], comparison: null };
  return { ...header(url, lang, verdict), title, published, text, ...result };
}

interface Verdict {
  readonly policy: boolean;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** As in the browser: no topic without an article. */
function verdictOn(profile: PageProfile): Verdict {
  if (profile.isArticle) return assessTopic(profile);
  const evidence = profile.reasons.map((cue) => ({ cue, rule: 'page/not-an-article', weight: -1 }));
  return { policy: false, score: 0, evidence };
}

const header = (url: string, lang: string | null, { policy, score, evidence }: Verdict) => ({
  url,
  lang,
  policy,
  score,
  evidence,
});

function resultOf({ article, sentences, points }: ReadyReading) {
  return {
    sentences: sentences.map(({ span, labels }) => ({
      start: span.start,
      end: span.end,
      text: sliceOf(article.text, span),
      labels: labels.map(({ kind }) => kind),
    })),
    points,
    comparison: compare(builtInBriefing.points, points),
  };
}
