import { NOT_PLAIN, serveNotPlain } from '../not-plain-pages';
import { ClosedShadow } from './closed-shadow';
import { expect, test } from './fixtures';
import { pointOn } from './painted';

test.beforeAll(({ demo }) => serveNotPlain(demo));

for (const { name, path, frame, host } of NOT_PLAIN) {
  test(`${name}: read, painted, explained, and no error`, async ({ ballast, demo, page }) => {
    const before = ballast.errors.length;
    await page.goto(demo.origin + path);
    await expect.poll(() => ballast.status(page), { timeout: 20_000 }).toBe('ready');
    const home = frame === undefined ? page.mainFrame() : page.frames()[frame + 1];
    if (!home) throw new Error('there is no such frame');
    const find = () => pointOn(home, 'Downward pressure').catch(() => null); // not painted yet
    await expect.poll(find).not.toBeNull();
    const place = await pointOn(home, 'Downward pressure');
    expect(place.isInShadow).toBe(host !== undefined);
    const outer = frame === undefined ? null : await (await home.frameElement()).boundingBox();
    const [x, y] = [place.x + (outer?.x ?? 0), place.y + (outer?.y ?? 0)];
    const card = await ClosedShadow.of(page, 'ballast-card');
    await page.mouse.move(x - 5, y);
    await page.mouse.move(x, y);
    await expect.poll(() => card.isShown()).toBe(true);
    expect(await card.text()).toMatch(/risk/i);
    const legend = await ClosedShadow.of(page, 'ballast-legend');
    expect(await legend.text()).toMatch(/risk/i);
    await page.mouse.move(5, 5);
    expect(ballast.errors.slice(before).filter((error) => !/style\.css|sandboxed/.test(error))).toEqual([]);
  });
}

test('the frame that holds the article goes: what was shown of it goes too', async ({
  ballast,
  demo,
  page,
}) => {
  await page.goto(`${demo.origin}/framed.html`);
  await expect.poll(() => ballast.status(page), { timeout: 20_000 }).toBe('ready');
  await expect.poll(() => page.locator('ballast-legend').count()).toBe(1);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect.poll(() => page.locator('ballast-legend').count()).toBe(0);
  await expect.poll(() => ballast.status(page)).toBe('failed');
});
