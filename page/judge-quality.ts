import type { ArticleQuality } from '../analysis/article';
import type { BuiltText } from './build-blocks';
import { byLetters } from './by-letters';
import { weighText } from './fold-text';

/** What a page shows where its text breaks off. Only looked for at the end of a short text and in a paywall box. */
const isCutOff = byLetters(
  /(?:subscribe|log ?in|sign in|register) (?:now )?to (?:continue|keep|read|unlock)|to continue reading|(?:continue|keep) reading (?:with|by)|read the full|already a subscriber|(?:available|open|exclusive) (?:only )?to subscribers|(?:last|limit of|no more) free articles?/,
  /(?:登录|登錄|订阅|訂閱|付费|付費|购买|開通|开通).{0,6}(?:阅读|閱讀|查看|解锁|解鎖)|(?:试读|試讀)(?:已)?(?:结束|結束|完)|(?:付费|付費|会员|會員)(?:专享|專享|文章|内容|內容)|(?:剩余|剩餘|还有).{0,8}(?:未读|未讀|全文)/,
);
const PAYWALL = '[class*="paywall" i],[id*="paywall" i]';

/** A paywalled lead is shorter than this; a longer text is worth reading as an article. */
const LEAD = 3000;
/** What sites that are not free show of an article is about this long. */
const METERED = 1000;
/** A text lighter than this may be only a part, or not the article at all. */
const THIN = 350;

/** A wall of consent in the place of the text. */
const CONSENT = /\bcookies?\b/g;

/** Says how much of the article was read, so that nothing is claimed of text that was not. */
export function judgeQuality(
  document: Document,
  built: BuiltText,
  { isDoubtful, isPaywalled }: { readonly isDoubtful: boolean; readonly isPaywalled: boolean },
): ArticleQuality {
  const weight = weighText(built.text);
  if (weight < LEAD) {
    if (isCutOff(built.text.slice(-400)) || isWalled(document)) return 'lead-only';
    // sites declare it of texts too that stand there in full
    if (isPaywalled) return weight < METERED ? 'lead-only' : 'uncertain';
  }
  const mentions = built.text.slice(0, LEAD).toLowerCase().match(CONSENT)?.length ?? 0;
  if (weight < LEAD && mentions * 200 > weight) return 'uncertain';
  return isDoubtful || weight < THIN ? 'uncertain' : 'full';
}

function isWalled(document: Document): boolean {
  return isCutOff(document.querySelector(PAYWALL)?.textContent?.slice(0, 2000) ?? '');
}
