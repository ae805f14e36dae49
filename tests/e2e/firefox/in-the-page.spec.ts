import { KIND_STYLE } from '../../../briefings/kind-style';
import { HOSTILE_PAGES } from '../hostile-pages';
import { expect, openRead, openView, pressIn, statusOf, test } from './fixtures';

test('the colours of the highlights are really drawn', async ({ demo, firefox, tab }) => {
  await tab.activate();
  await openRead(firefox, tab, `${demo.origin}/industry.html`);
  /** Where the sentence's first line stands, and the colour of the page around it. */
  const line = await tab.run(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const at = text.data.indexOf('Downward pressure');
      if (at < 0) continue;
      text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 'Downward pressure'.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height, scale: devicePixelRatio };
    }
    throw new Error('the sentence is not on the page');
  });
  const looker = await firefox.open();
  const shareOf = async (colour: string) => {
    await tab.activate();
    const picture = (await tab.screenshot()).toString('base64');
    return looker.run(shareOfColour, { picture, line, colour });
  };
  const { lightGround } = KIND_STYLE.risk;
  await expect.poll(() => shareOf(lightGround), { timeout: 10_000 }).toBeGreaterThan(0.3);
  // The words without the highlight: the same place with the highlights switched off.
  const view = await openView(firefox, 'popup.html', `${demo.origin}/industry.html`);
  await expect.poll(() => statusOf(view)).toBe('ready');
  const choose = (level: string) =>
    view.run((wanted) => document.querySelector<HTMLElement>(`input[value=${wanted}]`)?.click(), level);
  await choose('off');
  await expect.poll(() => shareOf(lightGround)).toBeLessThan(0.02);
  await choose('key');
  await expect.poll(() => shareOf(lightGround)).toBeGreaterThan(0.3);
  await view.close();
  await looker.close();
});

test('keys typed in the panel do not reach the page', async ({ demo, firefox, tab }) => {
  const url = `${demo.origin}/industry.html`;
  await openRead(firefox, tab, url);
  await tab.run(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['keydown', 'keypress', 'keyup']) {
      addEventListener(type, (event) => heard.push((event as KeyboardEvent).key));
      document.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key), true);
    }
  });
  const heard = () => tab.run(() => (globalThis as unknown as { heard: string[] }).heard);
  const view = await openView(firefox, 'popup.html', url);
  await expect.poll(() => statusOf(view)).toBe('ready');
  await pressIn(view, 'Pin');
  await tab.activate();
  await expect
    .poll(() => tab.middleInShadow('ballast-panel', 'input[value=all]'), { timeout: 10_000 })
    .not.toBeNull();
  const middle = await tab.middleInShadow('ballast-panel', 'input[value=all]');
  await tab.click(middle?.x ?? 0, middle?.y ?? 0);
  await expect.poll(() => tab.run(() => document.activeElement?.localName)).toBe('ballast-panel');
  await tab.press('j');
  await tab.press('/');
  expect(await heard()).toEqual([]);
  await tab.click(40, 400);
  await tab.press('j');
  expect(await heard()).toContain('j');
  await pressIn(view, 'Unpin');
  await view.close();
});

test('the strictest content security policy takes nothing of how our parts look', async ({
  demo,
  firefox,
  tab,
}) => {
  const url = `${demo.origin}/strict.html`;
  demo.pages.set('/strict.html', strictPage());
  await openRead(firefox, tab, url);
  const view = await openView(firefox, 'popup.html', url);
  await expect.poll(() => statusOf(view)).toBe('ready');
  await pressIn(view, 'Pin');
  const positions = () =>
    tab.run(() =>
      ['ballast-legend', 'ballast-panel'].map((name) => {
        const host = document.querySelector(name);
        return host && getComputedStyle(host).position;
      }),
    );
  await tab.activate();
  await expect.poll(positions, { timeout: 10_000 }).toEqual(['fixed', 'fixed']);
  await pressIn(view, 'Unpin');
  await view.close();
});

function strictPage(): string {
  const strict = HOSTILE_PAGES.find(({ name }) => name.startsWith('the strictest'));
  if (!strict) throw new Error('there is no such page any more');
  return strict.body;
}

interface Look {
  readonly picture: string;
  readonly line: { x: number; y: number; width: number; height: number; scale: number };
  readonly colour: string;
}

/** Share of the line's pixels that are `colour` laid over the page's own ground, which is taken left of the line. */
async function shareOfColour({ picture, line, colour }: Look): Promise<number> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const draw = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!draw) throw new Error('no canvas');
  draw.drawImage(image, 0, 0);
  const { x, y, width, height } = line;
  const at = (value: number) => Math.round(value * line.scale);
  const pixels = draw.getImageData(at(x), at(y), at(width), at(height)).data;
  const ground = draw.getImageData(at(4), at(y + height / 2), 1, 1).data;
  const [red = 0, green = 0, blue = 0, percent = 100] = (colour.match(/\d+/g) ?? []).map(Number);
  const wanted = [red, green, blue].map(
    (part, i) => (part * percent + (ground[i] ?? 0) * (100 - percent)) / 100,
  );
  let hits = 0;
  for (let i = 0; i < pixels.length; i += 4)
    if (wanted.every((part, j) => Math.abs((pixels[i + j] ?? 0) - part) <= 3)) hits += 1;
  return hits / (pixels.length / 4);
}
