import * as apps from '../changing-apps';
import { expect, test } from './unwatched-fixture';

const allPainted = () =>
  [...CSS.highlights]
    .flatMap(([name, ranges]) => (name.startsWith('ballast-') ? [...ranges].map(String) : []))
    .sort()
    .join('\n');

test('a page that comes back from the back/forward cache has its number, marks and view again, and is followed', async ({
  unwatched: browser,
  demo,
}) => {
  demo.pages.set('/edited.html', apps.EDITED_APP);
  await browser.goto(`${demo.origin}/edited.html`);
  const shown = async () => {
    const { state, badge } = await browser.kept();
    const title = state && 'page' in state ? (state.page?.title ?? '') : '';
    return { title, status: state?.status, hasNumber: /^\d+$/.test(badge) };
  };
  const edited = { title: expect.stringContaining('Industry ministry'), status: 'ready', hasNumber: true };
  await expect.poll(shown, { timeout: 20_000 }).toEqual(edited);
  await expect.poll(() => browser.inShown(allPainted)).toContain('bottom out in May');
  const before = await browser.inShown(allPainted);
  const { badge } = await browser.kept();
  await browser.inShown(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await browser.goto(`${demo.origin}/credit.html`);
  await expect
    .poll(shown, { timeout: 20_000 })
    .toEqual({ ...edited, title: expect.stringContaining('Central bank') });

  await browser.inShown(() => history.back());
  const came = () => browser.inShown(() => (window as unknown as { persisted?: boolean }).persisted ?? null);
  await expect.poll(came, { timeout: 15_000 }).toBe(true);
  await expect.poll(shown).toEqual(edited);
  expect((await browser.kept()).badge).toBe(badge);
  expect(await browser.inShown(allPainted)).toBe(before);
  await expect.poll(() => browser.popupText()).toContain('Industry ministry widens support');

  await browser.inShown(() =>
    (window as unknown as { change(was: string, is: string): void }).change('in May', 'in July'),
  );
  await expect.poll(() => browser.inShown(allPainted), { timeout: 15_000 }).toContain('bottom out in July');
  await expect.poll(() => browser.popupText(), { timeout: 15_000 }).toContain('bottom out in July');
  expect(await browser.popupText()).not.toContain('bottom out in May');
});
