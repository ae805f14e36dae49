// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { englishReady } from '../../gallery/sample-pages';
import { show } from './show';

afterEach(cleanup);

const BAIT = '<img src=x onerror=alert(1)><a href="javascript:alert(1)">Repeats 8 of 8 risks</a>';
const TURNED = '\u202ednetxe lliw yrtsinim ehT';

const withTexts = (text: string) => ({
  ...englishReady,
  page: { ...englishReady.page, title: text, publisher: text },
  points: englishReady.points.map((point) => ({ ...point, text, speaker: text })),
});

describe('words of a hostile page', () => {
  it('are shown as text, never as markup', () => {
    const { container } = show(withTexts(BAIT));
    expect(container.querySelector('h1')?.textContent).toBe(BAIT);
    expect(container.querySelector('img, [onerror], a[href^="javascript"]')).toBeNull();
  });

  it('cannot turn the words around them: each stands in an isolated run', () => {
    const { container } = show(withTexts(TURNED));
    const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    const bare: string[] = [];
    let isolated = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.includes('\u202e')) continue;
      const isAlone = node.parentElement?.closest('bdi, .unseen');
      if (isAlone) isolated += 1;
      else bare.push(`${node.parentElement?.outerHTML.slice(0, 80)}`);
    }
    expect(bare).toEqual([]);
    expect(isolated).toBeGreaterThan(2);
  });
});
