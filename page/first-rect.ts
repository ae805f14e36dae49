/** The first rectangle of `range` that has a size; null when its text is not laid out. */
export function firstRect(range: Range): DOMRect | null {
  for (const rect of range.getClientRects?.() ?? []) if (rect.width > 0 && rect.height > 0) return rect;
  return null;
}
