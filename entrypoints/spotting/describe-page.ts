import type { PageProfile } from '../../briefings/page-profile';
import { MAX_ADDRESS } from '../../extension/classify-url';
import { profilePage } from '../../page/profile-page';

/** A page may call itself anything, at any length; the background takes 20,000 characters of each. */
const LONGEST = 4_000;

/** What the page is, within bounds. Never throws: a page that cannot be looked at is no article, and says so. */
export const describePage = (
  document: Document,
  url: string,
  profile: typeof profilePage = profilePage,
): PageProfile => {
  try {
    return clipped(profile(document, url));
  } catch {
    return bareProfile(url, 'could not be looked at');
  }
};

/** A page of which nothing is said but why. */
export const bareProfile = (url: string, reason: string): PageProfile => ({
  isArticle: false,
  reasons: [reason],
  url: url.slice(0, MAX_ADDRESS),
  title: '',
  lead: '',
  description: '',
  section: '',
  keywords: [],
  declaredLang: null,
  publisher: null,
  published: null,
});

const clipped = (profile: PageProfile): PageProfile => ({
  isArticle: profile.isArticle,
  reasons: profile.reasons.slice(0, 50).map(clip),
  url: profile.url.slice(0, MAX_ADDRESS),
  title: clip(profile.title),
  lead: clip(profile.lead),
  description: clip(profile.description),
  section: clip(profile.section),
  keywords: profile.keywords.slice(0, 100).map(clip),
  declaredLang: clipMaybe(profile.declaredLang),
  publisher: clipMaybe(profile.publisher),
  published: clipMaybe(profile.published),
});

const clip = (text: string): string => text.slice(0, LONGEST);
const clipMaybe = (text: string | null): string | null => (text === null ? null : clip(text));
