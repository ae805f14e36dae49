import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../extension/messages';
import { createSessionStore } from '../../../extension/session-store';
import { createSiteSwitch, type OpenTab } from '../../../extension/site-switch';
import type { SiteStanding } from '../../../extension/sites/site-access';
import { createTabPages } from '../../../extension/tab-pages';
import { eventually } from '../eventually';
import { memoryArea, record } from './fakes';

const done: Answer<null> = { ok: true, value: null };
const gone: Answer<null> = { ok: false, error: 'gone' };

/** A browser with `tabs`, of which those in `inhabited` have a spotter, and with one standing for each host. */
const browserWith = (
  tabs: readonly OpenTab[],
  standings: Record<string, SiteStanding>,
  inhabited: readonly number[] = [],
) => {
  const pages = createTabPages(createSessionStore(memoryArea()));
  const ports = {
    pages,
    access: {
      standing: async (url: string) => standings[URL.canParse(url) ? new URL(url).host : ''] ?? 'none',
      register: async () => Object.keys(standings).map((host) => `*://${host}/*`),
      switchSites: vi.fn(async () => undefined),
    },
    flow: { leave: vi.fn((tab: number) => pages.forget(tab)) },
    changed: vi.fn(async () => undefined),
    tabs: async () => tabs,
    inject: vi.fn(async () => 'injected' as const),
    askToRead: vi.fn(async () => done),
    askToLeave: vi.fn(async (tab: number) => (inhabited.includes(tab) ? done : gone)),
  };
  return { ...ports, sites: createSiteSwitch(ports) };
};

describe('a grant', () => {
  it('reads the tabs that are open, but none that sleeps or may not be read', async () => {
    const url = 'https://paper.example/a';
    const tabs = [
      { id: 1, url },
      { id: 2, url, discarded: true },
      { id: 3, url: 'https://off.example/' },
      { id: 4 },
    ];
    const { sites, inject, askToRead } = browserWith(tabs, {
      'paper.example': 'granted',
      'off.example': 'switched-off',
    });
    await sites.spread();
    expect(inject).toHaveBeenCalledExactlyOnceWith('spotter', 1, null);
    expect(askToRead).toHaveBeenCalledExactlyOnceWith(1, false);
  });

  it('does not wait for a tab that hangs', async () => {
    const tabs = [1, 2].map((id) => ({ id, url: 'https://paper.example/a' }));
    const { sites, inject, askToRead } = browserWith(tabs, { 'paper.example': 'granted' });
    inject.mockImplementationOnce(() => new Promise(() => undefined));
    void sites.spread();
    await eventually(() => expect(askToRead).toHaveBeenCalledWith(2, false));
  });
});

describe('a revocation', () => {
  it('clears the pages of the site, and leaves those of others and those read once', async () => {
    const tabs = [
      { id: 1 },
      { id: 2, url: 'https://bank.example/' },
      { id: 3, url: 'https://once.example/' },
    ];
    const { sites, pages, askToLeave, changed } = browserWith(tabs, { 'bank.example': 'granted' }, [1, 2, 3]);
    await pages.begin(record({ tab: 1 }));
    await pages.begin(record({ tab: 2, url: 'https://bank.example/' }));
    await pages.begin(record({ tab: 3, url: 'https://once.example/', access: 'once' }));
    await sites.withdraw();
    expect(askToLeave).toHaveBeenCalledExactlyOnceWith(1);
    expect(changed).toHaveBeenCalledExactlyOnceWith(1);
    expect([await pages.current(1), (await pages.current(3))?.tab]).toEqual([null, 3]);
  });

  it('clears pages of which nothing is kept any more', async () => {
    const { sites, askToLeave, changed } = browserWith([{ id: 1 }, { id: 2 }], {}, [2]);
    await sites.withdraw();
    expect(askToLeave).toHaveBeenCalledTimes(2);
    expect(changed).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('switching a site off leaves also what was read once there', async () => {
    const tabs = [{ id: 1, url: 'https://paper.example/a' }];
    const { sites, pages, flow } = browserWith(tabs, { 'paper.example': 'switched-off' }, [1]);
    await pages.begin(record({ access: 'once' }));
    await sites.switchSites(['paper.example'], false);
    expect(flow.leave).toHaveBeenCalledExactlyOnceWith(1);
  });
});
