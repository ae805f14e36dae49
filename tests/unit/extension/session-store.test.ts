import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSessionStore } from '../../../extension/session-store';
import { memoryArea } from './fakes';

describe('session store', () => {
  it('drops the oldest written value when the limit is reached', async () => {
    const store = createSessionStore(memoryArea(), 300);
    await store.set({ a: 'x'.repeat(100) });
    await store.set({ b: 'x'.repeat(100) });
    await store.set({ c: 'x'.repeat(100) });
    expect(await store.get('a')).toBeUndefined();
    expect(await store.get('b')).toBeDefined();
    expect(await store.get('c')).toBeDefined();
  });

  it('counts a value that is written again as young', async () => {
    const store = createSessionStore(memoryArea(), 300);
    await store.set({ a: 'x'.repeat(100) });
    await store.set({ b: 'x'.repeat(100) });
    await store.set({ a: 'y'.repeat(100) });
    await store.set({ c: 'x'.repeat(100) });
    expect(await store.get('b')).toBeUndefined();
    expect(await store.get('a')).toBe('y'.repeat(100));
  });

  it('refuses a value that is larger than everything', async () => {
    const store = createSessionStore(memoryArea(), 50);
    expect(await store.set({ a: 'x'.repeat(60) })).toBe('full');
    expect(await store.keys()).toEqual([]);
  });

  it('counts bytes, not characters', async () => {
    const store = createSessionStore(memoryArea(), 100);
    expect(await store.set({ a: '经'.repeat(40) })).toBe('full');
  });

  it('says so when the browser refuses to write', async () => {
    const area = memoryArea();
    area.broken = true;
    expect(await createSessionStore(area).set({ a: 1 })).toBe('full');
  });

  it('makes room where the browser counts more than we do, the oldest first', async () => {
    const area = memoryArea(1_500);
    const store = createSessionStore(area, 10_000);
    for (const key of ['tab:1', 'tab:2', 'tab:3', 'tab:4'])
      expect(await store.set({ [key]: 'x'.repeat(400) })).toBe('stored');
    expect(await store.get('tab:1')).toBeUndefined();
    expect(await store.get('tab:4')).toBe('x'.repeat(400));
    expect(await store.set({ 'tab:5': 'x'.repeat(2_000) })).toBe('full');
  });

  it('drops nothing where the browser refuses for another reason than room', async () => {
    const area = memoryArea();
    const store = createSessionStore(area, 10_000);
    await store.set({ a: 1, b: 2 });
    area.broken = true;
    expect(await store.set({ c: 3 })).toBe('full');
    expect([await store.get('a'), await store.get('b')]).toEqual([1, 2]);
  });

  it('counts anew what is there when its index is damaged, and still evicts', async () => {
    const area = memoryArea();
    await createSessionStore(area, 500).set({ 'page:1:a': 'x'.repeat(200), 'page:1:b': 'x'.repeat(200) });
    area.items.set('pins', [1]);
    area.items.set('pages:index', { next: 'soon' });
    const store = createSessionStore(area, 500);
    expect([...(await store.keys())].sort()).toEqual(['page:1:a', 'page:1:b']);
    await store.set({ 'page:1:c': 'x'.repeat(200) });
    expect(await store.keys()).toHaveLength(2);
    expect(area.items.get('pins')).toEqual([1]);
  });

  it('goes on counting after the worker died', async () => {
    const area = memoryArea();
    await createSessionStore(area, 300).set({ a: 'x'.repeat(100) });
    await createSessionStore(area, 300).set({ b: 'x'.repeat(100) });
    await createSessionStore(area, 300).set({ c: 'x'.repeat(100) });
    expect(await createSessionStore(area, 300).keys()).toEqual(['b', 'c']);
  });

  it('runs writes one after the other, and the next one after a failure', async () => {
    const store = createSessionStore(memoryArea());
    const add = () =>
      store.serially(async () => {
        const old = ((await store.get('n')) as number | undefined) ?? 0;
        await store.set({ n: old + 1 });
      });
    const failing = store.serially(async () => {
      throw new Error('bug');
    });
    await Promise.all([...Array.from({ length: 20 }, add), expect(failing).rejects.toThrow('bug'), add()]);
    expect(await store.get('n')).toBe(21);
  });

  it('never holds more than its limit, whatever is written', async () => {
    const writes = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.string({ maxLength: 200 })),
    );
    await fc.assert(
      fc.asyncProperty(writes, async (all) => {
        const area = memoryArea();
        const store = createSessionStore(area, 300);
        for (const [key, value] of all) await store.set({ [key]: value });
        const kept = await store.keys();
        const bytes = kept.map((key) => Buffer.byteLength(JSON.stringify(area.items.get(key))) + key.length);
        expect(bytes.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(300);
        expect([...area.items.keys()].filter((key) => key !== 'pages:index').sort()).toEqual(
          [...kept].sort(),
        );
      }),
    );
  });
});
