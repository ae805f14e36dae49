import type { BackgroundProtocol } from '../../../extension/messages';
import { ask, openBeside, paintedTotal } from './ask';
import { ClosedShadow } from './closed-shadow';
import { expect } from './fixtures';
import {
  fromPage,
  isReady,
  long,
  type MessageCase,
  open,
  panelOf,
  panelShows,
  pinned,
  press,
  read,
  readWithView,
  stored,
  switchedOff,
  toLevel,
  unpin,
  viewOf,
} from './message-scene';

/** Every request to the background; a new one without its case does not compile. */
export const REQUESTS: { readonly [K in keyof BackgroundProtocol]: MessageCase } = {
  reportPage: {
    prepare: ({ ballast, page }) => ballast.tabOf(page),
    act: open,
    check: isReady,
    at: { part: 'session.set', holds: '"status":"reading"' },
  },
  submitArticle: {
    prepare: ({ ballast, page }) => ballast.tabOf(page),
    act: open,
    check: isReady,
    at: { part: 'session.set', holds: '"status":"ready"' },
  },
  reportLost: {
    async prepare(scene) {
      await readWithView(scene);
      await scene.page.addStyleTag({ content: 'main p, main li { display: none }' });
    },
    act: (scene) => viewOf(scene).locator('button.go').last().click(),
    check: (scene) => expect(viewOf(scene).locator('.unplaced').first()).toBeAttached(long),
    at: { part: 'session.set', holds: '"placed":false' },
  },
  sendOnDemand: {
    prepare: (scene) => read(scene),
    // the same words in new nodes, behind new ones
    act: ({ page }) =>
      page.evaluate(() => {
        const main = document.querySelector('main');
        if (!main) throw new Error('the page has no main part');
        const added = document.createElement('p');
        added.textContent = 'The ferry to the islands will sail twice a day again from the spring.';
        main.replaceWith(main.cloneNode(true));
        document.querySelector('main')?.prepend(added);
      }),
    check: isReady,
    at: { part: 'inject' },
  },
  getPageState: {
    prepare: (scene) => read(scene),
    async act(scene) {
      scene.view = await openBeside(scene.ballast, scene.page);
    },
    check: (scene) => expect(viewOf(scene).locator('.ballast')).toHaveAttribute('data-status', 'ready', long),
    at: { part: 'session.get' },
  },
  readPage: {
    async prepare(scene) {
      await scene.ballast.tabOf(scene.page);
      await scene.page.goto(`${scene.demo.origin}/ferry.html`);
      await expect.poll(() => scene.ballast.status(scene.page)).toBe('off-topic');
      scene.view = await openBeside(scene.ballast, scene.page);
    },
    act: (scene) => press(scene, 'Read it anyway'),
    check: ({ ballast, page }) => expect.poll(() => ballast.status(page), long).toBe('ready'),
    at: { part: 'inject' },
  },
  goToPoint: {
    async prepare(scene) {
      await scene.page.setViewportSize({ width: 900, height: 300 });
      await readWithView(scene);
    },
    act: (scene) => viewOf(scene).locator('button.go').last().click(),
    check: ({ page }) => expect.poll(() => page.evaluate(() => scrollY), long).toBeGreaterThan(0),
    at: { part: 'tell-page', holds: '"goToPoint"' },
  },
  setHighlightLevel: {
    prepare: readWithView,
    act: (scene) => toLevel(scene, 'off'),
    async check(scene) {
      await expect.poll(() => paintedTotal(scene.page), long).toBe(0);
      expect((await stored(scene))?.level).toBe('off');
    },
    undo: (scene) => ask(viewOf(scene), 'setHighlightLevel', { level: 'key' }),
    at: { part: 'local.set' },
  },
  closeLegend: {
    prepare: readWithView,
    async act({ page }) {
      const legend = await ClosedShadow.of(page, 'ballast-legend');
      await legend.click('[data-name="close"]');
    },
    check: (scene) => expect.poll(async () => (await stored(scene))?.legend, long).toBe(false),
    async undo(scene) {
      for (const level of ['all', 'key']) await ask(viewOf(scene), 'setHighlightLevel', { level });
    },
    at: { part: 'local.set' },
  },
  setPinned: {
    prepare: readWithView,
    act: (scene) => press(scene, 'Pin beside the page'),
    check: (scene) => panelShows(scene),
    undo: unpin,
    at: { part: 'session.set', holds: '"pins"' },
  },
  switchSite: { ...switchedOff, at: { part: 'local.set' } },
  getSites: {
    prepare: readWithView,
    act: (scene) => viewOf(scene).goto(scene.ballast.address('options.html')),
    check: (scene) => expect(viewOf(scene).locator('li.site').first()).toBeVisible(long),
    at: { part: 'local.get' },
  },
  switchSites: {
    async prepare(scene) {
      await readWithView(scene);
      await viewOf(scene).goto(scene.ballast.address('options.html'));
      await viewOf(scene).locator('li.site').first().waitFor();
    },
    act: (scene) => viewOf(scene).locator('.group-switches button').last().click(),
    check: (scene) =>
      expect
        .poll(async () => ((await stored(scene))?.switchedOff as unknown[])?.length, long)
        .toBeGreaterThan(0),
    async undo(scene) {
      const hosts = (await stored(scene))?.switchedOff ?? [];
      await ask(viewOf(scene), 'switchSites', { hosts, on: true });
    },
    at: { part: 'local.set' },
  },
  openSites: {
    prepare: readWithView,
    act: async (scene) => {
      const opened = scene.ballast.context.waitForEvent('page');
      await press(scene, /^Sites/);
      scene.view = await opened;
    },
    check: (scene) => expect(viewOf(scene).locator('li.site').first()).toBeVisible(long),
    at: null,
  },
  openGrant: {
    prepare: (scene) => read(scene),
    act: async (scene) => {
      const answer = await fromPage(scene, 'openGrant', { host: '127.0.0.1' });
      expect(answer).toEqual({ ok: true, value: null });
    },
    check: isReady,
    at: null,
  },
  openSidePanel: {
    prepare: (scene) => read(scene),
    act: async (scene) => {
      // without a gesture the browser refuses, which is an answer too
      expect(await fromPage(scene, 'openSidePanel', {})).toEqual({ ok: true, value: null });
    },
    check: isReady,
    at: null,
  },
  dismissNotice: {
    async prepare(scene) {
      await scene.ballast.inWorker(() => chrome.storage.local.set({ settings: { version: 2 } }));
      await readWithView(scene);
      await expect(viewOf(scene).locator('[data-notice=set-aside]')).toBeVisible(long);
    },
    act: (scene) => press(scene, 'Understood'),
    async check(scene) {
      await expect(viewOf(scene).locator('[data-notice]')).toHaveCount(0, long);
      await viewOf(scene).reload();
      await expect(viewOf(scene).locator('.ballast')).toHaveAttribute('data-status', 'ready', long);
      await expect(viewOf(scene).locator('[data-notice]')).toHaveCount(0);
    },
    at: { part: 'local.set', holds: 'settings-told' },
  },
  getPlacement: {
    prepare: readWithView,
    act: (scene) => press(scene, 'Pin beside the page'),
    check: (scene) => panelShows(scene),
    undo: unpin,
    at: { part: 'local.get', holds: 'settings-told' },
  },
  panelMoved: {
    prepare: pinned,
    async act(scene) {
      const panel = await panelOf(scene);
      await panel.click('button.side');
    },
    check: (scene) =>
      expect.poll(async () => (await stored(scene))?.panel, long).toMatchObject({ side: 'left' }),
    async undo(scene) {
      const panel = await panelOf(scene);
      await panel.click('button.side');
      await expect.poll(async () => (await stored(scene))?.panel, long).toMatchObject({ side: 'right' });
      await unpin(scene);
    },
    at: { part: 'local.set' },
  },
};
