import { readFileSync } from 'node:fs';
import { createServer, request as forward } from 'node:http';
import { join } from 'node:path';
import { launchWithExtension } from './extension-browser';
import { DEMO, expect, openRead, PRODUCTION, test } from './fixtures';

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

test('the permissions are exactly those the design names', () => {
  const manifest = manifestOf(PRODUCTION);
  expect([...(manifest.permissions as string[])].sort()).toEqual(
    ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'].sort(),
  );
  expect(manifest.optional_permissions).toBeUndefined();
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  for (const host of manifest.host_permissions as string[])
    expect(host).toMatch(/^(https|\*):\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
});

test('the demonstration build differs from the production build by one local host', () => {
  for (const target of ['chrome-mv3', 'firefox-mv3']) {
    const { host_permissions: made, ...production } = manifestOf(join(PRODUCTION, '..', target));
    const { host_permissions: shown, ...demonstration } = manifestOf(join(DEMO, '..', target));
    expect(demonstration).toEqual(production);
    expect((shown as string[]).filter((host) => !(made as string[]).includes(host))).toEqual([
      'http://127.0.0.1/*',
    ]);
    expect((made as string[]).filter((host) => !(shown as string[]).includes(host))).toEqual([]);
  }
});

test("the page's own markup is what it was, before and after reading", async ({ demo, page }) => {
  await page.addInitScript(() => {
    // Written once the parser is done and before any content script runs at idle.
    document.addEventListener('DOMContentLoaded', () =>
      Object.assign(globalThis, { asServed: document.documentElement.outerHTML }),
    );
  });
  await openRead(page, `${demo.origin}/industry.html`);
  const { asServed, asRead } = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const own of copy.querySelectorAll('ballast-card, ballast-legend, ballast-panel')) own.remove();
    return { asServed: (globalThis as unknown as { asServed: string }).asServed, asRead: copy.outerHTML };
  });
  expect(asRead).toBe(asServed);
});

test('nothing of the extension can be seen by the page but its own elements', async ({ demo, page }) => {
  await openRead(page, `${demo.origin}/industry.html`);
  const seen = await page.evaluate(() => ({
    open: [...document.querySelectorAll('ballast-card, ballast-legend, ballast-panel')].filter(
      (own) => own.shadowRoot,
    ).length,
    names: Object.keys(globalThis).filter((name) => /ballast/i.test(name)),
    addresses: document.documentElement.outerHTML.includes('chrome-extension://'),
  }));
  expect(seen).toEqual({ open: 0, names: [], addresses: false });
});

test('the extension sends no request of its own', async ({ demo }) => {
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    const onward = forward(
      request.url ?? '',
      { method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as { port: number };
  const ballast = await launchWithExtension({
    extension: DEMO,
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
  });
  const page = await ballast.context.newPage();
  await openRead(page, `${demo.origin}/industry.html`);
  const popup = await ballast.openPopup(page);
  await expect(popup.locator('.summary').first()).toBeVisible();
  await popup.getByRole('button', { name: 'Pin beside the page' }).click();
  await page.goto(`${demo.origin}/zh-industry.html`);
  await expect.poll(() => ballast.status(page), { timeout: 20_000 }).toBe('ready');
  await ballast.close();
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
  const pages = ['/industry.html', '/zh-industry.html', '/style.css', '/favicon.ico'].map(
    (path) => demo.origin + path,
  );
  // The browser itself may look for Google's servers; the extension's background never names a host.
  const hostOf = (url: string) => (url.startsWith('http') ? new URL(url).hostname : url.replace(/:\d+$/, ''));
  const foreign = asked.filter(
    (url) => !pages.includes(url) && !/\.(google|googleapis|gvt1)\.com$/.test(hostOf(url)),
  );
  expect(asked).toContain(`${demo.origin}/industry.html`);
  expect([...new Set(foreign)]).toEqual([]);
});
