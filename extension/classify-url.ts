import { withoutFragment } from '../briefings/page-address';
import type { RestrictedReason } from '../briefings/page-state';

/** What an address allows, before any permission is looked at. */
export type UrlClass =
  | { readonly kind: 'readable'; readonly host: string; readonly pattern: string }
  | { readonly kind: 'restricted'; readonly reason: RestrictedReason };

/** Sorts an address; `undefined` is what the browser gives for a tab that it does not show us. */
export const classifyUrl = (address: string | undefined): UrlClass => {
  const url = address === undefined ? null : parseUrl(address);
  if (!url) return restricted('unknown-page');
  if (url.protocol === 'http:' || url.protocol === 'https:') return classifyWeb(url);
  if (EXTENSION_SCHEMES.has(url.protocol)) return restricted('other-extension');
  if (url.protocol === 'file:') return restricted(isPdf(url) ? 'pdf' : 'file');
  return restricted('browser-page');
};

/** The address taken apart; null when it is none. */
export const parseUrl = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);

/** The match pattern of exactly one host; ports are not part of a pattern. */
export const patternOf = (url: URL): string => `${url.protocol}//${url.hostname}/*`;

/** Longest address that is kept and compared, characters: a page may give itself one of megabytes. */
export const MAX_ADDRESS = 4_000;

/** Whether two addresses are the same page: a fragment only moves within it, unless it routes (`#/…`, `#!…`). */
export const isSamePage = (a: string, b: string): boolean => pageAddress(a) === pageAddress(b);

const pageAddress = (address: string): string => withoutFragment(address).slice(0, MAX_ADDRESS);

const classifyWeb = (url: URL): UrlClass => {
  if (isStore(url)) return restricted('store');
  if (FIREFOX_RESTRICTED.has(url.hostname)) return restricted('browser-page');
  if (isPdf(url)) return restricted('pdf');
  return { kind: 'readable', host: url.hostname, pattern: patternOf(url) };
};

const isStore = (url: URL): boolean =>
  url.hostname === 'chromewebstore.google.com' ||
  url.hostname === 'addons.mozilla.org' ||
  (url.hostname === 'chrome.google.com' && url.pathname.startsWith('/webstore')) ||
  (url.hostname === 'microsoftedge.microsoft.com' && url.pathname.startsWith('/addons'));

const isPdf = (url: URL): boolean => /\.pdf$/i.test(url.pathname);

const restricted = (reason: RestrictedReason): UrlClass => ({ kind: 'restricted', reason });

const EXTENSION_SCHEMES: ReadonlySet<string> = new Set(['chrome-extension:', 'moz-extension:', 'extension:']);

/** The default of `extensions.webextensions.restrictedDomains`: no extension may script them in Firefox. */
const FIREFOX_RESTRICTED: ReadonlySet<string> = new Set([
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);
