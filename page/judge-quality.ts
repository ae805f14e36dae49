import type { ArticleQuality } from '../analysis/article';
import type { BuiltText } from './build-blocks';
import { weighText } from './fold-text';

/** What a page shows where its text breaks off. Only looked for at the end of a short text and in a paywall box. */
const CUT_OFF =
  /(?:subscribe|log ?in|sign in|register) (?:now )?to (?:continue|keep|read|unlock)|(?:continue|keep) reading (?:with|by)|read the full|already a subscriber|available to subscribers|(?:登录|登錄|订阅|訂閱|付费|付費)后?(?:阅读|閱讀|查看|解锁)/i;
const PAYWALL = '[class*="paywall" i],[id*="paywall" i]';
const NOT_FREE = /"isAccessibleForFree"\s*:\s*"?false/i;

/** A paywalled lead is shorter than this; a longer text is worth reading as an article. */
const LEAD = 3000;
/** A text lighter than this may be only a part, or not the article at all. */
const THIN = 350;

/** Says how much of the article was read, so that nothing is claimed of text that was not. */
export function judgeQuality(document: Document, built: BuiltText, doubtful: boolean): ArticleQuality {
  const weight = weighText(built.text);
  if (weight < LEAD && (CUT_OFF.test(built.text.slice(-400)) || isWalled(document))) return 'lead-only';
  return doubtful || weight < THIN ? 'uncertain' : 'full';
}

function isWalled(document: Document): boolean {
  if (CUT_OFF.test(document.querySelector(PAYWALL)?.textContent?.slice(0, 2000) ?? '')) return true;
  return [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
    NOT_FREE.test(script.textContent ?? ''),
  );
}
