import { openBeside, paintedTotal, sessionText } from './ask';
import { launchWithExtension } from './extension-browser';
import { DEMO, expect, openRead, test } from './fixtures';

const long = { timeout: 20_000 };
const LATER = { version: 2, levels: [{ host: '*', level: 'all' }], switchedOff: ['a.example'] };

test('settings of a later version are kept word for word and said to be, once; the page is read all the same', async ({
  demo,
}) => {
  const ballast = await launchWithExtension({ extension: DEMO });
  await ballast.inWorker((settings) => chrome.storage.local.set({ settings }), LATER);
  const page = await ballast.context.newPage();
  await openRead(page, `${demo.origin}/industry.html`);
  const view = await openBeside(ballast, page);
  const notice = view.locator('[data-notice]');
  await expect(notice).toContainText('kept word for word');
  await expect(view.locator('.summary').first()).toBeVisible();
  const local = () => ballast.inWorker(() => chrome.storage.local.get(null));
  expect((await local())['settings-quarantine-1']).toEqual(LATER);
  await view.reload();
  await expect(notice).toBeVisible();
  await view.getByRole('button', { name: 'Understood' }).click();
  await expect(notice).toHaveCount(0);
  await view.reload();
  await expect(view.locator('.ballast')).toHaveAttribute('data-status', 'ready', long);
  await expect(notice).toHaveCount(0);
  expect((await local())['settings-quarantine-1']).toEqual(LATER);
  expect(ballast.errors).toEqual([]);
  await ballast.close();
});

test('a full local storage: unreadable settings are left where they are, and the briefing is shown', async ({
  demo,
}) => {
  const ballast = await launchWithExtension({ extension: DEMO });
  const left = await ballast.inWorker(async (settings) => {
    // kept free for the settings: read while there is room, they would be set aside at once
    await chrome.storage.local.set({ room: 'x'.repeat(JSON.stringify(settings).length + 8) });
    // ten megabytes, to the last byte that is taken
    for (let size = 4_000_000, i = 0; size > 0; i += 1) {
      try {
        await chrome.storage.local.set({ [`filling-${i}`]: 'x'.repeat(size) });
      } catch {
        size = Math.floor(size / 2); // it does not fit: half of it may
      }
    }
    await chrome.storage.local.remove('room');
    await chrome.storage.local.set({ settings });
    return Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('settings'));
  }, LATER);
  expect(left).toEqual(['settings']);
  const page = await ballast.context.newPage();
  await openRead(page, `${demo.origin}/industry.html`);
  const view = await openBeside(ballast, page);
  await expect(view.locator('[data-notice=unreadable]')).toContainText('left as they are');
  await expect(view.locator('.summary').first()).toBeVisible();
  await view.locator('input[value=off]').click({ force: true });
  await expect(view.locator('input[value=key]')).toBeChecked(); // it could not be kept, and the view says so
  const { settings } = await ballast.inWorker(() => chrome.storage.local.get(null));
  expect(settings).toEqual(LATER);
  expect(await paintedTotal(page)).toBeGreaterThan(0);
  expect(ballast.errors).toEqual([]);
  await ballast.close();
});

test('a session storage that others filled makes room for the page in front', async ({ demo }) => {
  const ballast = await launchWithExtension({ extension: DEMO });
  const page = await ballast.context.newPage();
  await openRead(page, `${demo.origin}/credit.html`);
  // old pages of other tabs, as many as the browser takes
  await ballast.inWorker(async () => {
    const sizes: Record<string, { bytes: number; turn: number }> = {};
    for (let i = 0; ; i += 1) {
      const key = `page:${900_000 + i}:old`;
      sizes[key] = { bytes: 500_000, turn: 0 };
      try {
        await chrome.storage.session.set({ [key]: 'x'.repeat(500_000), 'pages:index': { next: 5, sizes } });
      } catch {
        return; // full
      }
    }
  });
  await openRead(page, `${demo.origin}/industry.html`);
  expect(await ballast.status(page)).toBe('ready');
  expect(ballast.errors).toEqual([]);
  await ballast.close();
});

test('what is kept of a page is damaged: whoever looks has it read again', async ({
  ballast,
  demo,
  page,
}) => {
  await openRead(page, `${demo.origin}/industry.html`);
  const tab = await ballast.tabOf(page);
  for (const damage of ['page', 'tab', 'index'] as const) {
    await ballast.inWorker(
      async ([id, what]) => {
        const kept = await chrome.storage.session.get(null);
        const wanted = { page: `page:${id}:`, tab: `tab:${id}`, index: 'pages:index' }[what];
        for (const key of Object.keys(kept))
          if (key.startsWith(wanted)) await chrome.storage.session.set({ [key]: 7 });
      },
      [tab, damage] as const,
    );
    const view = await openBeside(ballast, page);
    await expect(view.locator('.ballast'), damage).toHaveAttribute('data-status', 'ready', long);
    await expect.poll(() => ballast.status(page), long).toBe('ready');
    await view.close();
  }
  expect(await paintedTotal(page)).toBeGreaterThan(0);
  expect(await sessionText(ballast)).toContain('pages:index');
});

test('storage that refuses every answer: the view says what failed, shows the briefing, and recovers', async ({
  ballast,
  demo,
  page,
}) => {
  await openRead(page, `${demo.origin}/industry.html`);
  const errors = ballast.errors.length;
  await ballast.inWorker(() => {
    const { browser } = globalThis as unknown as { browser?: typeof chrome };
    for (const api of new Set([chrome, browser]))
      for (const area of [api?.storage.session, api?.storage.local])
        if (area) Object.assign(area, { get: () => Promise.reject(new Error('IO error')) });
  });
  const view = await openBeside(ballast, page);
  await expect(view.locator('.ballast')).toHaveAttribute('data-status', 'failed', long);
  await expect(view.locator('.own')).toContainText('Luo Junjie');
  await ballast.endWorker();
  await view.reload();
  await expect(view.locator('.ballast')).toHaveAttribute('data-status', 'ready', long);
  await view.close();
  expect(ballast.errors.slice(errors)).toEqual([]);
});
