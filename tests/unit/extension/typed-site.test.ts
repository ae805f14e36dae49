import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTypedSite } from '../../../extension/sites/typed-site';

describe('the address of a site, as typed', () => {
  it.each([
    ['www.example.org', 'www.example.org', 'https://www.example.org/*'],
    ['  Example.ORG ', 'example.org', 'https://example.org/*'],
    ['https://example.org/a/b.pdf?c#d', 'example.org', 'https://example.org/*'],
    ['http://example.org', 'example.org', 'http://example.org/*'],
    ['example.org:8080', 'example.org', 'https://example.org/*'],
    ['http://localhost:3000/x', 'localhost', 'http://localhost/*'],
    ['127.0.0.1', '127.0.0.1', 'https://127.0.0.1/*'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s', 'https://xn--fsqu00a.xn--fiqs8s/*'],
  ])('%s', (typed, host, pattern) => {
    expect(parseTypedSite(typed)).toEqual({ status: 'site', host, askFor: [pattern] });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['two words.org', 'not-an-address'],
    ['example', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['example..org', 'not-an-address'],
    ['*.example.org', 'wildcard'],
    ['https://*/', 'wildcard'],
    ['file:///home/a', 'scheme'],
    ['about:blank', 'scheme'],
    ['mailto:a@example.org', 'scheme'],
    ['chrome://extensions', 'scheme'],
    ['chromewebstore.google.com', 'closed'],
    ['https://addons.mozilla.org/firefox', 'closed'],
  ])('refuses “%s”: %s', (typed, reason) => {
    expect(parseTypedSite(typed)).toEqual({ status: 'refused', reason });
  });

  it('never asks for more than one host, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const site = parseTypedSite(typed);
        if (site.status === 'refused') return;
        expect(site.host).not.toContain('*');
        expect(site.askFor).toHaveLength(1);
        expect(site.askFor[0]).toMatch(/^https?:\/\/[^/*]+\/\*$/);
      }),
    );
  });
});
