import type { Page } from '@playwright/test';
import type { DemoServer } from '../../../scripts/demo-server.mjs';
import { ask, openBeside, paintedTotal } from './ask';
import { ClosedShadow } from './closed-shadow';
import type { ExtensionBrowser } from './extension-browser';
import { expect, openRead } from './fixtures';
import type { Hold } from './hold-worker';

export interface Scene {
  readonly ballast: ExtensionBrowser;
  readonly demo: DemoServer;
  readonly page: Page;
  /** The popup's page beside it, once it was opened. */
  view?: Page;
}

/** One message: how it comes to be sent, where the worker is while it handles it, and what must be so in the end. */
export interface MessageCase {
  prepare(scene: Scene): Promise<unknown>;
  act(scene: Scene): Promise<unknown>;
  check(scene: Scene): Promise<unknown>;
  /** Puts back what outlives the page. */
  undo?(scene: Scene): Promise<unknown>;
  /** None where handling it is one call that can be seen from outside only as done. */
  readonly at: Omit<Hold, 'when'> | null;
}

/** How long a machine under load may take for one step. */
export const long = { timeout: 20_000 };
/** The page was read and is painted. */
export const isReady = async ({ ballast, page }: Scene): Promise<void> => {
  await expect.poll(() => ballast.status(page), long).toBe('ready');
  await expect.poll(() => paintedTotal(page), long).toBeGreaterThan(0);
};
/** Opens a page of the demonstration and waits until it is painted. */
export const read = async (scene: Scene, name = 'industry'): Promise<void> => {
  await scene.ballast.tabOf(scene.page);
  await openRead(scene.page, `${scene.demo.origin}/${name}.html`);
};
/** The same with the popup’s page beside it. */
export const readWithView = async (scene: Scene): Promise<Page> => {
  await read(scene);
  scene.view = await openBeside(scene.ballast, scene.page);
  await expect(scene.view.locator('.ballast')).toHaveAttribute('data-status', 'ready', long);
  return scene.view;
};
/** The view of the scene. */
export const viewOf = ({ view }: Scene): Page => {
  if (!view) throw new Error('no view was opened');
  return view;
};
/** Presses a button of the view. */
export const press = (scene: Scene, name: string | RegExp) =>
  viewOf(scene).getByRole('button', { name }).click();
/** The settings as they are stored. */
export const stored = ({ ballast }: Scene) =>
  ballast.inWorker(async () => {
    const { settings } = await chrome.storage.local.get(null);
    return settings as Record<string, unknown> | undefined;
  });
/** The pinned panel in the page. */
export const panelOf = ({ page }: Scene) => ClosedShadow.of(page, 'ballast-panel');
/** Waits until the panel is shown, or gone. */
export const panelShows = async (scene: Scene, isShown = true): Promise<void> => {
  const panel = await panelOf(scene);
  await expect.poll(() => panel.isShown(), long).toBe(isShown);
};
/** A page that was read, with the panel pinned. */
export const pinned = async (scene: Scene): Promise<void> => {
  await readWithView(scene);
  await press(scene, 'Pin beside the page');
  await panelShows(scene);
};
/** Takes the pin back. */
export const unpin = async (scene: Scene): Promise<void> => {
  const tab = await scene.ballast.tabOf(scene.page);
  await ask(viewOf(scene), 'setPinned', { tab, pinned: false });
};
/** Opens the page without waiting. */
export const open = ({ page, demo }: Scene) => page.goto(`${demo.origin}/industry.html`);
/** Chooses a level in the view. */
export const toLevel = (scene: Scene, level: string) =>
  viewOf(scene).locator(`input[value=${level}]`).check({ force: true });
/** The site is switched off in the view. */
export const switchedOff = {
  prepare: readWithView,
  act: (scene: Scene) => press(scene, /^Switch off on/),
  async check(scene: Scene) {
    await expect.poll(() => paintedTotal(scene.page), long).toBe(0);
    expect((await stored(scene))?.switchedOff).toEqual(['127.0.0.1']);
    await expect(viewOf(scene).locator('.ballast')).toHaveAttribute('data-status', 'switched-off', long);
  },
  async undo(scene: Scene) {
    await ask(viewOf(scene), 'switchSite', { host: '127.0.0.1', on: true });
    await isReady(scene);
  },
};

/** What only a script in a page may ask, as it asks it. */
export const fromPage = async ({ page, ballast }: Scene, type: string, data: object): Promise<unknown> => {
  const session = await page.context().newCDPSession(page);
  const ids: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === ballast.address('').replace(/\/$/, '')) ids.push(context.id);
  });
  await session.send('Runtime.enable');
  const expression = `chrome.runtime.sendMessage(${JSON.stringify({ to: 'background', type, data })})`;
  const contextId = ids.at(-1);
  if (contextId === undefined) throw new Error('no script of ours in the page');
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
};
