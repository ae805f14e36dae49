// @vitest-environment jsdom

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import Readability from '@mozilla/readability/Readability.js';
import { describe, expect, it } from 'vitest';
import { trimAttempts, trimReadability } from '../../../scripts/trim-readability.mjs';
import { article, makeDocument, SENTENCES } from './make-document';

const source = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/** The trimmed extractor as the build makes it. */
function loadTrimmed(): typeof Readability {
  const module: { exports: unknown } = { exports: {} };
  const script = trimReadability(source).replace('export default', 'module.exports =');
  runInThisContext(`(function (module) {${script}\n})`)(module);
  return module.exports as typeof Readability;
}

/** As `article-attempts.ts` sets it up. */
function textOf(Extractor: typeof Readability, document: Document): string | null | undefined {
  const reader = new Extractor<Node>(document, { charThreshold: 1, serializer: (node) => node });
  Object.assign(reader, {
    _getJSONLD: () => undefined,
    _getArticleMetadata: () => ({ title: document.title, byline: null }),
    _postProcessContent: () => undefined,
    _unwrapNoscriptImages: () => undefined,
    _fixLazyImages: () => undefined,
    _cleanStyles: () => undefined,
    _isProbablyVisible: (node: Element) => !node.hasAttribute('hidden'),
  });
  return reader.parse()?.content?.textContent;
}

describe('trimReadability', () => {
  it.each([
    ['paragraphs', article()],
    ['line breaks in a font', `<font>${SENTENCES.join('<br><br>')}</font>`],
    ['a table', `<table><tr><td>${SENTENCES.join('</td><td>')}</td></tr></table>`],
    [
      'two bylines, the first with a name in it',
      `<main><div class="byline">By <a><b itemprop="name">A. Name</b></a></div><p class="author">B. Name</p>${article()}</main>`,
    ],
    [
      'junk',
      `<div class="share" hidden>x</div><form><input></form>${article()}<div class="comments">${article()}</div>`,
    ],
  ])('leaves what is read of %s as it is', (_, body) => {
    const whole = textOf(Readability, makeDocument(body));
    expect(whole).toBeTruthy();
    expect(textOf(loadTrimmed(), makeDocument(body))).toBe(whole);
  });

  it('leaves every method that the rest calls, but those that are set from outside', () => {
    const trimmed = trimReadability(source);
    const called = new Set(Array.from(trimmed.matchAll(/this\.(_\w+)\(/g), ([, name]) => name));
    const missing = [...called].filter((name) => !new RegExp(`\\n  ${name}\\(`).test(trimmed));
    expect(missing.sort()).toEqual(['_getArticleMetadata', '_isProbablyVisible']);
  });

  it('leaves every pattern and list that the rest names', () => {
    const trimmed = trimReadability(source);
    for (const [, name] of trimmed.matchAll(/this\.REGEXPS\.(\w+)/g))
      expect(trimmed).toMatch(new RegExp(`\\n {4}${name}:`));
    for (const [, name] of trimmed.matchAll(/this\.([A-Z][A-Z_\d]+)\b/g))
      expect(trimmed).toMatch(new RegExp(`\\n {2}${name}:`));
  });

  it('takes out of the caller what only an untrimmed package needs, and refuses a caller it does not know', () => {
    const caller = readFileSync('page/article-attempts.ts', 'utf8');
    const trimmed = trimAttempts(caller);
    for (const name of ['_postProcessContent =', '_fixLazyImages =', 'charThreshold'])
      expect([caller.includes(name), trimmed.includes(name)]).toEqual([true, false]);
    expect(trimmed).toContain('new Readability<Node>(copy.clone)');
    expect(() => trimAttempts(trimmed)).toThrow(/has changed/);
  });

  it('takes out at least a third, and refuses a package it does not know', () => {
    expect(trimReadability(source).length).toBeLessThan((source.length * 2) / 3);
    expect(() => trimReadability(source.replace('_fixLazyImages(root)', '_fixImages(root)'))).toThrow(
      /_fixLazyImages/,
    );
  });
});
