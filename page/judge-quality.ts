import type { ArticleQuality } from '../analysis/article';
import type { BuiltText } from './build-blocks';
import { weighText } from './fold-text';

/** What a page shows where its text breaks off. Only looked for near the end of a short text or after it. */
const CUT_OFF =
  /subscribe (?:now )?to (?:continue|read|unlock)|(?:continue|keep) reading (?:with|by)|log ?in to (?:continue|read)|to read the full (?:story|article)|already a subscriber|this (?:article|content) is (?:for|available to) subscribers|(?:登录|登錄|订阅|訂閱|付费|付費)后?(?:阅读|閱讀|查看)(?:全文|更多)|剩余\s?\d+%/i;
const PAYWALL = '[class*="paywall" i], [id*="paywall" i], [data-testid*="paywall" i]';

/** A paywalled lead is shorter than this; a longer text is worth reading as an article. */
const LEAD = 3000;
/** A text lighter than this may be only a part, or not the article at all. */
const THIN = 350;

/** Says how much of the article was read, so that nothing is claimed of text that was not. */
export function judgeQuality(
  document: Document,
  built: BuiltText,
  found: { readonly paywalled: boolean; readonly fallback: boolean; readonly unmapped: number },
): ArticleQuality {
  const weight = weighText(built.text);
  if (weight < LEAD) {
    if (found.paywalled || CUT_OFF.test(built.text.slice(-400))) return 'lead-only';
    const wall = document.querySelector(PAYWALL);
    if (wall && CUT_OFF.test((wall.textContent ?? '').slice(0, 2000))) return 'lead-only';
  }
  return found.fallback || found.unmapped > 0.05 || weight < THIN ? 'uncertain' : 'full';
}
