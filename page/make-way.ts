/**
 * Has legend and card stand where the pinned panel is not: the legend in the other corner, or not at all in a narrow
 * window, whose lower half the panel takes; the card finds its place anew. Called when the legend or the panel comes,
 * moves or goes; they are built by different scripts, and the page knows of none.
 */
export function makeWay(document: Document): void {
  const own = [...document.documentElement.children] as HTMLElement[];
  const panel = own.find(({ localName }) => localName === 'ballast-panel');
  const beside = panel ? `${panel.dataset.side}${panel.hasAttribute('data-collapsed') ? '-tab' : ''}` : '';
  for (const part of own) if (/^ballast-(?:legend|card)$/.test(part.localName)) part.dataset.beside = beside;
}
