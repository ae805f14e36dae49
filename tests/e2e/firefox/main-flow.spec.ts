import { askerOf, backgroundOf, expect, openRead, openView, pressIn, statusOf, test } from './fixtures';

test.describe('a policy article in Firefox', () => {
  test('is spotted and read without a click; the badge counts its points', async ({ demo, firefox, tab }) => {
    await openRead(firefox, tab, `${demo.origin}/industry.html`);
    const { badge } = await backgroundOf(firefox, `${demo.origin}/industry.html`);
    expect(badge).toMatch(/^[1-9]\d*$/);
  });

  test('is painted where its sentences stand', async ({ demo, firefox, tab }) => {
    await openRead(firefox, tab, `${demo.origin}/industry.html`);
    // Whose highlight lies under the middle of the sentence's first line.
    const names = () =>
      tab.run(() => {
        const paragraph = [...document.querySelectorAll('p')].find((p) =>
          p.textContent?.includes('Downward pressure'),
        );
        const text = paragraph?.firstChild;
        if (!text) return [];
        const range = document.createRange();
        const at = text.textContent?.indexOf('Downward pressure') ?? 0;
        range.setStart(text, at);
        range.setEnd(text, at + 17);
        paragraph.scrollIntoView({ block: 'center' });
        const { x, y, height } = range.getBoundingClientRect();
        const highlights = CSS.highlights as unknown as {
          highlightsFromPoint(x: number, y: number): { highlight: Highlight }[];
        };
        const hits = highlights.highlightsFromPoint(x + 5, y + height / 2).map((hit) => hit.highlight);
        return ['risk', 'measure', 'outlook'].filter((kind) =>
          hits.includes(CSS.highlights.get(`ballast-${kind}`) as Highlight),
        );
      });
    await expect.poll(names, { timeout: 10_000 }).toContain('risk');
  });

  test('is compared in the popup and the side bar', async ({ demo, firefox, tab }) => {
    const url = `${demo.origin}/industry.html`;
    await openRead(firefox, tab, url);
    for (const file of ['popup.html', 'sidepanel.html']) {
      const view = await openView(firefox, file, url);
      await expect.poll(() => statusOf(view), { timeout: 15_000 }).toBe('ready');
      expect(await view.run(() => document.querySelector('.summary')?.textContent ?? '')).toMatch(
        /repeats \d+ of \d+/i,
      );
      await view.close();
    }
  });

  test('gets the panel when it is pinned, and loses it when unpinned', async ({ demo, firefox, tab }) => {
    const url = `${demo.origin}/industry.html`;
    await openRead(firefox, tab, url);
    const view = await openView(firefox, 'popup.html', url);
    const hasPanel = () => tab.run(() => document.querySelector('ballast-panel') !== null);
    await expect.poll(() => statusOf(view)).toBe('ready');
    await pressIn(view, 'Pin');
    await expect.poll(hasPanel, { timeout: 10_000 }).toBe(true);
    await pressIn(view, 'Unpin');
    await expect.poll(hasPanel).toBe(false);
    await view.close();
  });

  test("keeps the page's own markup", async ({ demo, firefox, tab }) => {
    const url = `${demo.origin}/zh-industry.html`;
    await openRead(firefox, tab, url);
    const { asServed, asRead } = await tab.run(async () => {
      const copy = document.documentElement.cloneNode(true) as Element;
      for (const own of copy.querySelectorAll('ballast-card, ballast-legend, ballast-panel')) own.remove();
      const text = await (await fetch(location.href)).text();
      const served = new DOMParser().parseFromString(text, 'text/html');
      return { asServed: served.documentElement.outerHTML, asRead: copy.outerHTML };
    });
    expect(asRead).toBe(asServed);
  });
});

test('a page about something else is left alone', async ({ demo, firefox, tab }) => {
  const url = `${demo.origin}/ferry.html`;
  await tab.goto(url);
  await expect
    .poll(async () => (await backgroundOf(firefox, url)).status, { timeout: 20_000 })
    .toBe('off-topic');
  expect((await backgroundOf(firefox, url)).badge).toBe('');
  expect(
    await tab.run(() => document.querySelectorAll('ballast-card, ballast-legend, ballast-panel').length),
  ).toBe(0);
  const view = await openView(firefox, 'popup.html', url);
  await expect.poll(() => statusOf(view)).toBe('off-topic');
  expect(await view.run(() => document.body.innerText)).toContain('Luo Junjie');
  await view.close();
});

test('no error was logged by the extension, and a planted one would be', async ({ firefox }) => {
  expect(await firefox.extensionErrors()).toEqual([]);
  const background = await askerOf(firefox);
  await background.run(() => {
    const { browser } = globalThis as unknown as { browser: Planter };
    const planted = browser.extension.getBackgroundPage();
    planted?.setTimeout(() => void planted.Promise.reject(new planted.Error('planted')), 0);
  });
  await expect.poll(async () => (await firefox.extensionErrors()).join()).toContain('planted');
});

interface Planter {
  readonly extension: {
    getBackgroundPage(): (Pick<typeof globalThis, 'Promise' | 'Error'> & Window) | null;
  };
}
