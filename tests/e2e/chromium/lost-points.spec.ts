import type { Page } from '@playwright/test';
import * as apps from '../changing-apps';
import { ClosedShadow } from './closed-shadow';
import type { ExtensionBrowser } from './extension-browser';
import { expect, openRead, paintedText, test } from './fixtures';

const pointsOf = async (ballast: ExtensionBrowser, page: Page) => {
  const state = await ballast.state(page);
  return state?.status === 'ready' ? state.points : [];
};

/** The texts of what matches in the panel, closed folds included. */
const inPanel = async (page: Page, panel: ClosedShadow, selector: string): Promise<readonly string[]> => {
  const { markup } = await panel.content();
  return page.evaluate(
    ([html, wanted]) =>
      [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll(wanted)].map(
        ({ textContent }) => (textContent ?? '').replaceAll(/\s+/g, ' '),
      ),
    [markup, selector] as const,
  );
};
const listed = async (page: Page, panel: ClosedShadow): Promise<string> =>
  (await inPanel(page, panel, 'details')).filter((text) => text.includes('could not be placed')).join('\n');

test('a sentence that begins and ends in different trees is marked nowhere, and told with its text in its row and in the lists', async ({
  ballast,
  demo,
  page,
}) => {
  demo.pages.set('/across.html', apps.ACROSS_TREES);
  await openRead(page, `${demo.origin}/across.html`);
  const lost = async () => (await pointsOf(ballast, page)).filter(({ placed }) => !placed);
  await expect.poll(async () => (await lost()).length).toBeGreaterThan(0);
  for (const { text } of await lost()) expect(text).toContain(apps.DIVIDED);
  // no part of it either
  const painted = Object.values(await paintedText(page))
    .flat()
    .join('\n');
  expect(painted).not.toContain('Downward pressure');
  expect(painted).not.toContain('is much greater than it was');
  expect(painted).toContain('Oil and gas prices may climb');
  // the rest of its paragraph stands in one tree
  const rest = (await pointsOf(ballast, page)).filter(({ text }) => text.startsWith('Consumption and'));
  expect(rest.map(({ placed }) => placed)).toContain(true);

  const popup = await ballast.openPopup(page);
  await expect(popup.locator('details', { hasText: 'could not be placed' })).toContainText(apps.DIVIDED);
  const row = popup.locator('.row .said', { hasText: apps.DIVIDED });
  await expect(row.first()).toContainText('not found on the page');
  await expect(row.locator('button.go')).toHaveCount(0);
  await popup.getByRole('button', { name: 'Pin beside the page' }).click();
  const panel = await ClosedShadow.of(page, 'ballast-panel');
  await expect.poll(() => listed(page, panel), { timeout: 15_000 }).toContain(apps.DIVIDED);
  await popup.close().catch(() => undefined); // it may have closed by itself
});

test('points that are lost while the panel is open are listed there with their text, and their rows say so', async ({
  ballast,
  demo,
  page,
}) => {
  demo.pages.set('/translated.html', apps.TRANSLATED_APP);
  await openRead(page, `${demo.origin}/translated.html`);
  const popup = await ballast.openPopup(page);
  await popup.getByRole('button', { name: 'Pin beside the page' }).click();
  const panel = await ClosedShadow.of(page, 'ballast-panel');
  await expect.poll(() => panel.isShown(), { timeout: 15_000 }).toBe(true);
  await expect.poll(() => panel.text()).toContain('Industry ministry');
  await popup.close().catch(() => undefined); // it may have closed by itself
  expect(await listed(page, panel)).toBe('');
  expect(await panel.text()).not.toContain('not found on the page');

  const read = await pointsOf(ballast, page);
  const change = (way: string) =>
    page.evaluate((how) => (window as unknown as { change(way: string): void }).change(how), way);
  await change('German');
  await expect
    .poll(() => listed(page, panel), { timeout: 15_000 })
    .toContain(`${read.length} points could not be placed`);
  const list = await listed(page, panel);
  for (const { text } of read) expect(list).toContain(text);
  const said = await inPanel(page, panel, '.row .said');
  expect(said.length).toBeGreaterThan(0);
  for (const row of said) expect(row).toContain('not found on the page');
  expect(await inPanel(page, panel, '.row button.go')).toEqual([]);

  await change('back');
  await expect.poll(() => listed(page, panel), { timeout: 25_000 }).toBe('');
  expect((await inPanel(page, panel, '.row button.go')).length).toBeGreaterThan(0);
});
