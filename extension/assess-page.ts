import { readDate } from '../analysis/read-date';
import type { TopicInput, TopicVerdict } from '../analysis/topic';
import type { PageProfile } from '../briefings/page-profile';
import type { PageIdentity, PageState } from '../briefings/page-state';
import type { PageReport } from './messages';

/** The two parts of the engine that judge a page before it is read. */
export interface FirstLook {
  detectLanguage(text: string, declared: string | null): { lang: string | null; detected: string | null };
  assessTopic(input: TopicInput): TopicVerdict;
}

/**
 * What a page is by its head alone. `reading` means that it is worth reading; whoever asks for a page gets it read
 * unless its language is certainly another.
 */
export const assessPage = (report: PageReport, engine: FirstLook): PageState => {
  const { profile, asked } = report;
  if (report.contentType === 'application/pdf') return { status: 'restricted', reason: 'pdf' };
  const page = identityOf(profile);
  if (!profile.isArticle && !asked) return { status: 'not-article', page };
  const head = [profile.title, profile.lead, profile.description].join('\n');
  const { lang, detected } = engine.detectLanguage(head, profile.declaredLang);
  if (lang === null && detected !== null) return { status: 'unsupported-language', page, detected };
  const topic = engine.assessTopic(profile);
  return topic.policy || asked ? { status: 'reading', page } : { status: 'off-topic', page, topic };
};

export const identityOf = ({ url, title, publisher, published }: PageProfile): PageIdentity => ({
  url,
  title,
  publisher,
  published: published && readDate(published),
});
