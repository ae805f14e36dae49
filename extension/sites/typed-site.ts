import type { TypedSite } from '../../briefings/listed-site';
import { classifyUrl, parseUrl, patternOf } from '../classify-url';

/**
 * One site from what a user typed or pasted: a bare name (taken to be https) or a whole address, of which only the
 * host counts. The permission asked for is for exactly that host and scheme.
 */
export const parseTypedSite = (typed: string): TypedSite => {
  const text = typed.trim();
  if (text === '') return refused('empty');
  if (/\s/.test(text)) return refused('not-an-address');
  const isWeb = /^https?:\/\//i.test(text);
  if (!isWeb && NAMES_SCHEME.test(text)) return refused('scheme');
  const url = parseUrl(isWeb ? text : `https://${text}`);
  if (!url) return refused(text.includes('*') ? 'wildcard' : 'not-an-address');
  if (/\*|%2a/i.test(url.hostname)) return refused('wildcard'); // Chromium writes a star in codes
  if (!isHostOfSite(url.hostname)) return refused('not-an-address');
  // the front page of the host: what stands behind the typed path is not asked
  if (classifyUrl(`${url.protocol}//${url.hostname}/`).kind === 'restricted') return refused('closed');
  return { status: 'site', host: url.hostname, askFor: [patternOf(url)] };
};

/** `name:` with anything but a port behind it. */
const NAMES_SCHEME = /^[a-z][a-z\d+.-]*:(?!\d{1,5}(?:[/?#]|$))/i;

/** A name with a dot inside, an address in numbers, or this machine. */
const isHostOfSite = (host: string): boolean =>
  host === 'localhost' || host.startsWith('[') || /^[\w-]+(?:\.[\w-]+)+$/.test(host);

const refused = (reason: Extract<TypedSite, { status: 'refused' }>['reason']): TypedSite => ({
  status: 'refused',
  reason,
});
