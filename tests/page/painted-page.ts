/** An article with room between its paragraphs, so that each is a scroll away from the next. */
export const SENTENCES = [
  'The ministry said on Tuesday that demand at home remained weak, and that small firms felt it most.',
  'It will extend the tax relief for manufacturers until the end of the year, officials told reporters.',
  'Exports are expected to slow in the second half, as orders from abroad have fallen for three months.',
  'Banks were told to lower the cost of loans for farms, and to report each month on what they had lent.',
];

export const articleHtml = (
  extra = '',
): string => `<!doctype html><html lang="en"><head><title>Ministry extends relief</title>
<style>body{margin:0;font:18px/1.6 serif}header{position:sticky;top:0;height:60px;background:#eee}p{margin:0 40px 500px}</style></head>
<body><header>The Example</header><main><h1>Ministry extends relief</h1>
${SENTENCES.map((text, i) => `<p id="p${i}">${text} <a id="a${i}" href="#x">A link</a> stands here.</p>`).join('')}${extra}</main></body></html>`;

/** Reads the page, marks each block's first sentence with a kind of its own, and paints. */
export const paint = (): { placed: number; lost: number } => {
  const { Ballast } = window;
  const stop = new AbortController();
  const read = Ballast.readArticle(document, {
    url: location.href,
    signal: stop.signal,
    facts: Ballast.pageFacts,
  });
  if (read.status !== 'read') throw new Error(read.detail);
  const painter = Ballast.createPainter({ map: read.map, signal: stop.signal });
  const kinds = ['risk', 'measure', 'outlook'] as const;
  const marks = read.article.blocks.map(({ span }, i) => ({
    id: `m${i}`,
    kind: kinds[i % 3] ?? 'risk',
    key: i !== 3,
    span: { start: span.start, end: read.article.text.indexOf('.', span.start) + 1 },
  }));
  const guide = Ballast.createGuide(painter, read.map.document, stop.signal);
  Object.assign(window.kept, { painter, guide, stop, marks });
  const { placed, lost } = painter.paint(marks);
  return { placed: placed.length, lost: lost.length };
};

/** What `paint` leaves in `window.kept`. */
export type Kept = {
  painter: ReturnType<typeof window.Ballast.createPainter>;
  guide: ReturnType<typeof window.Ballast.createGuide>;
  stop: AbortController;
};
