import browser from 'webextension-polyfill';
import { SPOTTER_FILE } from './sites/site-registration';

/** `refused`: no permission, or a page no extension may script. `gone`: the tab or document is no longer there. */
export type Injection = 'injected' | 'refused' | 'gone';

/** By hand the spotter comes into pages that were open before, where an earlier copy may have left something. */
const FILES = {
  spotter: ['/leftovers.js', `/${SPOTTER_FILE}`],
  reader: ['/reader.js'],
  'on-demand': ['/on-demand.js'],
  panel: ['/panel.js'],
} as const;

/** Runs one of our scripts in the top frame of a tab, in the exact document where the browser names documents. */
export const injectScript = async (
  name: keyof typeof FILES,
  tab: number,
  document: string | null,
): Promise<Injection> => {
  const target = document === null ? { tabId: tab } : { tabId: tab, documentIds: [document] };
  try {
    await browser.scripting.executeScript({ files: [...FILES[name]], target });
    return 'injected';
  } catch (error) {
    // "No tab with id", "No document with id", "Frame … was removed": the user went on; all else is a refusal
    return /no (tab|document|frame)|removed|closed|invalid tab/i.test(String(error)) ? 'gone' : 'refused';
  }
};
