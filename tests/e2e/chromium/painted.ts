import type { Frame, Page } from '@playwright/test';

/** What is painted on a page: the text of every range under our names, in document order per name. */
export function paintedText(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const painted: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('ballast-') && highlight.size > 0)
        painted[name] = [...highlight].map((range) => String(range));
    return painted;
  });
}

/** How many ranges are painted under each name. */
export async function paintedCounts(page: Page): Promise<Record<string, number>> {
  const painted = await paintedText(page);
  return Object.fromEntries(Object.entries(painted).map(([name, texts]) => [name, texts.length]));
}

/** A point of the page's or frame's window inside the first painted range whose text holds `words`, after scrolling to it. */
export async function pointOn(
  page: Page | Frame,
  words: string,
): Promise<{ x: number; y: number; isInShadow: boolean }> {
  const point = await page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('ballast-')) continue;
      for (const range of highlight as unknown as Iterable<Range>) {
        if (!String(range).includes(wanted)) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        const isInShadow = range.startContainer.getRootNode() !== document;
        if (box) return { x: box.x + Math.min(40, box.width / 2), y: box.y + box.height / 2, isInShadow };
      }
    }
    return null;
  }, words);
  if (!point) throw new Error(`nothing painted holds "${words}"`);
  return point;
}
