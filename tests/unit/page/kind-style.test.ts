import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../analysis/kind';
import { KIND_STYLE } from '../../../briefings/kind-style';
import { HIGHLIGHT_NAMES, highlightCss } from '../../../page/highlight-css';

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

describe('the look of the kinds', () => {
  it.each(KINDS)('%s is legible as text on light and dark', (kind) => {
    expect(contrast(KIND_STYLE[kind].light, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(KIND_STYLE[kind].dark, '#232327')).toBeGreaterThanOrEqual(4.5);
  });

  it('gives each kind a line of its own', () => {
    expect(new Set(KINDS.map((kind) => KIND_STYLE[kind].line)).size).toBe(KINDS.length);
  });

  it('styles every name it registers, and only prefixed names', () => {
    const css = highlightCss('light');
    for (const name of HIGHLIGHT_NAMES) {
      expect(name).toMatch(/^ballast-/);
      expect(css).toContain(`::highlight(${name})`);
    }
    // all of it is for the screen: nothing is printed
    expect(css).toMatch(/^@media screen\{.*\}\}$/);
    expect(css).toContain('forced-colors');
  });
});
