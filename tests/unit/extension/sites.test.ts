import { describe, expect, it } from 'vitest';
import { siteList } from '../../../extension/sites/site-registration';

describe('where the spotter is registered', () => {
  it('on granted hosts, less those switched off', () => {
    expect(siteList(['https://b.example/*', 'https://a.example/*'], ['b.example'])).toEqual({
      matches: ['https://a.example/*'],
      excludeMatches: [],
    });
  });

  it('excludes a switched-off host from a grant for all sites', () => {
    expect(siteList(['https://*/*', 'http://*/*'], ['mail.example'])).toEqual({
      matches: ['http://*/*', 'https://*/*'],
      excludeMatches: ['*://mail.example/*'],
    });
  });

  it('nowhere without a grant, or where no web page is', () => {
    expect(siteList([], []).matches).toEqual([]);
    expect(siteList(['file:///*', 'chrome://favicon/*'], []).matches).toEqual([]);
  });

  it('a switched-off host does not take its namesakes with it', () => {
    expect(siteList(['https://www.a.example/*', 'https://a.example/*'], ['a.example']).matches).toEqual([
      'https://www.a.example/*',
    ]);
  });
});
