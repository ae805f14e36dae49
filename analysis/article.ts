import type { Span } from './span';

export type BlockRole = 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'quote' | 'caption';

/** A block of the article: a paragraph, heading, list item or table row. No sentence crosses its border. */
export interface Block {
  readonly span: Span;
  readonly role: BlockRole;
}

/** What could be read of the page's main text. */
export type ArticleQuality = 'full' | 'lead-only' | 'uncertain';

/** Where an article goes on: an address of its own site, and what the page calls the link ("" if nothing). */
export interface NextPage {
  readonly url: string;
  readonly label: string;
}

/**
 * A page's main text. `text` is the blocks joined by one newline, white space inside a block folded to
 * single spaces; every block's span slices back to its text.
 */
export interface Article {
  readonly url: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO 8601 date or date-time as the page states it; null when it states none. */
  readonly published: string | null;
  /** The language the page declares (BCP 47), untrusted; null when it declares none. */
  readonly declaredLang: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly quality: ArticleQuality;
  /** The next page of the same article, which is named and never fetched. */
  readonly nextPage: NextPage | null;
}
