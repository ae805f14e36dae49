import type { FailureReason, PageState, RestrictedReason } from '../briefings/page-state';
import type { WordKey, Words } from './words';

/** Why a page is closed, and what to do. */
export const RESTRICTED_WORDS = {
  'browser-page': ['state.restrictedBrowserPage', 'state.nextBrowserPage'],
  store: ['state.restrictedStore', 'state.nextStore'],
  pdf: ['state.restrictedPdf', 'state.nextPdf'],
  file: ['state.restrictedFile', 'state.nextFile'],
  'other-extension': ['state.restrictedOtherExtension', 'state.nextOtherExtension'],
  'own-page': ['state.restrictedOwnPage', 'state.nextOwnPage'],
  'unknown-page': ['state.restrictedUnknownPage', 'state.nextUnknownPage'],
} as const satisfies Record<RestrictedReason, readonly [WordKey, WordKey]>;

/** What failed, and what to do. */
export const FAILURE_WORDS = {
  'page-too-large': ['state.failedPageTooLarge', 'state.fixPageTooLarge'],
  'no-text-found': ['state.failedNoTextFound', 'state.fixNoTextFound'],
  'page-changed': ['state.failedPageChanged', 'state.fixPageChanged'],
  'access-lost': ['state.failedAccessLost', 'state.fixAccessLost'],
  'error-page': ['state.failedErrorPage', 'state.fixErrorPage'],
  'extension-updated': ['state.failedExtensionUpdated', 'state.fixExtensionUpdated'],
  'storage-full': ['state.failedStorageFull', 'state.fixStorageFull'],
  'timed-out': ['state.failedTimedOut', 'state.fixTimedOut'],
  internal: ['state.failedInternal', 'state.fixInternal'],
} as const satisfies Record<FailureReason, readonly [WordKey, WordKey]>;

/**
 * Why there is no comparison, in the one sentence that the view shows as well: the toolbar button says nothing that
 * the popup does not. A page with a comparison has no such reason.
 */
export const stateReason = (state: PageState, words: Words): string | null => {
  switch (state.status) {
    case 'restricted':
      return words(RESTRICTED_WORDS[state.reason][0]);
    case 'no-access':
      return noAccessTitle(state, words);
    case 'switched-off':
      return words('state.switchedOffTitle', state.host);
    case 'loading':
      return words('state.loadingTitle');
    case 'not-article':
      return words('state.notArticleTitle');
    case 'off-topic':
      return words('state.offTopicTitle');
    case 'unsupported-language':
      return words('state.languageTitle');
    case 'reading':
      return words('state.readingTitle');
    case 'failed':
      return words(FAILURE_WORDS[state.reason][0]);
    case 'ready':
      return null;
    default:
      return state satisfies never;
  }
};

/** A listed site whose permission was taken back is not one that was never allowed. */
export const noAccessTitle = (
  { host, isListed }: Extract<PageState, { status: 'no-access' }>,
  words: Words,
): string => words(isListed ? 'state.withheldTitle' : 'state.noAccessTitle', host);
