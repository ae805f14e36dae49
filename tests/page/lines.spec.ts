import { type Browser, expect, type Page, test } from '@playwright/test';
import { KIND_STYLE } from '../../briefings/kind-style';
import { launch, openPage } from './open-page';
import { articleHtml, type Kept, paint } from './painted-page';

let browser: Browser;
let reader: Page;
test.beforeAll(async () => {
  browser = await launch();
  reader = await browser.newPage();
});
test.afterAll(() => browser.close());

type Pixel = readonly [number, number, number];

/** The first line of a paragraph's sentence in pixels, row by row, with this much of the page above and below. */
async function rowsOf(page: Page, paragraph: string, around = 0): Promise<readonly Pixel[][]> {
  const clip = await page.evaluate(
    ([id, more]) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(id)?.firstChild ?? document);
      const { left, top, height } = range.getClientRects()[0] ?? new DOMRect();
      return { x: left, y: top - more, width: 500, height: height + 2 * more };
    },
    [paragraph, around] as const,
  );
  const picture = (await page.screenshot({ clip })).toString('base64');
  return reader.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const draw = new OffscreenCanvas(image.width, image.height).getContext('2d');
    draw?.drawImage(image, 0, 0);
    const { data: bytes } = draw?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    return Array.from({ length: image.height }, (_, y) =>
      Array.from({ length: image.width }, (__, x): [number, number, number] => {
        const at = (y * image.width + x) * 4;
        return [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
      }),
    );
  }, picture);
}

const isLike = (a: Pixel, b: Pixel): boolean => a.every((part, i) => Math.abs(part - (b[i] ?? 0)) < 40);
/** Of each row, the share of its pixels that are of this colour. */
const shares = (rows: readonly Pixel[][], colour: Pixel): readonly number[] =>
  rows.map((row) => row.filter((pixel) => isLike(pixel, colour)).length / row.length);
const colourOf = (hex: string): Pixel => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** Paints the first sentence as all three kinds, the others as one each. */
const paintThree = async (page: Page): Promise<void> => {
  await page.evaluate(paint);
  await page.evaluate(() => {
    const { painter, marks } = window.kept as Kept & { marks: Parameters<Kept['painter']['paint']>[0] };
    const [first] = marks;
    painter.setLevel('all');
    if (!first) return;
    const more = (['measure', 'outlook'] as const).map((kind) => ({ ...first, id: kind, kind }));
    painter.paint([...marks, ...more]);
  });
  await page.addStyleTag({ content: 'p{margin-bottom:30px!important}' });
};

test('of three kinds in one sentence each draws its line where no other does', async () => {
  const page = await openPage(browser, articleHtml());
  await paintThree(page);
  const rows = await rowsOf(page, '#p0', 10);
  const middle = (kind: 'risk' | 'measure' | 'outlook'): number => {
    const found = shares(rows, colourOf(KIND_STYLE[kind].light));
    const sum = found.reduce((total, share) => total + share, 0);
    // a line of dots is the thinnest: half of one row
    expect(sum, `${kind} is drawn`).toBeGreaterThan(0.4);
    return found.reduce((total, share, y) => total + share * y, 0) / sum;
  };
  expect(middle('measure')).toBeLessThan(middle('risk') - 10);
  expect(middle('outlook')).toBeGreaterThan(middle('risk') + 3);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with forced colours, ${colorScheme}, text stands out from its ground, and each kind is told by its line`, async () => {
    const page = await openPage(browser, articleHtml());
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await paintThree(page);
    const plain = commonest(await rowsOf(page, 'h1'));
    for (const paragraph of ['#p0', '#p1', '#p2', '#p3']) {
      const rows = await rowsOf(page, paragraph);
      const ground = commonest(rows);
      expect(isLike(ground, plain), 'a mark is seen').toBe(false);
      const text = rows.flat().reduce((a, b) => (contrast(b, ground) > contrast(a, ground) ? b : a));
      expect(contrast(text, ground)).toBeGreaterThan(4.5);
    }
    /** In the rows at an edge of the ground: the most ink of one, and how often ink begins in one at most. */
    const lineOf = async (paragraph: string, part: 'above' | 'below') => {
      const rows = await rowsOf(page, paragraph);
      const ground = commonest(rows);
      const ink = rows.map((row) => row.map((pixel) => !isLike(pixel, ground)));
      const lines = (part === 'above' ? ink.slice(0, 5) : ink.slice(-5)).map((row) => ({
        share: row.filter(Boolean).length / row.length,
        begins: row.filter((isInk, x) => isInk && !row[x - 1]).length,
      }));
      return {
        share: Math.max(...lines.map(({ share }) => share)),
        begins: Math.max(...lines.map(({ begins }) => begins)),
      };
    };
    const [solid, dotted, wavy] = [
      await lineOf('#p1', 'below'),
      await lineOf('#p2', 'below'),
      await lineOf('#p3', 'below'),
    ];
    expect(solid.share).toBeGreaterThan(0.9);
    expect(dotted.share).toBeLessThan(0.8);
    expect(dotted.begins).toBeGreaterThan(100);
    expect(wavy.share).toBeLessThan(0.8);
    expect(wavy.begins).toBeLessThan(80);
    // the second kind's line stands in the ground, where it is seen
    expect((await lineOf('#p0', 'above')).share).toBeGreaterThan(0.6);
    expect((await lineOf('#p3', 'above')).share).toBeLessThan(0.3);
  });
}

function commonest(rows: readonly Pixel[][]): Pixel {
  const counts = new Map<string, { pixel: Pixel; count: number }>();
  for (const pixel of rows.flat()) {
    const entry = counts.get(pixel.join()) ?? { pixel, count: 0 };
    entry.count += 1;
    counts.set(pixel.join(), entry);
  }
  return [...counts.values()].reduce((a, b) => (b.count > a.count ? b : a)).pixel;
}

/** WCAG contrast of two colours, 1 to 21. */
function contrast(a: Pixel, b: Pixel): number {
  const luminance = (pixel: Pixel): number => {
    const [red = 0, green = 0, blue = 0] = pixel.map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
