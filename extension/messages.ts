import type { Article } from '../analysis/article';
import type { Change } from '../analysis/comparison';
import type { Kind } from '../analysis/kind';
import type { Span } from '../analysis/span';
import type { SiteList } from '../briefings/listed-site';
import type { PageProfile } from '../briefings/page-profile';
import type { HighlightLevel } from '../briefings/page-state';
import type { ViewedPage } from '../briefings/viewed-page';
import type { PageWords } from './page-words';

declare const nonce: unique symbol;
/** Names one document at one address: made by the spotter, new on every navigation, also within a single-page app. */
export type PageNonce = string & { readonly [nonce]: true };

export interface PageReport {
  readonly nonce: PageNonce;
  readonly profile: PageProfile;
  /** `document.contentType`: `application/pdf` means the browser's own viewer. */
  readonly contentType: string;
  /** The user asked for this page to be read, whatever it is about. */
  readonly asked: boolean;
}

/**
 * What the spotter does next: nothing more, look again when the page grows, leave the page to the reader, or leave
 * it for good, with all that we put there: it came back from the browser's cache and may no longer be read.
 */
export interface ReportAnswer {
  readonly next: 'stop' | 'look-again' | 'reading' | 'leave';
}

/** The reader's outcome: the article, or why there is none. */
export type SubmittedText =
  | { readonly status: 'read'; readonly article: Article }
  /** The browser or the site shows it in another language now, one that is not read; as the page declares it. */
  | { readonly status: 'translated'; readonly lang: string }
  | {
      readonly status: 'failed';
      readonly reason: 'page-too-large' | 'no-text-found';
      readonly detail: string;
    };

export interface Submission {
  readonly nonce: PageNonce;
  /** Counts the texts that were read of this page: 0, then one more each time the text has changed. */
  readonly revision: number;
  readonly result: SubmittedText;
}

/** What the card says of a point; words come from the locale, `heard` and `cue` from the page or the briefing. */
export type NoteVerdict =
  | { readonly status: 'repeated'; readonly heard: string }
  | {
      readonly status: 'changed';
      readonly heard: string;
      readonly change: Change;
      readonly was: string;
      readonly now: string;
    }
  | { readonly status: 'related'; readonly heard: string }
  | { readonly status: 'fresh' };

/** One highlight with all that its card shows. */
export interface PaintNote {
  readonly id: string;
  readonly span: Span;
  readonly kind: Kind;
  readonly key: boolean;
  /** The words that spoke for the label, strongest first, at most three. */
  readonly cues: readonly string[];
  readonly verdict: NoteVerdict;
}

export interface PaintOrder {
  readonly nonce: PageNonce;
  readonly level: HighlightLevel;
  readonly legend: boolean;
  readonly notes: readonly PaintNote[];
  /** Title of the briefing the notes speak of. */
  readonly briefing: string;
  readonly words: PageWords;
}

export type SubmissionAnswer =
  | { readonly status: 'ready'; readonly order: PaintOrder }
  /** The reading before still stands: the page is shown in a translation. */
  | { readonly status: 'kept' }
  /** The page moved on while this was read: clean up. */
  | { readonly status: 'dropped' }
  /** Nothing to paint; the popup says why. */
  | { readonly status: 'nothing' };

/** Everything a view needs, in one answer. */
export interface PageView extends ViewedPage {
  readonly tab: number;
}

/** Where the pinned panel stands; the shape that page/panel-host keeps. */
export interface PanelPlacement {
  readonly side: 'left' | 'right';
  /** CSS pixels. */
  readonly width: number;
  readonly collapsed: boolean;
}

/** A request about a tab: extension pages name it, content scripts may only mean their own and leave it out. */
export interface AboutTab {
  readonly tab?: number | undefined;
}

