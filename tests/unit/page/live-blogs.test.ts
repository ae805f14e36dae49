// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { makeDocument, read } from './make-document';

const EN = {
  title: 'Harbour talks: the day as it happened',
  pointsHead: 'Key points',
  points: [
    'The ports ministry halves harbour fees for a year.',
    'Freight rates may double if the strait stays shut, it warns.',
  ],
  more: 'Load more updates',
  share: 'Share',
  posts: [
    {
      time: '14:32',
      head: 'Fees are cut by half',
      texts: [
        'The ports ministry has just said that it will halve harbour fees until the end of next year.',
        'Small carriers, it added, are to be paid back what they were charged in the spring.',
      ],
    },
    {
      time: '13:05',
      head: 'A warning on freight',
      texts: [
        'Freight rates may double within weeks if the strait stays shut, the deputy minister told the press.',
      ],
    },
    {
      time: '12:40',
      head: 'What the carriers say',
      texts: [
        'Orders from abroad have fallen for three months, the carriers told the officials in the hall.',
        'Two lines, they said, will stop sailing in May unless the state takes over part of the risk.',
      ],
    },
    {
      time: '11:20',
      head: 'Guarantees for loans',
      texts: [
        'The state bank is ready to vouch for loans to small carriers, a deputy governor has told us.',
        'It expects to do so from April on, and will ask for no pledge below a million.',
      ],
    },
    {
      time: '10:05',
      head: 'Grain comes first',
      texts: [
        'Ships with grain will be unloaded before all others, the harbour office has announced.',
        'Prices of bread may rise nevertheless, it warned, if the strait is not opened soon.',
      ],
    },
    {
      time: '9:15',
      head: 'The talks begin',
      texts: [
        'Officials of four ministries have sat down with the carriers, and expect to finish by the evening.',
        'We will bring you what is said in the hall as it is said.',
      ],
    },
  ],
} as const;

const ZH = {
  title: '直播：港口收费问题吹风会',
  pointsHead: '要点',
  points: ['港口收费减半，为期一年。', '海峡若继续关闭，运价可能翻番。'],
  more: '加载更多',
  share: '分享',
  posts: [
    {
      time: '14:32',
      head: '收费减半',
      texts: ['港口管理部门刚刚表示，到明年年底前港口收费一律减半。', '小型承运企业春季多缴的费用将予退还。'],
    },
    {
      time: '13:05',
      head: '运价风险',
      texts: ['有关负责人说，海峡若继续关闭，运价几周之内可能翻番，企业要早作准备。'],
    },
    {
      time: '12:40',
      head: '企业反映',
      texts: [
        '承运企业在会上反映，海外订单已连续三个月下降，经营压力加大。',
        '两条航线若无政策支持，五月起可能停航。',
      ],
    },
    {
      time: '11:20',
      head: '贷款担保',
      texts: [
        '银行负责人对记者表示，将为小型承运企业贷款提供担保。',
        '预计四月起实施，百万元以下贷款无需抵押。',
      ],
    },
    {
      time: '10:05',
      head: '粮船优先',
      texts: [
        '港务部门宣布，运粮船舶优先靠泊卸货，确保市场供应。',
        '负责人同时提醒，海峡若不尽快开放，粮价仍有上涨风险。',
      ],
    },
    {
      time: '9:15',
      head: '吹风会开始',
      texts: ['四个部门的负责人出席今天的吹风会，预计傍晚结束。', '下一步将出台更多措施，稳定外贸企业预期。'],
    },
  ],
} as const;

type Day = typeof EN | typeof ZH;

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** How sites mark a live blog up. */
const MARKUPS: Readonly<Record<string, (day: Day) => string>> = {
  'a list of entries, the first pinned, each with its time, a heading and a share link': (day) => `
    <main><h1>${day.title}</h1>
    <ol class="live-blog__entries"><li class="live-blog__entry pinned"><h2>${day.pointsHead}</h2>${list(day.points)}</li>${day.posts
      .map(
        ({ time, head, texts }, i) => `<li id="e${i}" class="live-blog__entry">
          <time datetime="2031-03-04T${time.padStart(5, '0')}">${time}</time>
          <h2>${head}</h2>${paragraphs(texts)}<a class="share" href="https://social.example/?u=e${i}">${day.share}</a></li>`,
      )
      .join('')}</ol>
    <button type="button">${day.more}</button></main>`,

  'articles within the article, each with a header': (day) => `
    <article class="live"><h1>${day.title}</h1>
    <div class="summary"><h2>${day.pointsHead}</h2>${list(day.points)}</div>
    ${day.posts
      .map(
        ({ time, head, texts }, i) => `<article class="post" id="post-${i}">
          <header><a href="#post-${i}"><time>${time}</time></a><h2>${head}</h2></header>
          <div class="post-body">${paragraphs(texts)}</div></article>`,
      )
      .join('')}
    <a class="more" href="/live?page=2">${day.more}</a></article>`,

  'blocks with the time in front': (day) => `
    <div class="liveblog"><h1>${day.title}</h1>
    <div class="pinned"><h3>${day.pointsHead}</h3>${list(day.points)}</div>
    ${day.posts
      .map(
        ({ time, head, texts }) => `<div class="item"><div class="item-time">${time}</div>
          <div class="item-body"><h3>${head}</h3>${paragraphs(texts)}</div></div>`,
      )
      .join('')}
    <div class="load-more"><span>${day.more}</span></div></div>`,

  'the time in the first line, with nothing between it and the text': (day) => `
    <div class="content"><h1>${day.title}</h1>
    <h3>${day.pointsHead}</h3>${list(day.points)}
    ${day.posts
      .map(
        ({ time, head, texts: [first, ...others] }) =>
          `<h3>${head}</h3><p><span class="t">${time}</span>${first}</p>${paragraphs(others)}`,
      )
      .join('')}
    <p><a href="/live?page=2">${day.more}</a></p></div>`,
};

/** In page order. The times, which may be left out, are looked at on their own. */
const expected = (day: Day): string[] => [
  day.pointsHead,
  ...day.points,
  ...day.posts.flatMap(({ head, texts }) => [head, ...texts]),
];

describe.each([
  ['an English live blog', EN],
  ['a Chinese live blog', ZH],
] as const)('%s', (_, day) => {
  it.each(Object.keys(MARKUPS))('as %s: key points, then the entries as they stand, times apart', (name) => {
    const { article } = read(makeDocument(MARKUPS[name]?.(day) ?? '', `<title>${day.title}</title>`));
    const texts = article.blocks.map(({ span }) => article.text.slice(span.start, span.end));
    const times = new Set<string>(day.posts.map(({ time }) => time));
    expect(texts.filter((text) => !times.has(text))).toEqual(expected(day));
    expect(article.title).toBe(day.title);
  });
});
