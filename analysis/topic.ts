import type { Evidence } from './evidence';

/** What the spotter sends: enough to say whether a page is about economic policy, without its whole text. */
export interface TopicInput {
  readonly title: string;
  /** The first paragraphs, at most 1,500 characters. */
  readonly lead: string;
  /** Declared by the page: description, section and keywords; empty strings and lists when absent. */
  readonly description: string;
  readonly section: string;
  readonly keywords: readonly string[];
}

export interface TopicVerdict {
  readonly policy: boolean;
  /** In [0, 1]; `policy` is `score >= 0.5`. */
  readonly score: number;
  /** What spoke for and against, strongest first. */
  readonly evidence: readonly Evidence[];
}
