import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askBackground } from '../../../extension/send-message';
import { tellChoice } from '../../../extension/tell-choice';

/** The questions in the order in which they came, and how each ends. */
let asked: { readonly data: unknown; readonly die: () => void; readonly answer: () => void }[] = [];

beforeEach(() => {
  asked = [];
  const sendMessage = ({ data }: { data: unknown }) =>
    new Promise((resolve, reject) => {
      const die = () => reject(new Error('the message port closed'));
      asked.push({ data, die, answer: () => resolve({ ok: true, value: null }) });
    });
  vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage } });
});
afterEach(() => void vi.unstubAllGlobals());

const datas = () => asked.map(({ data }) => data);
const rest = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a choice', () => {
  it('is told again when the worker ended under it', async () => {
    const told = tellChoice('setHighlightLevel', { level: 'off' });
    asked[0]?.die();
    await rest();
    asked[1]?.answer();
    expect(await told).toEqual({ ok: true, value: null });
    expect(datas()).toEqual([{ level: 'off' }, { level: 'off' }]);
  });

  it('is not told again, and undone by that, what another has followed', async () => {
    const off = tellChoice('setHighlightLevel', { level: 'off' });
    const key = tellChoice('setHighlightLevel', { level: 'key' });
    asked[0]?.die();
    asked[1]?.die();
    await rest();
    asked[2]?.answer();
    expect(await off).toEqual({ ok: false, error: 'gone' });
    expect(await key).toEqual({ ok: true, value: null });
    expect(datas()).toEqual([{ level: 'off' }, { level: 'key' }, { level: 'key' }]);
  });

  it('is told again whatever was chosen of another tab or site', async () => {
    void tellChoice('setPinned', { tab: 1, pinned: true });
    void tellChoice('setPinned', { tab: 2, pinned: false });
    void tellChoice('switchSite', { host: 'paper.example', on: false });
    void tellChoice('switchSite', { host: 'news.example', on: false });
    for (const { die } of [...asked]) die();
    await rest();
    expect(datas().slice(4)).toEqual(datas().slice(0, 4));
  });
});

describe('any other question', () => {
  it('is asked again, and no third time', async () => {
    const answer = askBackground('getSites', {});
    asked[0]?.die();
    await rest();
    asked[1]?.die();
    expect(await answer).toEqual({ ok: false, error: 'gone' });
    expect(asked).toHaveLength(2);
  });

  it('is not asked again by an extension that was replaced', async () => {
    const answer = askBackground('getSites', {});
    vi.stubGlobal('chrome', { runtime: undefined });
    asked[0]?.die();
    expect(await answer).toEqual({ ok: false, error: 'gone' });
    expect(asked).toHaveLength(1);
  });
});
