/** A stretch of a text: UTF-16 code units, `end` exclusive. The only currency between layers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The stretch of `text` that `span` covers. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);
