import { describe, expect, it } from 'vitest';
import { classifyUrl, isSamePage, MAX_ADDRESS } from '../../../extension/classify-url';

describe('classifyUrl', () => {
  it.each([
    ['https://paper.example/a', 'readable'],
    ['http://127.0.0.1:8080/demo', 'readable'],
    ['chrome://settings', 'browser-page'],
    ['edge://flags', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['view-source:https://paper.example/', 'browser-page'],
    ['data:text/html,x', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
    ['https://support.mozilla.org/kb/x', 'browser-page'],
    ['https://bank.example/report.PDF?page=2', 'pdf'],
    ['file:///home/me/a.html', 'file'],
    ['file:///home/me/a.pdf', 'pdf'],
    ['chrome-extension://abc/page.html', 'other-extension'],
    ['moz-extension://abc/page.html', 'other-extension'],
    ['not an address', 'unknown-page'],
    [undefined, 'unknown-page'],
  ])('%s is %s', (address, expected) => {
    const sort = classifyUrl(address);
    expect(sort.kind === 'readable' ? 'readable' : sort.reason).toBe(expected);
  });

  it('names the host and the pattern a grant would have', () => {
    expect(classifyUrl('http://127.0.0.1:8080/demo')).toEqual({
      kind: 'readable',
      host: '127.0.0.1',
      pattern: 'http://127.0.0.1/*',
    });
  });

  it('takes an address with another fragment for the same page', () => {
    expect(isSamePage('https://a.example/x#1', 'https://a.example/x')).toBe(true);
    expect(isSamePage('https://a.example/x?p=2', 'https://a.example/x')).toBe(false);
  });

  it.each(['#/article/', '#!/article/'])('takes %s1 and %s2 for two pages: such fragments route', (route) => {
    const at = (n: number) => `https://a.example/app${route}${n}`;
    expect(isSamePage(at(1), at(2))).toBe(false);
    expect(isSamePage(at(1), at(1))).toBe(true);
  });

  it('knows an address again that was cut for its length', () => {
    const long = `https://a.example/?q=${'x'.repeat(9_000)}`;
    expect(isSamePage(long.slice(0, MAX_ADDRESS), long)).toBe(true);
  });
});
