import type { NextPage } from '../analysis/article';
import type { Comparison } from '../analysis/comparison';
import type { Lang } from '../analysis/kind';
import type { Point } from '../analysis/point';
import type { Span } from '../analysis/span';
import type { TopicVerdict } from '../analysis/topic';
import type { BriefingId } from './briefing';

/** What a page calls itself. */
export interface PageIdentity {
  readonly url: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** A page's point as the views show it: `span` is where it stands in the article text, `placed` whether it could be mapped to the page. */
export interface ShownPoint extends Point {
  readonly span: Span;
  readonly placed: boolean;
}

export type RestrictedReason =
  | 'browser-page'
  | 'store'
  | 'pdf'
  | 'file'
  | 'other-extension'
  | 'own-page'
  | 'unknown-page';
export type FailureReason =
  | 'page-too-large'
  | 'no-text-found'
  | 'page-changed'
  | 'access-lost'
  /** The browser refused the script though the site is granted: it shows a page of its own in its place. */
  | 'error-page'
  | 'extension-updated'
  | 'storage-full'
  | 'timed-out'
  | 'internal';

/** Everything Ballast can say of the page in one tab. Views switch over `status` exhaustively. */
export type PageState =
  | { readonly status: 'restricted'; readonly reason: RestrictedReason }
  /** This host is not granted; `host` is what a grant would name. `isListed`: it came with the extension. */
  | {
      readonly status: 'no-access';
      readonly host: string;
      readonly title: string;
      readonly isListed: boolean;
    }
  /** The user switched Ballast off here. */
  | { readonly status: 'switched-off'; readonly host: string; readonly title: string }
  | { readonly status: 'loading'; readonly title: string }
  | { readonly status: 'not-article'; readonly page: PageIdentity }
  | { readonly status: 'off-topic'; readonly page: PageIdentity; readonly topic: TopicVerdict }
  | { readonly status: 'unsupported-language'; readonly page: PageIdentity; readonly detected: string | null }
  | { readonly status: 'reading'; readonly page: PageIdentity }
  | {
      readonly status: 'failed';
      readonly page: PageIdentity | null;
      readonly reason: FailureReason;
      /** For a bug report: what failed, without page text. */
      readonly detail: string;
    }
  | ReadyPage;

export interface ReadyPage {
  readonly status: 'ready';
  readonly page: PageIdentity;
  readonly lang: Lang;
  readonly topic: TopicVerdict;
  /** True when the reader asked for an off-topic page to be read anyway. */
  readonly asked: boolean;
  readonly quality: 'full' | 'lead-only' | 'uncertain';
  /** Where the article goes on; named for the reader, never fetched. */
  readonly nextPage: NextPage | null;
  readonly points: readonly ShownPoint[];
  /** How many sentences were read, from the top of a very long text; null: all. */
  readonly readTo: number | null;
  /** How many points more the page has: there was no room to keep them. */
  readonly leftOut: number;
  readonly briefing: BriefingId;
  readonly comparison: Comparison;
  /** Whether access ends when the tab navigates ("read once"). */
  readonly access: 'granted' | 'once';
  /** The page now shows a translation of what was read, into this language; undefined: it shows what was read. */
  readonly shownIn?: string | undefined;
}

/** How the reader wants this tab shown. */
export type HighlightLevel = 'off' | 'key' | 'all';

/**
 * Settings that could not be read: `set-aside` word for word, with the defaults in their place, until the user has
 * seen it said; or `unreadable` where they lie, since nothing can be written now.
 */
export type SettingsNotice = 'set-aside' | 'unreadable';
