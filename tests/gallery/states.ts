import type { PageState } from '../../briefings/page-state';
import { chineseReady, englishPage, englishReady, longReady } from './sample-pages';

const host = 'www.example-times.com';
const title = englishPage.title;
const detail = 'reader: no container above 140 characters\nextension 0.1.0, engine cue-1';

/** One example of every state a view can show, by the name used in the gallery's address. */
export const STATES: Readonly<Record<string, PageState>> = {
  'ready-en': englishReady,
  'ready-zh': chineseReady,
  'ready-long': longReady,
  'ready-apart': {
    ...englishReady,
    comparison: {
      verdicts: englishReady.comparison.verdicts.map(({ point }) => ({
        status: 'missing',
        point,
        evidence: [],
      })),
      fresh: englishReady.points.map(({ id }) => id),
      related: [],
    },
  },
  'ready-left-out': { ...longReady, leftOut: 212 },
  'ready-beginning': { ...longReady, readTo: 6_000 },
  'ready-nothing': {
    ...englishReady,
    asked: true,
    topic: { policy: false, score: 0.2, evidence: [] },
    points: [],
    comparison: {
      verdicts: englishReady.comparison.verdicts.map(({ point }) => ({
        status: 'missing',
        point,
        evidence: [],
      })),
      fresh: [],
      related: [],
    },
  },
  'no-access': { status: 'no-access', host, title, isListed: false },
  'no-access-withheld': { status: 'no-access', host: 'www.bbc.com', title, isListed: true },
  'switched-off': { status: 'switched-off', host, title },
  loading: { status: 'loading', title },
  reading: { status: 'reading', page: englishPage },
  'not-article': {
    status: 'not-article',
    page: { ...englishPage, title: 'Economy — latest', published: null },
  },
  'off-topic': {
    status: 'off-topic',
    page: { ...englishPage, title: 'Harbour lights festival draws record crowd', publisher: null },
    topic: {
      policy: false,
      score: 0.08,
      evidence: [
        { cue: 'festival', rule: 'title/culture', weight: -1.3 },
        { cue: 'record', rule: 'title/figures', weight: 0.2 },
      ],
    },
  },
  'language-known': { status: 'unsupported-language', page: englishPage, detected: 'de' },
  'language-unknown': { status: 'unsupported-language', page: englishPage, detected: null },
  'restricted-browser-page': { status: 'restricted', reason: 'browser-page' },
  'restricted-store': { status: 'restricted', reason: 'store' },
  'restricted-pdf': { status: 'restricted', reason: 'pdf' },
  'restricted-file': { status: 'restricted', reason: 'file' },
  'restricted-other-extension': { status: 'restricted', reason: 'other-extension' },
  'restricted-own-page': { status: 'restricted', reason: 'own-page' },
  'restricted-unknown-page': { status: 'restricted', reason: 'unknown-page' },
  'failed-page-too-large': { status: 'failed', page: englishPage, reason: 'page-too-large', detail },
  'failed-no-text-found': { status: 'failed', page: englishPage, reason: 'no-text-found', detail },
  'failed-page-changed': { status: 'failed', page: englishPage, reason: 'page-changed', detail },
  'failed-access-lost': { status: 'failed', page: englishPage, reason: 'access-lost', detail },
  'failed-error-page': { status: 'failed', page: englishPage, reason: 'error-page', detail },
  'failed-extension-updated': { status: 'failed', page: null, reason: 'extension-updated', detail },
  'failed-storage-full': { status: 'failed', page: englishPage, reason: 'storage-full', detail },
  'failed-timed-out': { status: 'failed', page: englishPage, reason: 'timed-out', detail },
  'failed-internal': { status: 'failed', page: englishPage, reason: 'internal', detail },
};
