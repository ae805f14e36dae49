import { ask, openBeside, paintedTotal, pinTo, sessionText } from './ask';
import { ClosedShadow } from './closed-shadow';
import { launchWithExtension } from './extension-browser';
import { DEMO, expect, openRead, test } from './fixtures';
import { longArticle } from './long-article';
import { tabState, tabsAt } from './tab-state';

const long = { timeout: 20_000 };

test('the same article in two tabs is read in each, and pinned in one', async ({ ballast, demo, page }) => {
  await openRead(page, `${demo.origin}/industry.html`);
  const { tab: first, view, panel } = await pinTo(ballast, page);

  const copy = await ballast.inWorker(async (id) => (await chrome.tabs.duplicate(id))?.id ?? -1, first);
  await expect.poll(() => tabState(ballast, copy), long).toMatchObject({ status: 'ready' });
  const other = ballast.context.pages().find((each) => each !== page && each.url() === page.url());
  expect(other && (await (await ClosedShadow.of(other, 'ballast-panel')).isShown())).toBe(false);
  await ballast.inWorker((id) => chrome.tabs.remove(id), copy);
  await expect.poll(() => sessionText(ballast)).not.toContain(`"tab:${copy}"`);
  expect(await tabState(ballast, first)).toMatchObject({
    status: 'ready',
    badge: expect.stringMatching(/^\d+$/),
  });
  expect(await panel.isShown()).toBe(true);
  await ask(view, 'setPinned', { tab: first, pinned: false });
  await view.close();
});

test('a tab that is moved to another window keeps its page, its badge and its panel', async ({
  ballast,
  demo,
  page,
}) => {
  await openRead(page, `${demo.origin}/industry.html`);
  const { tab, view, panel } = await pinTo(ballast, page);
  const there = await ballast.inWorker(
    async (url) => (await chrome.windows.create({ url })).id,
    'about:blank',
  );
  const before = await tabState(ballast, tab);
  await ballast.inWorker(([id, windowId]) => chrome.tabs.move(id, { windowId, index: -1 }), [
    tab,
    there,
  ] as const);
  await expect.poll(() => tabState(ballast, tab), long).toEqual(before);
  expect(await paintedTotal(page)).toBeGreaterThan(0);
  expect(await panel.isShown()).toBe(true);
  await ask(view, 'setHighlightLevel', { level: 'off' });
  await expect.poll(() => paintedTotal(page)).toBe(0);
  await ask(view, 'setHighlightLevel', { level: 'key' });
  await ask(view, 'setPinned', { tab, pinned: false });
  await view.close();
});

test('a tab that the browser put to sleep is read again when it wakes, and still pinned', async ({
  ballast,
  demo,
  page,
}) => {
  await openRead(page, `${demo.origin}/ferry.html`.replace('ferry', 'credit'));
  const url = `${demo.origin}/industry.html`;
  const errors = ballast.errors.length;
  const asleep = await ballast.inWorker(
    async (address) => (await chrome.tabs.create({ url: address, active: false })).id ?? -1,
    url,
  );
  await expect.poll(() => tabState(ballast, asleep), long).toMatchObject({ status: 'ready' });
  const view = await openBeside(ballast, page);
  await ask(view, 'setPinned', { tab: asleep, pinned: true });
  const now = await ballast.inWorker(async (id) => (await chrome.tabs.discard(id))?.id ?? id, asleep);
  await expect.poll(() => sessionText(ballast)).toContain(`"pins":[${now}]`);
  await ask(view, 'getPageState', { tab: now });
  await ballast.inWorker((id) => void chrome.tabs.update(id, { active: true }), now);
  await expect
    .poll(() => tabState(ballast, now), long)
    .toMatchObject({ status: 'ready', badge: expect.stringMatching(/^\d+$/) });
  expect(await tabsAt(ballast, url)).toEqual([now]);
  const woken = ballast.context.pages().find((each) => each.url() === url);
  if (woken) {
    const panel = await ClosedShadow.of(woken, 'ballast-panel');
    await expect.poll(() => panel.isShown(), long).toBe(true);
  }
  await ask(view, 'setPinned', { tab: now, pinned: false });
  await ballast.inWorker((id) => chrome.tabs.remove(id), now);
  await view.close();
  expect(ballast.errors.slice(errors)).toEqual([]);
});

test('a private window is read where the user allows it, and leaves nothing behind', async ({ demo }) => {
  const ballast = await launchWithExtension({ extension: DEMO, incognito: true });
  const page = await ballast.context.newPage();
  await openRead(page, `${demo.origin}/credit.html`);
  const { window, tab } = await ballast.inWorker(async (url) => {
    const made = await chrome.windows.create({ url, incognito: true });
    return { window: made.id, tab: made.tabs?.[0]?.id ?? -1 };
  }, `${demo.origin}/industry.html`);
  await expect
    .poll(() => tabState(ballast, tab), long)
    .toMatchObject({ status: 'ready', badge: expect.stringMatching(/^\d+$/) });
  const popup = await ballast.openPopupIn(window);
  await expect(popup.locator('h1')).toContainText('Industry ministry widens support');
  await popup.close();
  await ballast.inWorker((id) => chrome.windows.remove(id), window);
  await expect.poll(() => sessionText(ballast)).not.toContain('Industry ministry widens support');
  expect(
    await ballast.inWorker(async () => JSON.stringify(await chrome.storage.local.get(null))),
  ).not.toContain('industry');
  expect(await ballast.status(page)).toBe('ready');
  expect(ballast.errors).toEqual([]);
  await ballast.close();
});

test('a private window is not seen where the user has not allowed it', async ({ demo }) => {
  const ballast = await launchWithExtension({ extension: DEMO });
  demo.pages.set('/private.html', await longArticle(demo));
  const before = demo.seen.length;
  await ballast.inWorker((url) => {
    // refused an answer in some versions, since the new tab may not be seen: the window opens all the same
    chrome.windows.create({ url, incognito: true }).catch(() => undefined);
  }, `${demo.origin}/private.html`);
  await expect.poll(() => demo.seen.slice(before).join(), long).toContain('/private.html');
  const page = await ballast.context.newPage();
  await openRead(page, `${demo.origin}/credit.html`);
  expect(await sessionText(ballast)).not.toContain('private.html');
  expect(ballast.errors).toEqual([]);
  await ballast.close();
});
