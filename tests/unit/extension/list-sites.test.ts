import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListedSite, NO_CHANGE, reverseChange } from '../../../briefings/listed-site';
import { listSites, type SiteFacts } from '../../../extension/sites/list-sites';

const SHIPPED = ['*://www.bbc.com/*', '*://www.imf.org/*'];
const ALL = ['https://*/*', 'http://*/*'];

const list = (over: Partial<SiteFacts>) =>
  listSites({ origins: SHIPPED, shipped: SHIPPED, switchedOff: [], ...over });
const site = (over: Partial<SiteFacts>, host: string): ListedSite | undefined =>
  list(over).sites.find((each) => each.host === host);

describe('the state of a site', () => {
  it('came with the extension and is granted; it cannot be given back', () => {
    expect(site({}, 'www.bbc.com')).toMatchObject({ reason: 'installed', isAllowed: true, granted: [] });
  });

  it('came with the extension, but the browser withholds it', () => {
    expect(site({ origins: ['*://www.imf.org/*'] }, 'www.bbc.com')).toMatchObject({
      reason: 'withheld',
      isAllowed: false,
    });
  });

  it('is covered by "all sites" where it alone is withheld', () => {
    const given = list({ origins: ALL });
    expect(given.allSites).toEqual(ALL);
    expect(given.sites.map(({ reason }) => reason)).toEqual(['all-sites', 'all-sites']);
  });

  it('was granted by the user, with what can be taken back', () => {
    const origins = [...SHIPPED, 'https://paper.example/*', 'http://paper.example/*'];
    expect(site({ origins }, 'paper.example')).toMatchObject({
      known: null,
      reason: 'granted',
      granted: ['https://paper.example/*', 'http://paper.example/*'],
    });
  });

  it('was switched off, which stands above every permission', () => {
    const switchedOff = ['www.bbc.com', 'mail.example'];
    expect(site({ switchedOff, origins: [...SHIPPED, ...ALL] }, 'www.bbc.com')?.reason).toBe('switched-off');
    expect(site({ switchedOff }, 'mail.example')).toMatchObject({ reason: 'switched-off', isAllowed: false });
    expect(site({ switchedOff, origins: ALL }, 'mail.example')?.isAllowed).toBe(true);
  });

  it('is its own host only: a permission with subdomains is a row of its own', () => {
    const origins = ['*://*.bank.example/*'];
    expect(site({ origins }, '*.bank.example')?.reason).toBe('granted');
    expect(site({ origins, switchedOff: ['www.bank.example'] }, 'www.bank.example')?.isAllowed).toBe(true);
    expect(site({ origins, switchedOff: ['thebank.example'] }, 'thebank.example')?.isAllowed).toBe(false);
  });

  it('is nobody’s where a pattern is no web page’s', () => {
    expect(list({ origins: ['chrome://favicon/*', 'file:///*'] }).sites.map(({ host }) => host)).toEqual([
      'www.bbc.com',
      'www.imf.org',
    ]);
  });
});

describe('the list', () => {
  const host = fc.constantFrom('www.bbc.com', 'www.imf.org', 'a.example', 'b.example');
  const origin = fc.oneof(
    host.map((name) => `*://${name}/*`),
    fc.constantFrom(...ALL),
  );

  it('has each host once, and exactly those that have a state of their own', () => {
    fc.assert(
      fc.property(fc.array(origin), fc.array(host), (origins, switchedOff) => {
        const { sites } = list({ origins, switchedOff });
        const hosts = sites.map((each) => each.host);
        expect(new Set(hosts).size).toBe(hosts.length);
        for (const off of switchedOff) {
          expect(sites.find((each) => each.host === off)?.reason).toBe('switched-off');
        }
        for (const each of sites) {
          expect(each.reason === 'switched-off').toBe(new Set<string>(switchedOff).has(each.host));
          if (each.reason === 'withheld') expect(each.isAllowed).toBe(false);
        }
      }),
    );
  });
});

describe('a change', () => {
  it('undone twice is itself, and undone once takes back what it gave', () => {
    const change = { ...NO_CHANGE, allow: ['https://a.example/*'], off: ['b.example'] };
    expect(reverseChange(change)).toEqual({
      ...NO_CHANGE,
      takeBack: ['https://a.example/*'],
      on: ['b.example'],
    });
    expect(reverseChange(reverseChange(change))).toEqual(change);
  });
});
