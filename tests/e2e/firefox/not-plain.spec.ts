import { NOT_PLAIN, serveNotPlain } from '../not-plain-pages';
import { expect, openRead, test } from './fixtures';

test.beforeAll(({ demo }) => serveNotPlain(demo));

for (const { name, path, frame, host } of NOT_PLAIN) {
  test(`${name}: read, drawn, explained, and no error`, async ({ demo, firefox, tab }) => {
    const before = (await firefox.extensionErrors()).length;
    await tab.activate();
    await openRead(firefox, tab, demo.origin + path);
    const place = () => tab.run(placeOfSentence, { frame: frame ?? null });
    const { x, y, width, height, isInShadow } = await place();
    expect(isInShadow).toBe(host !== undefined);
    // drawn in the colour of a risk, which is what a sheet of the wrong scope would not do
    await expect
      .poll(
        async () =>
          tab.run(shareOfWarm, { picture: (await tab.screenshot()).toString('base64'), x, y, width, height }),
        {
          timeout: 10_000,
        },
      )
      .toBeGreaterThan(0.3);
    await tab.moveTo(x + 20, y + height / 2);
    await tab.moveTo(x + 25, y + height / 2);
    const hasCard = () =>
      tab.run(
        (index) =>
          (index === null ? window : window.frames[index])?.document.querySelector('ballast-card') !== null,
        frame ?? null,
      );
    await expect.poll(hasCard).toBe(true);
    expect((await firefox.extensionErrors()).slice(before)).toEqual([]);
  });
}

/** Where the first line of the sentence stands in the window's pixels, after scrolling to it. */
function placeOfSentence({ frame }: { frame: number | null }) {
  const inner = frame === null ? null : document.querySelectorAll<HTMLIFrameElement>('iframe,frame')[frame];
  const home = inner?.contentDocument ?? document;
  const find = (root: Document | ShadowRoot): Text | null => {
    const all = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (all.nextNode()) {
      const node = all.currentNode as Text & Element;
      if (node.nodeType === 3 && node.data.includes('Downward pressure')) return node;
      const inside = node.shadowRoot && find(node.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const text = find(home);
  if (!text) throw new Error('the sentence is not on the page');
  text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = home.createRange();
  const at = text.data.indexOf('Downward pressure');
  range.setStart(text, at);
  range.setEnd(text, at + 'Downward pressure'.length);
  const { x, y, width, height } = range.getBoundingClientRect();
  const outer = inner?.getBoundingClientRect();
  const isInShadow = text.getRootNode() !== home;
  return { x: x + (outer?.x ?? 0), y: y + (outer?.y ?? 0), width, height, isInShadow };
}

interface Look {
  readonly picture: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Share of the line's pixels that are a pale orange: the ground of a risk on a white page. */
async function shareOfWarm({ picture, x, y, width, height }: Look): Promise<number> {
  const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes]));
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const draw = canvas.getContext('2d');
  if (!draw) throw new Error('no canvas');
  draw.drawImage(image, 0, 0);
  const scale = devicePixelRatio;
  const { data } = draw.getImageData(x * scale, y * scale, width * scale, height * scale);
  let hits = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(i, i + 3);
    if (red > 230 && green < red - 10 && blue < green - 5) hits += 1;
  }
  return hits / (data.length / 4);
}
