import type { Page } from '@playwright/test';
import { pinTo } from './ask';
import { ClosedShadow } from './closed-shadow';
import { expect, openRead, test } from './fixtures';
import { pointOn } from './painted';

/** The demonstration's article inside something that the page lifts above all else when its button is pressed. */
async function lifted(origin: string, box: string): Promise<string> {
  const html = await (await fetch(`${origin}/industry.html`)).text();
  const tag = box.slice(1).split(' ')[0];
  return html
    .replace('<main', `${box}<main`)
    .replace('</main>', `</main></${tag}>`)
    .replace(
      '</body>',
      '<style>#over{overflow:auto;inset:0;width:100vw;max-width:none;height:100vh;max-height:none}</style></body>',
    );
}

/** Names of what stands in the page's top layer, the uppermost last. */
async function topLayer(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = (await session.send('DOM.getTopLayerElements')) as { nodeIds: number[] };
  const names = await Promise.all(
    nodeIds.map(async (nodeId) => (await session.send('DOM.describeNode', { nodeId })).node.nodeName),
  );
  await session.detach();
  return names.filter((name) => !name.startsWith('::')).map((name) => name.toLowerCase());
}

const CASES = [
  { name: 'a modal dialog', box: '<dialog id="over">', lift: 'showModal' },
  { name: 'a popover', box: '<div id="over" popover="manual">', lift: 'showPopover' },
  { name: 'a full screen', box: '<div id="over">', lift: 'requestFullscreen' },
];

// an article in a dialog is none: it is not read
for (const { name, box, lift } of CASES.slice(1))
  test(`${name} of the page that holds the article: the card stands above it`, async ({ demo, page }) => {
    const path = `/top-layer-${lift}.html`;
    demo.pages.set(path, await lifted(demo.origin, box));
    await page.addInitScript((method) => {
      const up = () => (document.querySelector('#over') as unknown as Record<string, () => void>)[method]?.();
      if (method === 'requestFullscreen') addEventListener('click', up, { once: true });
      else addEventListener('DOMContentLoaded', up);
    }, lift);
    await openRead(page, demo.origin + path);
    if (lift === 'requestFullscreen') await page.mouse.click(3, 3);
    await expect.poll(() => topLayer(page)).toHaveLength(1);
    const { x, y } = await pointOn(page, 'Downward pressure');
    await page.mouse.move(x - 5, y);
    await page.mouse.move(x, y);
    const card = await ClosedShadow.of(page, 'ballast-card');
    await expect.poll(() => card.isShown()).toBe(true);
    expect((await topLayer(page)).at(-1)).toBe('ballast-card');
    await page.mouse.move(3, 3);
    await expect.poll(() => card.isShown()).toBe(false);
    expect(await topLayer(page)).toHaveLength(1);
  });

test('a dialog, a popover and a full screen come and go: the panel is then as it was, and works', async ({
  ballast,
  demo,
  page,
}) => {
  const before = ballast.errors.length;
  await openRead(page, `${demo.origin}/industry.html`);
  const { view, panel } = await pinTo(ballast, page);
  await view.close();
  const overPanel = () =>
    page.evaluate(() => {
      const box = document.querySelector('ballast-panel')?.getBoundingClientRect();
      return box ? document.elementFromPoint(box.x + box.width / 2, 200)?.localName : null;
    });
  expect(await overPanel()).toBe('ballast-panel');
  for (const { box, lift } of CASES) {
    await page.evaluate(
      ([html, method]) => {
        document.body.insertAdjacentHTML('beforeend', html);
        const over = document.querySelector('#over') as HTMLElement;
        over.style.cssText = 'width:100vw;max-width:none;height:100vh;max-height:none;inset:0';
        const up = () => (over as unknown as Record<string, () => void>)[method]?.();
        if (method === 'requestFullscreen') addEventListener('click', up, { once: true });
        else up();
      },
      [box, lift] as const,
    );
    if (lift === 'requestFullscreen') await page.mouse.click(3, 3);
    await expect.poll(() => topLayer(page), lift).toHaveLength(1);
    expect(await overPanel(), lift).not.toBe('ballast-panel');
    await page.evaluate(async () => {
      if (document.fullscreenElement) await document.exitFullscreen();
      document.querySelector('#over')?.remove();
    });
    await expect.poll(overPanel, lift).toBe('ballast-panel');
  }
  await panel.click('.collapse');
  await expect(page.locator('ballast-panel[data-collapsed]')).toHaveCount(1);
  expect(ballast.errors.slice(before)).toEqual([]);
});
