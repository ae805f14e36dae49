import { ask, openBeside, paintedTotal } from './ask';
import { launchWithExtension } from './extension-browser';
import { DEMO, expect, openRead, paintedText, test } from './fixtures';

test.describe('keeping up with the tab', () => {
  test('a single-page app that swaps the article', async ({ ballast, demo, page }) => {
    demo.pages.set('/app.html', APP);
    await openRead(page, `${demo.origin}/app.html`);
    expect(
      Object.values(await paintedText(page))
        .flat()
        .join(' '),
    ).toContain('Downward pressure');
    await page.getByRole('button', { name: 'Weekend' }).click();
    await expect.poll(() => paintedTotal(page)).toBe(0);
    await expect.poll(() => ballast.badge(page)).toBe('');
    await page.getByRole('button', { name: 'Credit' }).click();
    await expect
      .poll(
        async () =>
          Object.values(await paintedText(page))
            .flat()
            .join(' '),
        { timeout: 20_000 },
      )
      .toContain('relending facility');
    await expect.poll(() => ballast.badge(page)).toMatch(/^\d+$/);
  });

  test('back and forward, from the cache or not', async ({ ballast, demo, page }) => {
    await openRead(page, `${demo.origin}/industry.html`);
    const badge = await ballast.badge(page);
    await page.goto(`${demo.origin}/ferry.html`);
    await expect.poll(() => ballast.status(page)).toBe('off-topic');
    expect(await ballast.badge(page)).toBe('');
    await page.goBack();
    await expect.poll(() => ballast.status(page)).toBe('ready');
    await expect.poll(() => ballast.badge(page)).toBe(badge);
    await expect.poll(() => paintedTotal(page)).toBeGreaterThan(0);
  });

  test('a level chosen while the page was in the cache', async ({ ballast, demo, page }) => {
    await openRead(page, `${demo.origin}/industry.html`);
    const before = await paintedTotal(page);
    await page.goto(`${demo.origin}/ferry.html`);
    const view = await openBeside(ballast, page);
    await ask(view, 'setHighlightLevel', { level: 'off' });
    await page.goBack();
    await expect.poll(() => ballast.status(page)).toBe('ready');
    await page.waitForTimeout(500);
    expect(await paintedTotal(page)).toBe(0);
    await ask(view, 'setHighlightLevel', { level: 'key' });
    await expect.poll(() => paintedTotal(page)).toBe(before);
    await view.close();
  });

  test('a popup that stays open follows the navigation', async ({ ballast, demo, page }) => {
    await openRead(page, `${demo.origin}/industry.html`);
    const popup = await ballast.openPopup(page);
    await expect(popup.locator('h1')).toContainText('Industry ministry');
    await page.goto(`${demo.origin}/credit.html`);
    await expect(popup.locator('h1')).toContainText('Central bank lowers', { timeout: 20_000 });
    await expect(popup.locator('.ballast')).toHaveAttribute('data-status', 'ready', { timeout: 20_000 });
    await popup.close();
  });
});

test('an extension reloaded while a page is open leaves no error, and no highlights of the old one', async ({
  demo,
}) => {
  const ballast = await launchWithExtension({ extension: DEMO });
  const page = await ballast.context.newPage();
  await openRead(page, `${demo.origin}/industry.html`);
  await ballast.reload();
  await page.bringToFront();
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 420, { steps: 5 });
  await page.mouse.click(320, 420);
  // The new one reads the tab again by itself, since it was open at the update.
  await expect.poll(() => ballast.badge(page), { timeout: 20_000 }).toMatch(/^\d+$/);
  expect(ballast.errors).toEqual([]);
  await ballast.close();
});

/** A small app: three views under their own addresses, drawn by script. */
const APP = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title></head><body>
<nav><button data-to="industry">Industry</button> <button data-to="ferry">Weekend</button>
<button data-to="credit">Credit</button></nav><main></main><script>
const show = async (name) => {
  const text = await (await fetch('/' + name + '.html')).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  document.title = page.title;
  document.querySelector('main').replaceChildren(...page.querySelector('main').childNodes);
};
for (const button of document.querySelectorAll('button')) button.onclick = () => {
  history.pushState({}, '', '/app.html?view=' + button.dataset.to);
  show(button.dataset.to);
};
show('industry');
</script></body></html>`;
