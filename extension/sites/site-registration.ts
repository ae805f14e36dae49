import browser from 'webextension-polyfill';
import { hostOfPattern, isWebPattern } from './match-pattern';

const SCRIPT_ID = 'spotter';
export const SPOTTER_FILE = 'spotter.js';

export interface SpotterSites {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/**
 * Where the spotter runs: every granted origin that is a web page's, less the hosts switched off. A host that is
 * granted by name is left out of `matches`; one inside a wildcard grant can only be excluded.
 */
export const siteList = (origins: readonly string[], switchedOff: readonly string[]): SpotterSites => {
  const isOff = (pattern: string): boolean => switchedOff.includes(hostOfPattern(pattern));
  const matches = [...new Set(origins)].filter((origin) => isWebPattern(origin) && !isOff(origin)).sort();
  return {
    matches,
    // Excluding an exact host that is not matched would be harmless, but noise for whoever reads the list.
    excludeMatches: matches.some((match) => hostOfPattern(match).includes('*'))
      ? [...new Set(switchedOff)].sort().map((host) => `*://${host}/*`)
      : [],
  };
};

/** Brings the browser's list of registered scripts in line; safe to call at any time, any number of times. */
export const registerSpotter = async (list: SpotterSites): Promise<void> => {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (list.matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    js: [SPOTTER_FILE],
    matches: [...list.matches],
    excludeMatches: [...list.excludeMatches],
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
};
