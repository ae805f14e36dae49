/** Whether two ranges begin and end at the same places; two that are not there do too. */
export const isSameRange = (a: Range | null | undefined, b: Range | null | undefined): boolean =>
  a && b
    ? a.startContainer === b.startContainer &&
      a.startOffset === b.startOffset &&
      a.endContainer === b.endContainer &&
      a.endOffset === b.endOffset
    : !a && !b;
