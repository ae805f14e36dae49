/** What the always-on script sends: whether this is an article, why, and enough to judge its topic. */
export interface PageProfile {
  readonly isArticle: boolean;
  /** What spoke for and against, as `name` or `name:value`, for the debugger and bug reports. */
  readonly reasons: readonly string[];
  readonly url: string;
  readonly title: string;
  /** The first paragraphs, at most 1,500 characters. */
  readonly lead: string;
  readonly description: string;
  readonly section: string;
  readonly keywords: readonly string[];
  readonly declaredLang: string | null;
  readonly publisher: string | null;
  /** As the page writes it: to read dates takes patterns that cost every page a third of a millisecond. */
  readonly published: string | null;
}
