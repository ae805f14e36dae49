import type { DemoServer } from '../../../scripts/demo-server.mjs';

/** The demonstration article made long, so that reading takes a while. */
export async function longArticle(demo: DemoServer): Promise<string> {
  const article = await (await fetch(`${demo.origin}/industry.html`)).text();
  const more = Array.from(
    { length: 700 },
    (_, i) =>
      `<p>In district ${i} the ministry will increase support for small firms. Downward pressure on output may rise by ${i} percent in the second quarter. Officials expect growth to recover later in the year.</p>`,
  );
  return article.replace('</article>', `${more.join('')}</article>`);
}
