// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clearLeftovers } from '../../../page/clear-leftovers';

afterEach(() => vi.unstubAllGlobals());

describe('what an earlier copy of our scripts left', () => {
  it('goes: our elements off the root and our highlights, and nothing of the page', () => {
    const highlights = new Map([
      ['ballast-risk', 1],
      ['ballast-flash', 1],
      ['page-search', 1],
    ]);
    vi.stubGlobal('CSS', { highlights });
    document.body.innerHTML = '<p>Text</p><ballast-card>the page’s own, inside its text</ballast-card>';
    for (const name of ['ballast-legend', 'ballast-panel', 'page-menu'])
      document.documentElement.append(document.createElement(name));
    clearLeftovers(document);
    const left = [...document.documentElement.children].map(({ localName }) => localName);
    expect(left).toEqual(['head', 'body', 'page-menu']);
    expect(document.querySelector('body > ballast-card')).not.toBeNull();
    expect([...highlights.keys()]).toEqual(['page-search']);
  });

  it('stays where a page shadows the DOM’s own names, without a word', () => {
    const shadowed = { documentElement: { children: 7 } } as unknown as Document;
    expect(() => clearLeftovers(shadowed)).not.toThrow();
  });
});
