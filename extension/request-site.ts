import browser from 'webextension-polyfill';
import { parseUrl, patternOf } from './classify-url';

/**
 * Asks the user for one site, for good. Call it first thing in the click: browsers refuse after any `await`. The
 * background notices the grant by itself, so nothing is lost when the question closes the popup.
 */
export const requestSite = (host: string, address: string | undefined): Promise<boolean> => {
  const url = address === undefined ? null : parseUrl(address);
  const pattern = url?.hostname === host ? patternOf(url) : `https://${host}/*`;
  return browser.permissions.request({ origins: [pattern] }).catch(() => false); // no gesture, or refused by policy
};
