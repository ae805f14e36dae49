import type { Page } from '@playwright/test';

const LABELS = {
  panel: 'Ballast, pinned',
  tab: 'Ballast',
  resize: 'Width',
  moveLeft: 'Move left',
  moveRight: 'Move right',
  collapse: 'Put away',
  expand: 'Open Ballast',
  unpin: 'Unpin',
};

/** Makes the closed roots of a page open, so that what is in them can be measured. */
export const openRoots = (page: Page) =>
  page.evaluate(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });

/** Pins a panel without content. */
export const pin = (page: Page, side: 'left' | 'right', collapsed = false) =>
  page.evaluate(
    ({ labels, placement }) => {
      const stop = new AbortController();
      const panel = window.Ballast.createPanelHost({
        document,
        signal: stop.signal,
        placement,
        labels,
        onPlacement: () => undefined,
        onUnpin: () => undefined,
      });
      Object.assign(window.kept, { panel, unpin: () => stop.abort() });
    },
    { labels: LABELS, placement: { side, width: 380, collapsed } },
  );

/** Draws the legend, put together. */
export const showLegend = (page: Page) =>
  page.evaluate(() => {
    const nothing = () => undefined;
    const legend = window.Ballast.createLegend({
      document,
      signal: new AbortController().signal,
      words: {
        label: 'Legend',
        kinds: { risk: 'Risk', measure: 'Measure', outlook: 'Outlook' },
        levelLabel: 'Which',
        levels: { key: 'Key', all: 'All', off: 'Off' },
        collapse: 'Smaller',
        expand: 'Larger',
        close: 'Hide',
      },
      onLevel: nothing,
      onCollapse: nothing,
      onClose: nothing,
    });
    legend.update({ counts: { risk: 5, measure: 7, outlook: 3 }, level: 'key', collapsed: true });
  });
