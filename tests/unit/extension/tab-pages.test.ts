import { describe, expect, it } from 'vitest';
import { createSessionStore } from '../../../extension/session-store';
import { createTabPages } from '../../../extension/tab-pages';
import { memoryArea, nonceOf, record } from './fakes';

const notArticle = {
  status: 'not-article',
  page: { url: '', title: '', publisher: null, published: null },
} as const;

describe('tab pages', () => {
  it('drops a result for a page that the tab has left', async () => {
    const pages = createTabPages(createSessionStore(memoryArea()));
    await pages.begin(record({ nonce: nonceOf(1) }));
    await pages.begin(record({ nonce: nonceOf(2) }));
    const late = await pages.update(1, nonceOf(1), (old) => ({ ...old, state: notArticle }));
    expect(late).toBeNull();
    expect((await pages.current(1))?.state.status).toBe('loading');
  });

  it('recalls an earlier page of the tab', async () => {
    const pages = createTabPages(createSessionStore(memoryArea()));
    await pages.begin(record({ nonce: nonceOf(1), state: notArticle }));
    await pages.begin(record({ nonce: nonceOf(2) }));
    expect((await pages.recall(1, nonceOf(1)))?.state.status).toBe('not-article');
    expect((await pages.current(1))?.nonce).toBe(nonceOf(1));
  });

  it('knows nothing of a page that was evicted', async () => {
    const pages = createTabPages(createSessionStore(memoryArea(), 700));
    for (const tab of [1, 2, 3, 4, 5, 6]) await pages.begin(record({ tab }));
    expect(await pages.current(1)).toBeNull();
    expect(await pages.current(6)).not.toBeNull();
  });

  it('keeps so many of one tab: a page that moves without end displaces none of another', async () => {
    const area = memoryArea();
    const pages = createTabPages(createSessionStore(area));
    await pages.begin(record({ tab: 2 }));
    // the later, the earlier in the alphabet
    for (let n = 900; n > 400; n -= 1) await pages.begin(record({ nonce: nonceOf(n) }));
    expect([...area.items.keys()].filter((key) => key.startsWith('page:1:'))).toHaveLength(12);
    expect((await pages.current(1))?.nonce).toBe(nonceOf(401));
    expect(await pages.recall(1, nonceOf(412))).not.toBeNull();
    expect(await pages.recall(1, nonceOf(413))).toBeNull();
    expect(await pages.current(2)).not.toBeNull();
  });

  it('finds everything again after the worker died', async () => {
    const area = memoryArea();
    await createTabPages(createSessionStore(area)).begin(record({ state: notArticle }));
    const anew = createTabPages(createSessionStore(area));
    expect((await anew.current(1))?.state.status).toBe('not-article');
    expect(await anew.tabs()).toEqual([1]);
  });

  it('says that storage is full when it refuses a page', async () => {
    const area = memoryArea();
    const pages = createTabPages(createSessionStore(area));
    await pages.begin(record());
    area.broken = true;
    const updated = await pages.update(1, nonceOf(1), (old) => ({ ...old, state: notArticle }));
    expect(updated?.state).toMatchObject({ status: 'failed', reason: 'storage-full' });
    expect((await pages.current(1))?.state).toMatchObject({ status: 'failed', reason: 'storage-full' });
    area.broken = false;
    await pages.update(1, nonceOf(1), (old) => ({ ...old, state: notArticle }));
    expect((await pages.current(1))?.state.status).toBe('not-article');
  });

  it('remembers that a page was too large to keep, also after the worker died', async () => {
    const area = memoryArea();
    const pages = createTabPages(createSessionStore(area, 2_000));
    await pages.begin(record());
    const state = { status: 'loading', title: 'x'.repeat(3_000) } as const;
    await pages.update(1, nonceOf(1), (old) => ({ ...old, state }));
    const anew = createTabPages(createSessionStore(area, 2_000));
    expect((await anew.current(1))?.state).toMatchObject({ status: 'failed', reason: 'storage-full' });
  });

  it('treats what it cannot parse as unknown', async () => {
    const area = memoryArea();
    await createTabPages(createSessionStore(area)).begin(record());
    for (const damaged of [{ schema: 7 }, '{"schema":7}', JSON.stringify(record()).slice(0, -9)]) {
      for (const key of area.items.keys()) if (key.startsWith('page:')) area.items.set(key, damaged);
      expect(await createTabPages(createSessionStore(area)).current(1)).toBeNull();
    }
  });

  it.each([
    ['a reading without a page', { status: 'reading' }],
    ['a page without points', { status: 'ready', page: {}, comparison: {} }],
    ['no state at all', 'ready'],
  ])('treats as unknown what was damaged into %s', async (_, state) => {
    const area = memoryArea();
    await createTabPages(createSessionStore(area)).begin(record());
    area.items.set(`page:1:${nonceOf(1)}`, JSON.stringify({ ...record(), state }));
    expect(await createTabPages(createSessionStore(area)).current(1)).toBeNull();
  });

  it('keeps a page findable when everything else had to make room for it', async () => {
    const area = memoryArea();
    const pages = createTabPages(createSessionStore(area, 3_000));
    for (const tab of [1, 2, 3, 4]) await pages.begin(record({ tab }));
    const state = { status: 'loading', title: 'x'.repeat(2_500) } as const;
    await pages.update(4, nonceOf(1), (old) => ({ ...old, state }));
    expect((await createTabPages(createSessionStore(area, 3_000)).current(4))?.state).toEqual(state);
  });

  it('recalls a page though storage does not take the pointer to it', async () => {
    const area = memoryArea();
    const pages = createTabPages(createSessionStore(area));
    await pages.begin(record({ nonce: nonceOf(1), state: notArticle }));
    await pages.begin(record({ nonce: nonceOf(2) }));
    area.broken = true;
    await pages.recall(1, nonceOf(1));
    expect((await pages.current(1))?.nonce).toBe(nonceOf(1));
  });

  it('writes nothing when a change changes nothing', async () => {
    const area = memoryArea();
    const pages = createTabPages(createSessionStore(area));
    await pages.begin(record());
    area.broken = true;
    expect(await pages.update(1, nonceOf(1), (old) => old)).toMatchObject({ state: { status: 'loading' } });
    expect((await pages.current(1))?.state.status).toBe('loading');
  });

  it('forgets a tab with all its pages', async () => {
    const area = memoryArea();
    const pages = createTabPages(createSessionStore(area));
    await pages.begin(record({ nonce: nonceOf(1) }));
    await pages.begin(record({ nonce: nonceOf(2) }));
    await pages.begin(record({ tab: 11 }));
    await pages.forget(1);
    expect(await pages.tabs()).toEqual([11]);
    expect([...area.items.keys()].filter((key) => key.includes(':1:'))).toEqual([]);
  });
});
