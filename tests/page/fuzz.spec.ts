import { type Browser, expect, test } from '@playwright/test';
import { fuzzSamples } from '../../scripts/fuzzing/fuzz-samples';
import type { DocumentCheck } from '../fuzzing/check-document';
import { bundleFuzz, inGroups, serveEmptyPage } from '../fuzzing/fuzz-page';
import { fuzzDocument } from '../fuzzing/generate-document';
import { type IsolatedWorld, openIsolatedWorld } from '../fuzzing/isolated-world';
import { formWithField, ODD_DOCUMENTS } from '../fuzzing/odd-documents';
import { launch } from './open-page';

/** A run small enough for every `npm test`; `npm run fuzz` takes as many documents as it is told. */
const DOCUMENTS = 300;
const RUN = 11;

let browser: Browser;
let server: Awaited<ReturnType<typeof serveEmptyPage>>;
let world: IsolatedWorld;
test.beforeAll(async () => {
  browser = await launch();
  server = await serveEmptyPage();
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' });
  await page.goto(server.url);
  world = await openIsolatedWorld(page);
  await world.run(await bundleFuzz());
});
test.afterAll(async () => {
  await browser.close();
  server.close();
});

const check = async (documents: readonly object[]): Promise<readonly DocumentCheck[]> =>
  JSON.parse(String(await world.run(`JSON.stringify(Fuzz.checkAll(${JSON.stringify(documents)}))`)));

test(`reads, paints and clears ${DOCUMENTS} generated documents without exception, hang or trace`, async () => {
  const samples = fuzzSamples(0);
  const documents = Array.from({ length: DOCUMENTS }, (_, i) => fuzzDocument(RUN, i, samples));
  const broken: string[] = [];
  let read = 0;
  for (const group of inGroups(documents)) {
    for (const [i, { status, faults }] of (await check(group)).entries()) {
      broken.push(...faults.map((fault) => `${RUN}:${group[i]?.index} ${fault}`));
      if (status === 'read') read += 1;
    }
  }
  expect(broken).toEqual([]);
  expect(read).toBeGreaterThan(DOCUMENTS / 2);
});

test('reads a page in one form, whatever its field is called', async () => {
  const names = JSON.parse(
    String(
      await world.run(`JSON.stringify((function names(prototype) {
        return prototype ? [...Object.getOwnPropertyNames(prototype), ...names(Object.getPrototypeOf(prototype))] : [];
      })(HTMLFormElement.prototype))`),
    ),
  ) as string[];
  expect(names).toContain('parentNode'); // as an input, it leads back into the form for ever
  const results = await check(names.map((name, index) => ({ html: formWithField(name), index })));
  const broken = results.flatMap(({ status, faults }, i) =>
    status === 'read' ? faults : [...faults, `${names[i]}: ${status}`],
  );
  expect(broken).toEqual([]);
});

for (const { name, html } of ODD_DOCUMENTS)
  test(`reads ${name}`, async () => {
    const [result] = await check([{ html, index: 0 }]);
    expect(result).toMatchObject({ status: 'read', faults: [] });
  });
