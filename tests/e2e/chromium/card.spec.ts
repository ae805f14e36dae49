import { ClosedShadow } from './closed-shadow';
import { expect, openRead, test } from './fixtures';
import { paintedText, pointOn } from './painted';

test.describe('the card of a highlight', () => {
  test.beforeEach(async ({ demo, page }) => openRead(page, `${demo.origin}/industry.html`));

  test('opens when the pointer rests on it, says why, and goes when it leaves', async ({ page }) => {
    const card = await ClosedShadow.of(page, 'ballast-card');
    const { x, y } = await pointOn(page, 'Downward pressure');
    await page.mouse.move(x - 5, y);
    await page.mouse.move(x, y);
    await expect.poll(() => card.isShown()).toBe(true);
    expect(await card.text()).toMatch(/risk/i);
    await page.mouse.move(5, 5);
    await expect.poll(() => card.isShown()).toBe(false);
  });

  test('opens at a click, closes with Escape', async ({ page }) => {
    const card = await ClosedShadow.of(page, 'ballast-card');
    const { x, y } = await pointOn(page, 'Downward pressure');
    await page.mouse.click(x, y);
    await expect.poll(() => card.isShown()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isShown()).toBe(false);
  });

  test('stays away from modified clicks and from selecting', async ({ page }) => {
    const card = await ClosedShadow.of(page, 'ballast-card');
    const { x, y } = await pointOn(page, 'Downward pressure');
    await page.keyboard.down('Control');
    await page.mouse.click(x, y);
    await page.keyboard.up('Control');
    expect(await card.isShown()).toBe(false);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 120, y, { steps: 6 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
    expect(await card.isShown()).toBe(false);
  });

  test('never takes a click from a link', async ({ demo, page }) => {
    demo.pages.set('/linked.html', LINKED);
    await openRead(page, `${demo.origin}/linked.html`);
    const link = page.getByRole('link', { name: 'could weaken further' });
    await expect
      .poll(async () =>
        Object.values(await paintedText(page))
          .flat()
          .join(' '),
      )
      .toContain('could weaken further');
    await link.click();
    await page.waitForURL('**/credit.html');
  });
});

/** A link stands in the middle of a sentence that is painted. */
const LINKED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Government warns that industrial
growth could weaken further</title><meta property="og:type" content="article"></head><body><main><article>
<h1>Government warns that industrial growth could weaken further</h1>${[
  'The industry ministry warned on Monday that demand for machinery <a href="/credit.html">could weaken further</a> in the second quarter as exports slow.',
  'Downward pressure on the economy is increasing, and many small manufacturers face difficulties in paying their suppliers.',
  'The government will introduce tax refunds for manufacturers and will increase credit support for small firms.',
  'Officials expect growth in industrial output to recover to about 5 percent in the second half of the year.',
  'The ministry said it would continue cross-cyclical adjustment and guarantee the supply of energy and raw materials.',
]
  .map((text) => `<p>${text} The statement was read out at a press conference held in the capital.</p>`)
  .join('')}</article></main></body></html>`;
