import type { DemoServer } from '../../../scripts/demo-server.mjs';
import type { UnwatchedBrowser } from './unwatched-browser';
import { expect, test } from './unwatched-fixture';

/** Longer than the spotter and the reader wait for anything once a page has loaded. */
const LONG_AFTER = 5_000;

/** What of ours is in a page, and whether it was prepared before it was shown. */
const look = () => ({
  painted: [...CSS.highlights].flatMap(([name, ranges]) =>
    name.startsWith('ballast-') ? [...ranges].map(String) : [],
  ),
  elements: [...document.documentElement.children].flatMap(({ localName }) =>
    localName.startsWith('ballast-') ? localName : [],
  ),
  isPrepared: (performance.getEntriesByType('navigation')[0] as unknown as Activated).activationStart > 0,
});
interface Activated {
  readonly activationStart: number;
}

const clickLink = () => document.querySelector<HTMLElement>('a.next')?.click();
const statusOf = async (browser: UnwatchedBrowser) => (await browser.kept()).state?.status ?? 'unknown';

const identityOf = async (browser: UnwatchedBrowser) => {
  const { state } = await browser.kept();
  return (state && 'page' in state && state.page) || { url: '', title: '' };
};

/** Puts a page on the server that has the browser prepare `next`; its own text is that of `own`, if any. */
async function serveAhead({ origin, pages }: DemoServer, next: string, own?: string): Promise<string> {
  const rules = { prerender: [{ source: 'list', urls: [next], eagerness: 'immediate' }] };
  const article = own
    ? await (await fetch(`${origin}/${own}.html`)).text()
    : '<title>Ahead</title><h1>Links</h1>';
  const path = `/ahead-of-${pages.size}`;
  pages.set(
    path,
    `${article}<a class="next" href="${next}">Next</a>
    <script type="speculationrules">${JSON.stringify(rules)}</script>`,
  );
  return origin + path;
}

/** Waits until the page is prepared and has had all the time it could want; what of ours is in it then. */
async function prepared(browser: UnwatchedBrowser, url: string) {
  const isLoaded = () => document.readyState === 'complete';
  await expect.poll(() => browser.inPrepared(url, isLoaded), { timeout: 15_000 }).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, LONG_AFTER));
  return browser.inPrepared(url, look);
}

test('a page prepared in advance is neither told of nor painted before it is shown, and right once it is', async ({
  unwatched: browser,
  demo,
}) => {
  const next = '/credit.html?ahead';
  await browser.goto(await serveAhead(demo, next));
  expect(await prepared(browser, demo.origin + next)).toEqual({
    painted: [],
    elements: [],
    isPrepared: false,
  });
  const before = await browser.kept();
  expect(before.state?.status).toBe('not-article');
  expect(before.badge).toBe('');
  expect(before.session).not.toContain(next);

  await browser.inShown(clickLink);
  await expect.poll(() => statusOf(browser), { timeout: 20_000 }).toBe('ready');
  await expect.poll(async () => (await browser.kept()).badge).toMatch(/^\d+$/);
  const { painted, elements, isPrepared } = await browser.inShown(look);
  expect(isPrepared).toBe(true);
  expect(elements).toContain('ballast-legend');
  expect(painted).toHaveLength(Number((await browser.kept()).badge));
  await expect.poll(() => browser.popupText()).toContain('Central bank lowers');
  const popup = await browser.popupText();
  for (const text of painted) expect(popup).toContain(text.trim());
});

test('while the next page is prepared, the number, marks and popup of the page that is shown stay its own', async ({
  unwatched: browser,
  demo,
}) => {
  await browser.goto(await serveAhead(demo, '/ferry.html', 'industry'));
  await expect.poll(() => statusOf(browser), { timeout: 20_000 }).toBe('ready');
  await expect.poll(async () => (await browser.kept()).badge).toMatch(/^\d+$/);
  const before = { ...(await browser.kept()), ...(await browser.inShown(look)) };
  expect(await prepared(browser, `${demo.origin}/ferry.html`)).toMatchObject({ painted: [], elements: [] });
  expect({ ...(await browser.kept()), ...(await browser.inShown(look)) }).toEqual(before);

  await browser.inShown(clickLink);
  await expect.poll(() => statusOf(browser), { timeout: 20_000 }).toBe('off-topic');
  await expect.poll(async () => (await browser.kept()).badge).toBe('');
  expect(await browser.inShown(look)).toEqual({ painted: [], elements: [], isPrepared: true });
});

for (const { when, begin } of [
  { when: 'before it is shown', begin: 'setTimeout(move, 800)' },
  { when: 'at the moment it is shown', begin: "document.addEventListener('prerenderingchange', move)" },
]) {
  test(`a prepared app that moves on ${when} is told of by where it came to`, async ({
    unwatched: browser,
    demo,
  }) => {
    const next = `/app-ahead-${demo.pages.size}`;
    demo.pages.set(next, movingApp(begin));
    await browser.goto(await serveAhead(demo, next));
    expect(await prepared(browser, demo.origin + next)).toMatchObject({ painted: [], elements: [] });
    const before = await browser.kept();
    expect(before.state?.status).toBe('not-article');
    expect(before.session).not.toContain(`${next}?view=credit`);
    expect(before.badge).toBe('');

    await browser.inShown(clickLink);
    const told: string[] = [];
    const title = async () => {
      const { url, title } = await identityOf(browser);
      if (url.includes('credit')) told.push(title);
      return title;
    };
    await expect.poll(title, { timeout: 20_000, intervals: [50] }).toContain('Central bank');
    // what stood there before it moved is never said of where it is now
    expect(told.filter((each) => !each.includes('Central bank'))).toEqual([]);
    await expect.poll(() => statusOf(browser)).toBe('ready');
    expect((await browser.kept()).state).toMatchObject({
      page: { url: `${demo.origin}${next}?view=credit` },
    });
    const { painted, isPrepared } = await browser.inShown(look);
    expect(isPrepared).toBe(true);
    expect(painted.length).toBeGreaterThan(0);
  });
}

test('nothing stays of a page that was prepared and never shown', async ({ unwatched: browser, demo }) => {
  const never = '/credit.html?never';
  await browser.goto(await serveAhead(demo, never));
  await prepared(browser, demo.origin + never);
  await browser.goto(`${demo.origin}/industry.html`);
  await expect.poll(() => statusOf(browser), { timeout: 20_000 }).toBe('ready');
  const { session } = await browser.kept();
  expect(session).toContain('Industry ministry');
  expect(session).not.toContain(never);
});

/** Shows one article, and moves to another under a new address when `begin` has it move. */
const movingApp = (begin: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>App</title></head><body><main></main><script>
const show = async (name) => {
  const text = await (await fetch('/' + name + '.html')).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  document.title = page.title;
  document.querySelector('main').replaceChildren(...page.querySelector('main').childNodes);
};
const move = () => {
  history.replaceState({}, '', location.pathname + '?view=credit');
  setTimeout(() => show('credit'), 1000);
};
show('industry');
${begin};
</script></body></html>`;
