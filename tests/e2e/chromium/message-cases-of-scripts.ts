import type { Page } from '@playwright/test';
import type { ContentProtocol, ViewProtocol } from '../../../extension/messages';
import { ask } from './ask';
import type { ExtensionBrowser } from './extension-browser';
import { expect } from './fixtures';
import { REQUESTS } from './message-cases';
import {
  long,
  type MessageCase,
  panelOf,
  panelShows,
  pinned,
  press,
  switchedOff,
  toLevel,
  unpin,
  viewOf,
} from './message-scene';

/** Every message to the scripts of a page. */
export const TO_PAGES: { readonly [K in keyof ContentProtocol]: MessageCase } = {
  whichPage: { ...REQUESTS.reportPage, at: { part: 'tell-page', holds: '"whichPage"' } },
  readPage: { ...REQUESTS.readPage, at: { part: 'tell-page', holds: '"readPage"' } },
  goToPoint: REQUESTS.goToPoint,
  stepHighlight: {
    prepare: REQUESTS.goToPoint.prepare,
    act: ({ ballast, page }) => step(ballast, page),
    async check({ ballast, page }) {
      // a key that was pressed as the worker ended is not pressed again by itself
      await expect
        .poll(async () => {
          await step(ballast, page);
          return page.evaluate(() => scrollY);
        }, long)
        .toBeGreaterThan(0);
    },
    at: { part: 'tell-page', holds: '"stepHighlight"' },
  },
  setHighlightLevel: {
    ...REQUESTS.setHighlightLevel,
    at: { part: 'tell-page', holds: '"setHighlightLevel"' },
  },
  leavePage: { ...switchedOff, at: { part: 'tell-page', holds: '"leavePage"' } },
  showPanel: { ...REQUESTS.setPinned, at: { part: 'tell-page', holds: '"showPanel"' } },
  hidePanel: {
    prepare: pinned,
    act: (scene) => press(scene, /^Unpin|^Pinned/),
    check: (scene) => panelShows(scene, false),
    at: { part: 'tell-page', holds: '"hidePanel"' },
  },
  pageStateChanged: {
    prepare: pinned,
    act: (scene) => toLevel(scene, 'all'),
    async check(scene) {
      const panel = await panelOf(scene);
      await expect
        .poll(async () => (await panel.middleOf('input[value=all]:checked')) !== null, long)
        .toBe(true);
    },
    async undo(scene) {
      await ask(viewOf(scene), 'setHighlightLevel', { level: 'key' });
      await unpin(scene);
    },
    at: { part: 'tell-page', holds: '"pageStateChanged"' },
  },
};

/** Every message to the open views. */
export const TO_VIEWS: { readonly [K in keyof ViewProtocol]: MessageCase } = {
  pageStateChanged: {
    ...REQUESTS.setHighlightLevel,
    at: { part: 'tell-views', holds: '"pageStateChanged"' },
  },
  sitesChanged: { ...REQUESTS.switchSites, at: { part: 'tell-views', holds: '"sitesChanged"' } },
};

const step = (ballast: ExtensionBrowser, page: Page): Promise<void> =>
  page.bringToFront().then(() =>
    ballast.inWorker(async () => {
      const [shown] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch('next-highlight', shown);
    }),
  );
