/**
 * Has the legend stand where the pinned panel is not: in the other corner, or not at all in a
 * narrow window, whose lower half the panel takes. Called
 * when either comes, moves or goes; they are built by different scripts, and the page knows of neither.
 */
export function makeWay(document: Document): void {
  const find = (name: string): HTMLElement | undefined =>
    [...document.documentElement.children].find(({ localName }) => localName === name) as
      | HTMLElement
      | undefined;
  const legend = find('ballast-legend');
  const panel = find('ballast-panel');
  if (legend)
    legend.dataset.beside = panel
      ? `${panel.dataset.side}${panel.hasAttribute('data-collapsed') ? '-tab' : ''}`
      : '';
}
