import { openBeside, pinTo } from './ask';
import { expect, openRead, test } from './fixtures';

const TITLE = `Ministry sets out economic policy ${'w'.repeat(1_000_000)}`;
const LONG = 'x'.repeat(1_200);
const BODY = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>In district ${i}${LONG} downward pressure on industry may increase. The government will introduce tax refunds for ${LONG} firms. Officials expect growth to recover to about 5 percent in ${LONG}.</p>`,
).join('');

const wide = (): { scroll: number; client: number } => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return { scroll: scrollWidth, client: clientWidth };
};

test('a title of a megabyte and words of a thousand letters: the views hold their width, and are there at once', async ({
  ballast,
  demo,
  page,
}) => {
  const before = ballast.errors.length;
  demo.pages.set(
    '/long-words.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title></head><body><main><article><h1>Ministry sets out economic policy</h1>${BODY}</article></main></body></html>`,
  );
  await openRead(page, `${demo.origin}/long-words.html`);
  for (const file of ['popup.html', 'sidepanel.html']) {
    const view = await openBeside(ballast, page, file);
    await view.setViewportSize({ width: 400, height: 600 });
    await expect(view.locator('.ballast')).toHaveAttribute('data-status', 'ready', { timeout: 20_000 });
    await expect(view.getByText(LONG.slice(0, 40)).first()).toBeAttached();
    const { scroll, client } = await view.evaluate(wide);
    expect(scroll, file).toBeLessThanOrEqual(client);
    expect((await view.locator('h1').first().innerText()).length).toBeLessThanOrEqual(4_000);
    await view.close();
  }
  const { view, panel } = await pinTo(ballast, page);
  await expect.poll(() => panel.text()).toContain(LONG.slice(0, 40));
  const box = await page.locator('ballast-panel').boundingBox();
  expect(box?.width).toBeLessThanOrEqual(561);
  await view.close();
  expect(ballast.errors.slice(before)).toEqual([]);
});