/** To the background. Requests are verbs, events are past tense. */
export interface BackgroundProtocol {
  /** Spotter: what this page is. */
  reportPage(data: PageReport): ReportAnswer;
  /** Reader: the article of a page that the background wanted read. Answers when it is analysed. */
  submitArticle(data: Submission): SubmissionAnswer;
  /** Reader: which points could not be placed on the page. */
  reportLost(data: { readonly nonce: PageNonce; readonly lost: readonly string[] }): null;
  /** Reader: its page changed, or is to be scrolled; sends the script for that. Answers when it has run. */
  sendOnDemand(data: Record<string, never>): null;
  /** Any view: what is to be shown of a tab. */
  getPageState(data: AboutTab): PageView;
  /** Any view: read the page now: once, anyway, or again. */
  readPage(data: AboutTab): null;
  goToPoint(data: AboutTab & { readonly point: string }): null;
  setHighlightLevel(data: { readonly level: HighlightLevel }): null;
  /** Reader: the user put the legend away. */
  closeLegend(data: Record<string, never>): null;
  setPinned(data: AboutTab & { readonly pinned: boolean }): null;
  switchSite(data: { readonly host: string; readonly on: boolean }): null;
  /** Page of sites: what it shows. */
  getSites(data: Record<string, never>): SiteList;
  /** Page of sites: several at once. */
  switchSites(data: { readonly hosts: readonly string[]; readonly on: boolean }): null;
  /** Any view: the user wants the page of sites. */
  openSites(data: Record<string, never>): null;
  /** Panel: the user wants to grant its site; only an extension page can ask the browser. */
  openGrant(data: { readonly host: string }): null;
  /** Panel: the user wants the browser's own side panel. */
  openSidePanel(data: Record<string, never>): null;
  /** Any view: the user has read that settings were set aside. */
  dismissNotice(data: Record<string, never>): null;
  getPlacement(data: Record<string, never>): PanelPlacement;
  /** Panel: the user moved it. */
  panelMoved(data: PanelPlacement): null;
}

/** What stands in a tab now. */
export interface PageHere {
  readonly nonce: PageNonce;
  /** Whether the panel's script is in the page; it may be hidden. */
  readonly hasPanel: boolean;
}

/** To the content scripts of one tab; each answers only for the page it stands in. */
export interface ContentProtocol {
  /** To the spotter: which page stands in the tab now. */
  whichPage(data: Record<string, never>): PageHere;
  /** To the spotter: look (again), whatever was decided before. */
  readPage(data: { readonly asked: boolean }): null;
  /** To the reader. */
  goToPoint(data: { readonly point: string }): null;
  stepHighlight(data: { readonly direction: 1 | -1 }): null;
  setHighlightLevel(data: { readonly level: HighlightLevel }): null;
  /** Access was withdrawn or the site switched off: remove everything. */
  leavePage(data: Record<string, never>): null;
  /** To the panel. */
  showPanel(data: Record<string, never>): null;
  hidePanel(data: Record<string, never>): null;
  /** To the panel: ask again. */
  pageStateChanged(data: { readonly tab: number }): null;
}

/** To every open extension page. */
export interface ViewProtocol {
  /** `null`: a choice for all tabs. */
  pageStateChanged(data: { readonly tab: number | null }): null;
  /** A site was switched, granted or taken back. */
  sitesChanged(data: Record<string, never>): null;
}

export interface ProtocolMap {
  readonly background: BackgroundProtocol;
  readonly content: ContentProtocol;
  readonly view: ViewProtocol;
}

export type DataOf<P, K extends keyof P> = P[K] extends (data: infer D) => unknown ? D : never;
export type AnswerOf<P, K extends keyof P> = P[K] extends (data: never) => infer R ? R : never;

/** Why a message got no answer. `gone`: nobody listens there, or this script's extension was replaced. */
export type MessageError = 'invalid' | 'forbidden' | 'unknown' | 'failed' | 'gone';

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: MessageError };

export interface Envelope {
  readonly to: keyof ProtocolMap;
  readonly type: string;
  readonly data: unknown;
}
